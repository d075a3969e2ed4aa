import { CoverageBridge, CoverageBridgeTable } from '../../charts/coverage-bridge';
import { coverageBridgeSummary } from '../../charts/coverage-bridge-steps';
import { coverageBridgeQuestion } from '../../queries/coverage-bridge';
import { useFilters } from '../../state/use-address';
import { QuestionChart } from '../shared/question-chart';
import { useComparedDay, useLoadedThenNote } from '../shared/use-compared-day';
import { useDimension } from '../shared/use-dimension';
import { bridgeFinding } from './bridge-finding';

const HEIGHT = 240;

/** Why more or less of the open pipeline is covered than on the comparison date. */
export function BridgeSection() {
  const filters = useFilters();
  const { dimension } = useDimension();
  const comparedDay = useComparedDay();
  const loadedThen = useLoadedThenNote();
  return (
    <QuestionChart
      question={coverageBridgeQuestion}
      params={{ filters, dimension }}
      height={HEIGHT}
      label="Comparing the two dates"
      finding={(rows) => bridgeFinding(rows, comparedDay)}
      readingAid="Share of the open pipeline that ready references cover; each step changes one thing"
      summary={(rows) => coverageBridgeSummary(rows, comparedDay)}
      table={(rows) => <CoverageBridgeTable rows={rows} comparedDay={comparedDay} />}
      note={() =>
        `Need: open opportunities that came, closed or changed hands, and the targets that follow from them. Strategy and segments are those of now at both dates.${loadedThen === null ? '' : ` ${loadedThen}`}`
      }
    >
      {(rows) => <CoverageBridge rows={rows} comparedDay={comparedDay} />}
    </QuestionChart>
  );
}
