import { ChartFrame } from '../../charts/chart-frame';
import { formatPercent } from '../../domain/format';
import { planCandidatesQuestion } from '../../queries/plan-candidates';
import { useFilters } from '../../state/use-address';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { StandingTag } from '../../ui/tag';
import { ToolButton } from '../../ui/tool-button';
import { AccountLink } from '../shared/account-link';
import { CsvTool } from '../shared/csv-tool';
import { LinkedSentence } from '../shared/sentence';
import { SqlTool } from '../shared/sql-tool';
import { type PlanChoices, useChoices } from './choices';
import { pickRows, picksFinding, picksSummary, replacementsSentence } from './pick-words';
import styles from './plan.module.css';
import type { PlannedPick, PlanResult } from './plan-result';
import { pointsText } from './plan-words';
import type { Stability } from './use-stability';

const PERCENT = 100;
/** No line begins with the dot. */
const BETWEEN = '\u00a0· ';

export interface PicksSectionProps {
  result: PlanResult;
  stability: Stability | undefined;
}

/** The picks in the order in which they add most, each with what it fills and who could stand in. */
export function PicksSection({ result, stability }: PicksSectionProps) {
  const filters = useFilters();
  const [choices, change] = useChoices();
  const { picks } = result;
  if (picks.length === 0) return null;
  return (
    <div className={styles.picks}>
      <ChartFrame
        finding={picksFinding(result)}
        readingAid="In the order in which each adds most to those before it, in points of coverage; how often it stays where demand and targets are a little others; and who could stand in for at most 2 % less"
        summary={picksSummary(picks)}
        moreTools={
          <>
            <CsvTool
              title="Whom to recruit next?"
              name="plan"
              rows={pickRows(picks, stability ?? null)}
            />
            <SqlTool
              title={planCandidatesQuestion.title}
              statement={planCandidatesQuestion.sql({ filters })}
            />
          </>
        }
      >
        <DataTable
          caption="Whom to recruit, in the order in which each adds most"
          columns={columnsOf(result, stability, choices, change)}
          rows={picks}
          rowKey={({ account_id }) => account_id}
        />
      </ChartFrame>
    </div>
  );
}

function columnsOf(
  { picks }: PlanResult,
  stability: Stability | undefined,
  choices: PlanChoices,
  change: (change: Partial<PlanChoices>) => void,
): TableColumn<PlannedPick>[] {
  const places = new Map(picks.map((pick, at) => [pick.account_id, at + 1]));
  const most = Math.max(...picks.map(({ gain }) => gain));
  const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
  return [
    {
      key: 'account_name',
      label: 'Account',
      render: ({ account_id, account_name }) => (
        <span className={styles.account}>
          <span className={styles.place}>{places.get(account_id)}</span>{' '}
          <AccountLink account={account_id}>{account_name}</AccountLink>
        </span>
      ),
    },
    {
      key: 'standing',
      label: 'Standing',
      isWideOnly: true,
      render: ({ standing }) => <StandingTag standing={standing} />,
    },
    {
      key: 'gain',
      label: 'Adds points',
      render: ({ gain }) => (
        <span className={styles.adds}>
          <span className={styles.points}>{pointsText(gain)}</span>
          <span
            className={styles.bar}
            style={{ inlineSize: `${most > 0 ? (PERCENT * gain) / most : 0}%` }}
          />
        </span>
      ),
    },
    {
      key: 'fills',
      label: 'Fills a gap in',
      render: ({ fills }) => (
        <span className={styles.fills}>
          {fills.length === 0
            ? 'nothing; it was asked for'
            : fills.map(({ segment }) => segment).join(BETWEEN)}
        </span>
      ),
    },
    {
      key: 'stays',
      label: 'Stays',
      align: 'end',
      format: ({ candidate }) => formatPercent(stability?.get(candidate)),
    },
    {
      key: 'replacements',
      label: 'Could stand in',
      isWideOnly: true,
      render: (pick) => (
        <span className={styles.fills}>
          <LinkedSentence sentence={replacementsSentence(pick)} />
        </span>
      ),
    },
    {
      key: 'choice',
      label: 'Choice',
      render: ({ account_id, account_name, isIncluded }) => (
        <span className={styles.tools}>
          <ToolButton
            isSelected={isIncluded}
            aria-label={`Keep ${account_name} in any case`}
            onPress={() =>
              change({
                included: isIncluded
                  ? without(choices.included, account_id)
                  : [...choices.included, account_id],
              })
            }
          >
            keep
          </ToolButton>
          <ToolButton
            aria-label={`Leave out ${account_name}`}
            onPress={() =>
              change({
                included: without(choices.included, account_id),
                excluded: [...choices.excluded, account_id],
              })
            }
          >
            leave out
          </ToolButton>
        </span>
      ),
    },
  ];
}
