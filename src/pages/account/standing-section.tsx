import { ChartFrame } from '../../charts/chart-frame';
import { countInWords } from '../../domain/format';
import { CHECKS } from '../../domain/standings';
import { type StandingReason, standingReasonsQuestion } from '../../queries/standing-reasons';
import { useQuestion } from '../../state/use-question';
import { Answered } from '../shared/answered';
import { CsvTool } from '../shared/csv-tool';
import { reasonText } from '../shared/reasons';
import { SqlTool } from '../shared/sql-tool';
import { datasetOfFact, factText } from './fact-words';
import { SourceLink } from './source-link';
import styles from './standing-section.module.css';

const HEIGHT = 320;
/** Not one of the six: shown where there is something to say of it. */
const RESTED = 'rested by the programme';

/** Every check with the facts it rests on, and the record behind each fact. */
export function StandingSection({ accountId }: { accountId: string }) {
  const params = { account_id: accountId };
  const answer = useQuestion(standingReasonsQuestion, params);
  const { title, name } = standingReasonsQuestion;
  return (
    <Answered answer={answer} height={HEIGHT} label="Looking for the reasons">
      {(rows) => (
        <ChartFrame
          finding={checksFinding(rows)}
          readingAid="Each check, with the facts it rests on and where they stand"
          summary={checksFinding(rows)}
          moreTools={
            <>
              <CsvTool title={title} name={name} rows={rows} />
              <SqlTool title={title} statement={standingReasonsQuestion.sql(params)} />
            </>
          }
        >
          <ul className={styles.checks}>
            {[...CHECKS, RESTED]
              .map((check) => ({ check, facts: rows.filter((row) => row.check === check) }))
              .filter(({ check, facts }) => check !== RESTED || facts.length > 0)
              .map(({ check, facts }) => (
                <Check key={check} check={check} facts={facts} />
              ))}
          </ul>
        </ChartFrame>
      )}
    </Answered>
  );
}

/** How many of the six checks fail, as the title. */
function checksFinding(rows: readonly StandingReason[]): string {
  const failing = new Set(
    rows
      .filter(({ is_failing, check }) => is_failing && check !== RESTED)
      .map(({ check }) => check),
  ).size;
  if (failing === 0) return 'It fails none of the six checks';
  return `It fails ${countInWords(failing)} of the six checks`;
}

type Verdict = 'fails' | 'clear' | 'not known';

const LOOK_OF_VERDICT = { fails: 'failing', clear: 'passing', 'not known': 'unknown' } as const;
const SIGN_OF_VERDICT: Readonly<Record<Verdict, string>> = {
  fails: 'M1.5 1.5l7 7M8.5 1.5l-7 7',
  clear: 'M1.5 5.5L4 8l4.5-6',
  'not known': 'M1.5 5h7',
};
/** The figures that a check is about: without them it says nothing. */
const FIGURES = ['current sentiment', 'strategic value'];

function verdictOf(facts: readonly StandingReason[]): Verdict {
  if (facts.some((fact) => fact.is_failing)) return 'fails';
  const isUnknown = facts.some(({ fact, figure }) => FIGURES.includes(fact) && figure === null);
  return isUnknown ? 'not known' : 'clear';
}

function Check({ check, facts }: { check: string; facts: readonly StandingReason[] }) {
  const verdict = verdictOf(facts);
  return (
    <li className={styles.check}>
      <p className={styles[LOOK_OF_VERDICT[verdict]]}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={SIGN_OF_VERDICT[verdict]} />
        </svg>
        {reasonText(check, -1)}
        <span className={styles.verdict}>{verdict}</span>
      </p>
      <ul className={styles.factList}>
        {facts.length === 0 ? <li>Nothing that is loaded speaks of it.</li> : null}
        {facts.map((fact) => {
          const dataset = datasetOfFact(fact.fact);
          return (
            <li
              key={`${fact.fact} ${fact.detail} ${fact.day} ${fact.file_name} ${fact.source_row}`}
              className={fact.is_failing ? styles.failingFact : undefined}
            >
              <span>{factText(fact)}</span>
              {dataset && fact.file_name ? (
                <SourceLink
                  dataset={dataset}
                  file_name={fact.file_name}
                  source_row={fact.source_row}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
