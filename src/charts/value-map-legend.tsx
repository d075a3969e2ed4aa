import { Button } from 'react-aria-components';
import { formatCount } from '../domain/format';
import { STANDINGS, type Standing } from '../domain/standings';
import { StandingMark } from '../ui/standing-mark';
import styles from './value-map.module.css';

interface ValueMapLegendProps {
  /** How many accounts have each standing. */
  standings: Readonly<Partial<Record<Standing, number>>>;
  onSelectStanding?: ((standing: Standing) => void) | undefined;
  locale?: string | undefined;
}

/** The standings on the map, each with its mark, its word and its count. */
export function ValueMapLegend({ standings, onSelectStanding, locale }: ValueMapLegendProps) {
  const present = STANDINGS.filter((standing) => (standings[standing] ?? 0) > 0);
  return (
    <ul className={styles.legend} aria-label="Standings">
      {present.map((standing) => {
        const key = (
          <>
            <StandingMark standing={standing} />
            {standing} <strong>{formatCount(standings[standing], locale)}</strong>
          </>
        );
        return (
          <li key={standing}>
            {onSelectStanding ? (
              <Button
                className={`${styles.key} ${styles.keyButton}`}
                onPress={() => onSelectStanding(standing)}
                aria-label={`Show only ${standing}: ${formatCount(standings[standing], locale)}`}
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
