import { useState } from 'react';
import { IntervalDots } from '../../charts/interval-dots';
import { intervalSummary } from '../../charts/interval-rows';
import { formatCount, formatDay, formatPercent } from '../../domain/format';
import {
  type ClosedDealAccount,
  closedDealAccountsQuestion,
} from '../../queries/closed-deal-accounts';
import { type Influence, influenceQuestion } from '../../queries/influence';
import { type RecoveredAccount, recoveredAccountsQuestion } from '../../queries/recovered-accounts';
import { type Recovery, recoveryQuestion } from '../../queries/recovery';
import { useFilters } from '../../state/use-address';
import type { TableColumn } from '../../ui/data-table';
import { QuestionChart } from '../shared/question-chart';
import { accountColumn, countColumn, standingColumn } from './account-columns';
import { AccountsBehind } from './accounts-behind';
import { IntervalTable } from './interval-table';
import { Missing } from './missing';
import styles from './pipeline.module.css';
import { influenceRows, recoveryRows } from './score-rows';
import { influenceFinding } from './source-words';
import { apartSentences } from './told-apart';

const HEIGHT = 160;
const DEALS = { one: 'group', several: 'won rates', evidence: 'closed opportunities' };

type Behind = 'with' | 'without' | 'recovered';

/** What references go along with, and what becomes of customers after an incident. */
export function InfluenceSection() {
  const [behind, setBehind] = useState<Behind | null>(null);
  return (
    <section className={styles.part} aria-label="Influence and recovery">
      <div className={styles.two}>
        <InfluenceChart onSelect={(id) => setBehind(id === 'with' ? 'with' : 'without')} />
        <RecoveryChart onSelect={() => setBehind('recovered')} />
      </div>
      {behind === null ? null : <Accounts behind={behind} onClose={() => setBehind(null)} />}
    </section>
  );
}

function InfluenceChart({ onSelect }: { onSelect: (id: string) => void }) {
  const filters = useFilters();
  const rowsOf = ([found]: readonly Influence[]) => (found ? influenceRows(found) : []);
  return (
    <QuestionChart
      question={influenceQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Counting opportunities with a reference"
      finding={(rows) =>
        rows[0]?.closed === 0 ? 'No opportunity to follow' : influenceFinding(rowsOf(rows))
      }
      readingAid="Won among the opportunities closed in the last 365 days, with 95 % interval"
      summary={(rows) => intervalSummary(rowsOf(rows), 'share')}
      table={(rows) => (
        <IntervalTable
          caption="Won rate with and without a reference"
          label="Opportunities"
          figure="Won"
          rows={rowsOf(rows)}
          scale="share"
          onSelect={onSelect}
        />
      )}
    >
      {([found]) =>
        found && found.closed > 0 ? (
          <>
            <IntervalDots rows={influenceRows(found)} scale="share" onSelect={onSelect} />
            <p className={styles.words}>{influenceNote(found)}</p>
          </>
        ) : (
          <Missing
            title="No opportunity was closed in the last 365 days."
            file="An export of opportunities"
            fields={['opportunity_id', 'stage', 'close_date']}
          />
        )
      }
    </QuestionChart>
  );
}

/** That it is no proof, how few it rests on, and whether the two rates can be told apart. */
function influenceNote(found: Influence): string {
  if (found.with_use === 0)
    return 'No use names an opportunity: the log of uses brings that by opportunity_id.';
  return (
    'An association, not a cause: references may be asked for where a deal goes well anyway. ' +
    `${formatCount(found.with_use)} of ${formatCount(found.closed)} closed opportunities had one (${formatPercent(found.share)}, ` +
    `${formatPercent(found.share_low)} … ${formatPercent(found.share_high)}). ` +
    apartSentences(influenceRows(found), DEALS)
  );
}

function RecoveryChart({ onSelect }: { onSelect: () => void }) {
  const filters = useFilters();
  const rowsOf = ([found]: readonly Recovery[]) => (found ? recoveryRows(found) : []);
  return (
    <QuestionChart
      question={recoveryQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Following incidents"
      finding={([found]) => recoveryFinding(found)}
      readingAid="Accounts whose first answer after a closed severe incident was favourable, with 95 % interval"
      summary={(rows) => intervalSummary(rowsOf(rows), 'share')}
      table={(rows) => (
        <IntervalTable
          caption="Accounts won back after a severe incident"
          label="Accounts"
          figure="Share"
          rows={rowsOf(rows)}
          scale="share"
          onSelect={onSelect}
        />
      )}
      note={([found]) =>
        found && found.median_days !== null
          ? `Half of the ${formatCount(found.incidents)} incidents that a favourable answer followed had it within ${formatCount(found.median_days)} days.`
          : null
      }
    >
      {([found]) =>
        found && found.accounts > 0 ? (
          <IntervalDots rows={recoveryRows(found)} scale="share" onSelect={onSelect} />
        ) : (
          <Missing
            title="No severe incident was opened and closed."
            file="An export of cases"
            fields={['incident_id', 'priority', 'opened_at', 'closed_at']}
          />
        )
      }
    </QuestionChart>
  );
}

function recoveryFinding(found: Recovery | undefined): string {
  if (!found || found.accounts === 0) return 'No recovery to follow';
  return `${formatCount(found.recovered)} of ${formatCount(found.accounts)} accounts were won back after a severe incident`;
}

const DEAL_COLUMNS: readonly TableColumn<ClosedDealAccount>[] = [
  accountColumn(),
  standingColumn(),
  countColumn('closed', 'Closed', ({ closed }) => closed),
  countColumn('won', 'Won', ({ won }) => won),
];

const RECOVERY_COLUMNS: readonly TableColumn<RecoveredAccount>[] = [
  accountColumn(),
  standingColumn(),
  { key: 'recovered', label: 'Won back', format: ({ recovered }) => (recovered ? 'yes' : 'no') },
  countColumn('incidents', 'Incidents', ({ incidents }) => incidents, true),
  {
    key: 'last_closed_at',
    label: 'Last closed',
    align: 'end',
    isWideOnly: true,
    format: ({ last_closed_at }) => formatDay(last_closed_at),
  },
];

function Accounts({ behind, onClose }: { behind: Behind; onClose: () => void }) {
  const filters = useFilters();
  if (behind === 'recovered')
    return (
      <AccountsBehind
        question={recoveredAccountsQuestion}
        params={{ filters }}
        title={(rows) =>
          `${formatCount(rows.filter(({ recovered }) => recovered).length)} of ${formatCount(rows.length)} accounts won back`
        }
        columns={RECOVERY_COLUMNS}
        onClose={onClose}
      />
    );
  const isUsed = behind === 'with';
  return (
    <AccountsBehind
      question={closedDealAccountsQuestion}
      params={{ filters, isUsed }}
      title={(rows) =>
        `${formatCount(rows.reduce((sum, { closed }) => sum + closed, 0))} opportunities ${isUsed ? 'with a reference' : 'without one'}, of ${formatCount(rows.length)} accounts`
      }
      columns={DEAL_COLUMNS}
      onClose={onClose}
    />
  );
}
