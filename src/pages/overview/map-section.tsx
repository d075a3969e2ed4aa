import { BINS_ACROSS_SMALL } from '../../domain/value-map';
import { mapCountsQuestion } from '../../queries/map-counts';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { AddressLink } from '../shared/address-link';
import { Answered } from '../shared/answered';
import { MapChart } from '../shared/map-chart';
import { mapFinding } from '../shared/map-finding';
import styles from './overview.module.css';

const HEIGHT = 400;
const NAMED = 4;

/** The value map in small. */
export function MapSection() {
  const filters = useFilters();
  const answer = useQuestion(mapCountsQuestion, { filters });
  return (
    <Answered answer={answer} height={HEIGHT} label="Placing the accounts">
      {([counts]) =>
        counts ? (
          <MapChart
            counts={counts}
            finding={mapFinding(counts)}
            readingAid="Each account; area is revenue, colour is standing, fainter is older"
            named={NAMED}
            across={BINS_ACROSS_SMALL}
            height={HEIGHT}
            moreTools={
              <AddressLink className={styles.larger} to={{ page: 'value-map' }}>
                larger →
              </AddressLink>
            }
          />
        ) : null
      }
    </Answered>
  );
}
