import { SentimentCurve } from '../../charts/sentiment-curve';
import { curveSummary } from '../../charts/sentiment-curve-rows';
import { SentimentCurveTable } from '../../charts/sentiment-curve-table';
import type { DaySpan } from '../../charts/time-axis';
import { formatSigned } from '../../domain/format';
import { type SentimentDay, sentimentCurveQuestion } from '../../queries/sentiment-curve';
import { EmptyState } from '../../ui/states';
import { QuestionChart } from '../shared/question-chart';

const HEIGHT = 280;
/** Sentiment that moves by less over the whole curve has not moved. */
const MOVED = 25;

/** Current sentiment with its band, over the same days as the timeline below. */
export function CurveSection({ accountId, span }: { accountId: string; span: DaySpan }) {
  return (
    <QuestionChart
      question={sentimentCurveQuestion}
      params={{ account_id: accountId }}
      height={HEIGHT}
      label="Following sentiment over time"
      finding={curveFinding}
      readingAid="Current sentiment (line) with its 95 % interval (band), and the mean of all accounts (dashed), −100 to +100"
      summary={curveSummary}
      table={(rows) => <SentimentCurveTable rows={rows} />}
      empty={
        <EmptyState
          title="There is no curve yet."
          text="It begins with the first answer of somebody of this account."
        />
      }
    >
      {(rows) => <SentimentCurve rows={rows} span={span} />}
    </QuestionChart>
  );
}

/** How sentiment went, as the title: against its highest and its lowest point. */
function curveFinding(rows: readonly SentimentDay[]): string {
  const known = rows.flatMap(({ current_sentiment: value }) => (value === null ? [] : [value]));
  const now = known.at(-1);
  if (now === undefined) return 'No sentiment is known';
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (high - now >= MOVED && high - now >= now - low)
    return `Sentiment has cooled from ${formatSigned(high)} to ${formatSigned(now)}`;
  if (now - low >= MOVED)
    return `Sentiment has recovered from ${formatSigned(low)} to ${formatSigned(now)}`;
  return `Sentiment has stayed near ${formatSigned(now)}`;
}
