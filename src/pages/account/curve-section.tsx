import { SentimentCurve } from '../../charts/sentiment-curve';
import { curveSummary } from '../../charts/sentiment-curve-rows';
import { SentimentCurveTable } from '../../charts/sentiment-curve-table';
import type { DaySpan } from '../../charts/time-axis';
import { sentimentCurveQuestion } from '../../queries/sentiment-curve';
import { EmptyState } from '../../ui/states';
import { QuestionChart } from '../shared/question-chart';
import { curveFinding } from './curve-finding';

const HEIGHT = 280;

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
