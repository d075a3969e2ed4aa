import { useState } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import { ValueMap } from '../../charts/value-map';
import { valueMapSummary } from '../../charts/value-map-rows';
import { ValueMapTable } from '../../charts/value-map-table';
import { TOP_COUNT } from '../../domain/settings';
import { accountMapQuestion, type MappedAccount } from '../../queries/account-map';
import { useSessionState } from '../../state/session-context';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Answered } from '../shared/answered';
import { mapFinding, notableAccounts } from '../shared/map-finding';
import { WithAccounts } from '../shared/nothing-loaded';
import { PageHead } from '../shared/page-head';
import { SqlTool } from '../shared/sql-tool';
import { useCurrency } from '../shared/use-currency';
import { AccountCardPanel } from './account-card-panel';
import styles from './value-map.module.css';

const HEIGHT = 640;

/** Every account by strategic value and current sentiment. */
export function ValueMapPage() {
  const [{ filters }] = useAddress();
  const answer = useQuestion(accountMapQuestion, { filters });
  return (
    <WithAccounts>
      <Answered answer={answer} height={HEIGHT} label="Placing the accounts">
        {(rows) => <AccountMap rows={rows} />}
      </Answered>
    </WithAccounts>
  );
}

function AccountMap({ rows }: { rows: MappedAccount[] }) {
  const [{ filters }] = useAddress();
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = useCurrency();
  const value = useSessionState(({ settings }) => settings.on_strategy_value);
  const thresholds = { value, sentiment: 0 };
  return (
    <>
      <PageHead title={mapFinding(rows)}>
        Further right serves the strategy more, further up is happier now. Choose an account to see
        why it stands where it stands.
      </PageHead>
      <div className={styles.map}>
        <ChartFrame
          finding="Strategic value and current sentiment"
          readingAid="Area is revenue, colour and shape are standing, fainter is older; the whisker is the interval"
          summary={valueMapSummary(rows, thresholds)}
          table={<ValueMapTable rows={rows} currency={currency} onSelect={setChosen} />}
          moreTools={
            <SqlTool
              title={accountMapQuestion.title}
              statement={accountMapQuestion.sql({ filters })}
            />
          }
        >
          <ValueMap
            rows={rows}
            currency={currency}
            thresholds={thresholds}
            notable={notableAccounts(rows, TOP_COUNT)}
            onSelect={setChosen}
          />
        </ChartFrame>
        <AccountCardPanel accountId={chosen} onClose={() => setChosen(null)} />
      </div>
    </>
  );
}
