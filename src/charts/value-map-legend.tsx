import { Button } from 'react-aria-components';
import { formatCount } from '../domain/format';
import { STANDINGS, type Standing } from '../domain/standings';
import { StandingMark } from '../ui/standing-mark';
import styles from './value-map.module.css';
import type { ValueMapRow } from './value-map-rows';

interface ValueMapLegendProps {
  rows: readonly ValueMapRow[];
  onSelectStanding?: ((standing: Standing) => void) | undefined;
  locale?: string | undefined;
}

/** The standings on the map, each with its mark, its word and its count. */
export function ValueMapLegend({ rows, onSelectStanding, locale }: ValueMapLegendProps) {
  const counts = new Map<Standing, number>();
  for (const { standing } of rows) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  const present = STANDINGS.filter((standing) => counts.has(standing));
  return (
    <ul className={styles.legend} aria-label="Standings">
      {present.map((standing) => {
        const key = (
          <>
            <StandingMark standing={standing} />
            {standing} <strong>{formatCount(counts.get(standing), locale)}</strong>
          </>
        );
        return (
          <li key={standing}>
            {onSelectStanding ? (
              <Button
                className={`${styles.key} ${styles.keyButton}`}
                onPress={() => onSelectStanding(standing)}
              >
                {key}
              </Button>
            ) : (
              <span className={styles.key}>{key}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
