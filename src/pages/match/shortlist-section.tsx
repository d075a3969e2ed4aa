import { useState } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import { formatCount, formatNumber } from '../../domain/format';
import { type MatchCandidate, matchCandidatesQuestion } from '../../queries/match-candidates';
import { goTo, useFilters } from '../../state/use-address';
import { Button } from '../../ui/button';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { EmptyState } from '../../ui/states';
import { Tag, Tags } from '../../ui/tag';
import { ToolButton } from '../../ui/tool-button';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import { AskDialog } from './ask-dialog';
import { lastUse, speaksFor, warningText } from './candidate-words';
import styles from './match.module.css';
import { useRequest } from './use-request';

/** So many are listed at first. */
const LISTED = 12;

/** Those who may be asked, the best first, with what speaks for each and what to mind. */
export function ShortlistSection({ rows }: { rows: readonly MatchCandidate[] }) {
  const filters = useFilters();
  const [request] = useRequest();
  const [asked, setAsked] = useState<MatchCandidate | null>(null);
  const [isWhole, setWhole] = useState(false);
  const { title, name } = matchCandidatesQuestion;
  const shown = isWhole ? rows : rows.slice(0, LISTED);
  const columns: TableColumn<MatchCandidate>[] = [
    {
      key: 'account_name',
      label: 'Account',
      format: ({ account_name }) => account_name,
    },
    { key: 'score', label: 'Fit', align: 'end', render: (row) => <Score row={row} /> },
    {
      key: 'why',
      label: 'What speaks for it',
      isWideOnly: true,
      format: (row) => speaksFor(row, request).join(' · '),
    },
    {
      key: 'warnings',
      label: 'Mind',
      render: ({ warnings }) => (
        <Tags>
          {warnings.map((warning) => (
            <Tag key={warning} tone="warning">
              {warningText(warning)}
            </Tag>
          ))}
        </Tags>
      ),
    },
    { key: 'last_use', label: 'Last use', isWideOnly: true, format: lastUse },
    {
      key: 'ask',
      label: 'Asked?',
      align: 'end',
      render: (row) => (
        <ToolButton
          onPress={() => setAsked(row)}
          aria-label={`Record that ${row.account_name} was asked`}
        >
          Record
        </ToolButton>
      ),
    },
  ];
  return (
    <section aria-label="Whom to ask">
      <ChartFrame
        finding="Whom to ask, the best first"
        readingAid="The fit is the weighted mean of what is preferred, 0 to 100; every rule is kept"
        summary={`${formatCount(rows.length)} references may be asked${rows[0] ? `, ${rows[0].account_name} first` : ''}.`}
        moreTools={
          <>
            <CsvTool title={title} name="shortlist" rows={rows} />
            <SqlTool title={title} statement={matchCandidatesQuestion.sql({ filters, request })} />
          </>
        }
      >
        {rows.length === 0 ? (
          <EmptyState
            title="Every candidate breaks a rule."
            text="Those below miss by one; a rule can be set aside where you know better."
          />
        ) : (
          <>
            <DataTable
              caption="Whom to ask, the best first"
              columns={columns}
              rows={shown}
              rowKey={({ account_id }) => `${name} ${account_id}`}
              onSelect={({ account_id }) => goTo({ page: 'account', account: account_id })}
            />
            {rows.length > shown.length ? (
              <Button variant="quiet" isAtStart onPress={() => setWhole(true)}>
                Show the other {formatCount(rows.length - shown.length)}
              </Button>
            ) : null}
          </>
        )}
      </ChartFrame>
      {asked ? <AskDialog candidate={asked} onClose={() => setAsked(null)} /> : null}
    </section>
  );
}

function Score({ row: { score } }: { row: MatchCandidate }) {
  if (score === null) return '–';
  return (
    <span className={styles.score}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${score}%` }} />
      </span>
      {formatNumber(score)}
    </span>
  );
}
