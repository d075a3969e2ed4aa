import { ChartFrame } from '../../charts/chart-frame';
import { ValueMap } from '../../charts/value-map';
import { valueMapSummary } from '../../charts/value-map-rows';
import { ValueMapTable } from '../../charts/value-map-table';
import { accountMapQuestion } from '../../queries/account-map';
import { writeAddress } from '../../state/address';
import { useSessionState } from '../../state/session-context';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Answered } from '../shared/answered';
import { mapFinding, notableAccounts } from '../shared/map-finding';
import { SqlTool } from '../shared/sql-tool';
import { useCurrency } from '../shared/use-currency';
import styles from './overview.module.css';

const HEIGHT = 400;
const NAMED = 4;

/** The value map in small. */
export function MapSection() {
  const [address] = useAddress();
  const { filters } = address;
  const currency = useCurrency();
  const value = useSessionState(({ settings }) => settings.on_strategy_value);
  const answer = useQuestion(accountMapQuestion, { filters });
  const thresholds = { value, sentiment: 0 };
  return (
    <Answered answer={answer} height={HEIGHT} label="Placing the accounts">
      {(rows) => (
        <ChartFrame
          finding={mapFinding(rows)}
          readingAid="Each account; area is revenue, colour is standing, fainter is older"
          summary={valueMapSummary(rows, thresholds)}
          table={<ValueMapTable rows={rows} currency={currency} />}
          moreTools={
            <>
              <SqlTool
                title={accountMapQuestion.title}
                statement={accountMapQuestion.sql({ filters })}
              />
              <a className={styles.larger} href={writeAddress({ ...address, page: 'value-map' })}>
                larger →
              </a>
            </>
          }
        >
          <ValueMap
            rows={rows}
            currency={currency}
            thresholds={thresholds}
            notable={notableAccounts(rows, NAMED)}
          />
        </ChartFrame>
      )}
    </Answered>
  );
}
