import { useState } from 'react';
import { IntervalDots } from '../../charts/interval-dots';
import { intervalSummary } from '../../charts/interval-rows';
import { formatCount, formatSigned } from '../../domain/format';
import { sentenceCase } from '../../domain/words';
import { incentiveScorecardQuestion } from '../../queries/incentive-scorecard';
import {
  type NominatedAccount,
  type NominationGroup,
  nominatedAccountsQuestion,
} from '../../queries/nominated-accounts';
import { type SourceScore, sourceScorecardQuestion } from '../../queries/source-scorecard';
import { useFilters } from '../../state/use-address';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { QuestionChart } from '../shared/question-chart';
import { accountColumn, countColumn, standingColumn } from './account-columns';
import { AccountsBehind } from './accounts-behind';
import { IntervalTable } from './interval-table';
import { Missing } from './missing';
import styles from './pipeline.module.css';
import { incentiveRows, sourceRows } from './score-rows';
import { incentiveFinding, sourcesFinding } from './source-words';
import { apartSentences } from './told-apart';
import { counted } from './words';

const HEIGHT = 280;
const READY_COLOR = 'var(--standing-ready)';
const SOURCE_WORDS = { one: 'source', several: 'sources', evidence: 'claimed references' };
const INCENTIVE_WORDS = { ...SOURCE_WORDS, one: 'group', several: 'two groups' };

/** Whose nominations become ready references, and whether incentives matter. */
export function SourcesSection() {
  const filters = useFilters();
  const [group, setGroup] = useState<NominationGroup | null>(null);
  return (
    <section className={styles.part} aria-label="Sources and incentives">
      <div className={styles.two}>
        <Sources onSelect={(value) => setGroup({ by: 'source', value })} />
        <Incentives onSelect={(id) => setGroup({ by: 'incentive', value: id === 'true' })} />
      </div>
      {group === null ? null : (
        <AccountsBehind
          question={nominatedAccountsQuestion}
          params={{ filters, group }}
          title={(rows) => groupTitle(group, rows)}
          columns={ACCOUNT_COLUMNS}
          onClose={() => setGroup(null)}
        />
      )}
    </section>
  );
}

const ACCOUNT_COLUMNS: readonly TableColumn<NominatedAccount>[] = [
  accountColumn(),
  standingColumn(),
  {
    key: 'is_claimed',
    label: 'Claimed by it',
    format: ({ is_claimed }) => (is_claimed ? 'yes' : 'no'),
  },
  { key: 'stages', label: 'Stage', format: ({ stages }) => stages.join(', '), isWideOnly: true },
];

function groupTitle(group: NominationGroup, rows: readonly NominatedAccount[]): string {
  const claimed = rows.filter(({ is_claimed }) => is_claimed);
  const ready = claimed.filter(({ standing }) => standing === 'ready').length;
  const name =
    group.by === 'incentive'
      ? `${group.value ? 'With' : 'Without'} an incentive`
      : sentenceCase(group.value);
  return `${name}: ${counted(rows.length, 'account', 'accounts')} nominated, ${formatCount(claimed.length)} claimed, ${formatCount(ready)} ready`;
}

interface SelectProps {
  onSelect: (id: string) => void;
}

function Sources({ onSelect }: SelectProps) {
  const filters = useFilters();
  return (
    <QuestionChart
      question={sourceScorecardQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Scoring the sources"
      finding={(rows) => sourcesFinding(sourceRows(rows))}
      readingAid="Ready among claimed references by the source that nominated them, with 95 % interval; the best evidence first"
      summary={(rows) => intervalSummary(sourceRows(rows), 'share')}
      table={(rows) => <SourceTable rows={rows} onSelect={onSelect} />}
      empty={
        <Missing
          title="No nomination is known, so no source can be scored."
          file="The programme’s own sheet"
          fields={['stage', 'source']}
        />
      }
    >
      {(rows) => (
        <>
          <IntervalDots
            rows={sourceRows(rows)}
            scale="share"
            color={READY_COLOR}
            onSelect={onSelect}
          />
          <p className={styles.words}>
            {isUnnamed(rows)
              ? 'The programme’s sheet has no source here, so all nominations stand under other.'
              : apartSentences(sourceRows(rows), SOURCE_WORDS)}
          </p>
        </>
      )}
    </QuestionChart>
  );
}

function isUnnamed(rows: readonly SourceScore[]): boolean {
  return rows.every(({ source }) => source === 'other');
}

const SOURCE_COLUMNS: readonly TableColumn<SourceScore>[] = [
  { key: 'source', label: 'Source', format: ({ source }) => source },
  countColumn('nominated', 'Nominated', ({ nominated }) => nominated),
  countColumn('claimed', 'Claimed', ({ claimed }) => claimed),
  countColumn('ready', 'Ready', ({ ready }) => ready),
  countColumn('land_mines', 'Land mines', ({ land_mines }) => land_mines),
  {
    key: 'median_sentiment',
    label: 'Median sentiment',
    align: 'end',
    isWideOnly: true,
    format: ({ median_sentiment }) => formatSigned(median_sentiment),
  },
  countColumn('median_value', 'Median value', ({ median_value }) => median_value, true),
];

function SourceTable({ rows, onSelect }: SelectProps & { rows: readonly SourceScore[] }) {
  return (
    <>
      <IntervalTable
        caption="Ready rate by source"
        label="Source"
        figure="Ready rate"
        rows={sourceRows(rows)}
        scale="share"
        onSelect={onSelect}
      />
      <DataTable
        caption="What became of the accounts of each source"
        columns={SOURCE_COLUMNS}
        rows={rows}
        rowKey={({ source }) => source}
      />
    </>
  );
}

function Incentives({ onSelect }: SelectProps) {
  const filters = useFilters();
  return (
    <QuestionChart
      question={incentiveScorecardQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Scoring the incentives"
      finding={(rows) => incentiveFinding(incentiveRows(rows))}
      readingAid="Ready among claimed references, by whether an incentive was given for the nomination"
      summary={(rows) => intervalSummary(incentiveRows(rows), 'share')}
      table={(rows) => (
        <IntervalTable
          caption="Ready rate by incentive"
          label="Incentive"
          figure="Ready rate"
          rows={incentiveRows(rows)}
          scale="share"
          onSelect={onSelect}
        />
      )}
      empty={
        <Missing
          title="No nomination is known, so no incentive can be judged."
          file="The programme’s own sheet"
          fields={['stage', 'incentive']}
        />
      }
    >
      {(rows) => (
        <>
          <IntervalDots
            rows={incentiveRows(rows)}
            scale="share"
            color={READY_COLOR}
            onSelect={onSelect}
          />
          <p className={styles.words}>
            {rows.some(({ is_given }) => is_given)
              ? apartSentences(incentiveRows(rows), INCENTIVE_WORDS)
              : 'The programme’s sheet has no incentive here.'}
          </p>
        </>
      )}
    </QuestionChart>
  );
}
