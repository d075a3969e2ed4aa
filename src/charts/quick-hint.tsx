import type { TooltipContentProps } from 'recharts';
import styles from './quick-chart.module.css';
import { formatFine, nameText } from './quick-chart-rows';

/** What a mark of a quick chart stands for. */
export interface QuickPoint {
  name: string;
  /** The figures by what they are called. */
  told: readonly { title: string; figure: number | null }[];
}

type QuickHintProps = Pick<TooltipContentProps, 'active' | 'payload'> & {
  locale?: string | undefined;
};

/** Beside the mark that is pointed at: its name and its figures in full. */
export function QuickHint({ active, payload, locale }: QuickHintProps) {
  const point: unknown = payload?.[0]?.payload;
  if (!active || !isPoint(point)) return null;
  return (
    <div className={styles.hint}>
      <strong>{nameText(point.name)}</strong>
      {point.told.map(({ title, figure }) => (
        <div key={title}>
          {title} {formatFine(figure, locale)}
        </div>
      ))}
    </div>
  );
}

function isPoint(found: unknown): found is QuickPoint {
  return typeof found === 'object' && found !== null && 'told' in found && 'name' in found;
}
