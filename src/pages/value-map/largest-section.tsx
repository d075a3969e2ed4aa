import {
  correlationsSummary,
  RankCorrelations,
  RankCorrelationsTable,
} from '../../charts/rank-correlations';
import { overlapsSummary, TopOverlaps, TopOverlapsTable } from '../../charts/top-overlaps';
import { formatCount } from '../../domain/format';
import { SMALL_NUMBER, TOP_COUNT } from '../../domain/settings';
import { exceptionsQuestion } from '../../queries/exceptions';
import { rankCorrelationsQuestion } from '../../queries/rank-correlations';
import { topOverlapsQuestion } from '../../queries/top-overlaps';
import { useFilters } from '../../state/use-address';
import { QuestionChart } from '../shared/question-chart';
import { Exceptions } from './exceptions';
import { correlationFinding, exceptionFinding, overlapFinding } from './largest-finding';
import styles from './value-map.module.css';

const HEIGHT = 200;

/** So many of either exception are named; the rest is a filter away. */
const NAMED = 6;

/** Whether the largest customers are the most important ones: overlaps, orders and names. */
export function LargestSection({ onSelect }: { onSelect: (accountId: string) => void }) {
  const filters = useFilters();
  return (
    <section className={styles.largest} aria-labelledby="largest">
      <h2 className={styles.largestTitle} id="largest">
        Largest is not most important
      </h2>
      <div className={styles.largestParts}>
        <QuestionChart
          question={topOverlapsQuestion}
          params={{ filters }}
          height={HEIGHT}
          label="Comparing the top accounts"
          finding={overlapFinding}
          readingAid={`Of the top ${TOP_COUNT} by either figure, a filled dot for each that is in both`}
          summary={(rows) => overlapsSummary(rows)}
          table={(rows) => <TopOverlapsTable rows={rows} />}
          note={(rows) =>
            rows.some(({ size }) => size < SMALL_NUMBER) ? 'Grey: fewer than five could be.' : null
          }
        >
          {(rows) => <TopOverlaps rows={rows} />}
        </QuestionChart>
        <QuestionChart
          question={rankCorrelationsQuestion}
          params={{ filters }}
          height={HEIGHT}
          label="Comparing the orders"
          finding={correlationFinding}
          readingAid="Spearman’s ρ: how far the order by revenue is the order by the other figure"
          summary={(rows) => correlationsSummary(rows)}
          table={(rows) => <RankCorrelationsTable rows={rows} />}
          note={(rows) =>
            rows.some(({ accounts }) => accounts < SMALL_NUMBER)
              ? 'Grey: fewer than five accounts have both figures.'
              : null
          }
        >
          {(rows) => <RankCorrelations rows={rows} />}
        </QuestionChart>
        <QuestionChart
          question={exceptionsQuestion}
          params={{ filters, limit: NAMED }}
          height={HEIGHT}
          label="Looking for the exceptions"
          finding={exceptionFinding}
          readingAid="The largest that are land mines, and hidden gems of the highest revenue beyond them"
          summary={exceptionFinding}
          note={(rows) => {
            const gems = rows.find(({ exception }) => exception === 'gem outside the largest');
            return gems && gems.accounts > NAMED
              ? `${formatCount(NAMED)} of ${formatCount(gems.accounts)} gems are named here.`
              : null;
          }}
        >
          {(rows) => <Exceptions rows={rows} onSelect={onSelect} />}
        </QuestionChart>
      </div>
    </section>
  );
}
