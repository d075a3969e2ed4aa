import { formatCount } from '../domain/format';
import { shadeStarts } from './density-layout';
import type { DensityRow } from './density-rows';
import styles from './value-map.module.css';

interface DensityLegendProps {
  bins: readonly DensityRow[];
  locale?: string | undefined;
}

/** How many accounts each shade stands for. */
export function DensityLegend({ bins, locale }: DensityLegendProps) {
  const most = bins.reduce((top, { accounts }) => Math.max(top, accounts), 0);
  const starts = shadeStarts(most);
  return (
    <ul className={styles.shades} aria-label="Accounts in each square">
      <li className={styles.shadesTitle}>accounts in each square</li>
      {starts.map((start, shade) => {
        const last = (starts[shade + 1] ?? most + 1) - 1;
        return (
          <li key={start} className={styles.key}>
            <svg width={18} height={12} aria-hidden="true">
              <rect width={18} height={12} fill={`var(--density-${shade + 1})`} />
            </svg>
            {last > start
              ? `${formatCount(start, locale)}–${formatCount(last, locale)}`
              : formatCount(start, locale)}
          </li>
        );
      })}
    </ul>
  );
}
