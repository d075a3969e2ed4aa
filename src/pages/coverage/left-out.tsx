import { dimensionLabel } from '../../domain/dimensions';
import { formatCount } from '../../domain/format';
import { Button } from '../../ui/button';
import styles from './coverage.module.css';

export interface LeftOutProps {
  dimension: string;
  crossed: string;
  /** How many segments there are. */
  rows: number;
  columns: number;
  /** How many of either are shown at most. */
  most: number;
  /** Whether as many are shown as can be. */
  isWhole: boolean;
  onShowAll: () => void;
}

/** How many segments the matrix leaves out, and the way to them. */
export function LeftOut(props: LeftOutProps) {
  const { dimension, crossed, rows, columns, most, isWhole, onShowAll } = props;
  const text = [leftOutText(dimension, rows, most), leftOutText(crossed, columns, most)]
    .filter(Boolean)
    .join(' ');
  if (text === '') return null;
  return (
    <span className={styles.leftOut}>
      {`${text} “All” counts them too. `}
      {isWhole ? null : (
        <Button variant="quiet" onPress={onShowAll}>
          Show all
        </Button>
      )}
    </span>
  );
}

/** "Product: the 10 of 37 segments with the most open pipeline; 27 are left out." */
export function leftOutText(dimension: string, segments: number, most: number): string {
  if (segments <= most) return '';
  return `${dimensionLabel(dimension)}: the ${formatCount(most)} of ${formatCount(segments)} segments with the most open pipeline; ${formatCount(segments - most)} are left out.`;
}
