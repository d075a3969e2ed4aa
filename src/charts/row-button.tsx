import styles from './chart.module.css';

interface RowButtonProps {
  id: string;
  /** The whole row in words; heard in focus and shown on hover. */
  label: string;
  isSelectable: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The ground of a row: it takes hover, focus and clicks for all that is drawn upon it. */
export function RowButton({ id, label, isSelectable, ...box }: RowButtonProps) {
  const role = isSelectable
    ? ({ role: 'button', tabIndex: -1, 'aria-label': label, 'data-mark': id } as const)
    : {};
  return (
    <rect className={styles.hit} rx={4} {...box} {...role}>
      <title>{label}</title>
    </rect>
  );
}
