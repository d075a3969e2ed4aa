import { answerLabel, contributionSummary } from '../../charts/contribution-steps';
import { ContributionTable } from '../../charts/contribution-table';
import { ContributionWaterfall } from '../../charts/contribution-waterfall';
import { formatCount, formatSigned } from '../../domain/format';
import { SMALL_NUMBER } from '../../domain/settings';
import {
  type SentimentContribution,
  sentimentContributionsQuestion,
} from '../../queries/sentiment-contributions';
import { EmptyState } from '../../ui/states';
import { QuestionChart } from '../shared/question-chart';
import { SourceLink } from './source-link';

const HEIGHT = 320;

/** What current sentiment is made of. */
export function ContributionSection({ accountId }: { accountId: string }) {
  return (
    <QuestionChart
      question={sentimentContributionsQuestion}
      params={{ account_id: accountId }}
      height={HEIGHT}
      label="Taking sentiment apart"
      finding={contributionFinding}
      readingAid="What each answer adds, by its kind and age, and what the mean of all accounts draws it to"
      summary={contributionSummary}
      table={(rows) => (
        <ContributionTable
          rows={rows}
          source={({ part, file_name, source_row }) =>
            part === 'answer' ? (
              <SourceLink dataset="responses" file_name={file_name} source_row={source_row} />
            ) : null
          }
        />
      )}
      note={(rows) => smallNote(rows)}
      empty={
        <EmptyState
          title="Nobody of this account has answered yet."
          text="Without an answer there is no sentiment: it is unknown, and not zero."
        />
      }
    >
      {(rows) => <ContributionWaterfall rows={rows} />}
    </QuestionChart>
  );
}

/** Which answer moves the figure most, as the title. */
function contributionFinding(rows: readonly SentimentContribution[]): string {
  const sum = rows.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
  const [first, ...others] = rows.filter(
    ({ part, contribution }) => part === 'answer' && contribution !== null && contribution !== 0,
  );
  const is = `Current sentiment is ${formatSigned(sum)}`;
  if (!first) return `${is}: no answer moves it`;
  const strongest = others.reduce(
    (most, row) =>
      Math.abs(row.contribution ?? 0) > Math.abs(most.contribution ?? 0) ? row : most,
    first,
  );
  return `${is}; the answer of ${answerLabel(strongest)} moves it most`;
}

function smallNote(rows: readonly SentimentContribution[]): string | null {
  const answers = rows.filter(({ part }) => part === 'answer').length;
  return answers < SMALL_NUMBER
    ? `${formatCount(answers)} ${answers === 1 ? 'answer' : 'answers'}: few to rest on.`
    : null;
}
