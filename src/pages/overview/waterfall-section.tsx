import { ReferenceWaterfall } from '../../charts/reference-waterfall';
import { ReferenceWaterfallTable } from '../../charts/reference-waterfall-table';
import { waterfallSummary } from '../../charts/waterfall-steps';
import { waterfallQuestion } from '../../queries/waterfall';
import { goTo, useFilters } from '../../state/use-address';
import { EmptyState } from '../../ui/states';
import { choiceBehind, toggled } from '../shared/drill-down';
import { waterfallFinding } from '../shared/headline';
import { QuestionChart } from '../shared/question-chart';

const HEIGHT = 260;

/** From what the list claims to what is ready; a bar chooses the accounts behind it on every page. */
export function WaterfallSection() {
  const filters = useFilters();
  return (
    <QuestionChart
      question={waterfallQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Checking each claimed reference"
      finding={waterfallFinding}
      readingAid="Each check removes the references that fail it first; a bar filters every page"
      summary={waterfallSummary}
      table={(rows) => <ReferenceWaterfallTable rows={rows} />}
    >
      {(rows) =>
        rows.some(({ count }) => count > 0) ? (
          <ReferenceWaterfall
            rows={rows}
            onSelect={(step) => goTo({ filters: toggled(filters, choiceBehind(step)) })}
          />
        ) : (
          <EmptyState
            title="Nothing is claimed among the chosen accounts."
            text="A reference is claimed once its nomination is approved or active."
          />
        )
      }
    </QuestionChart>
  );
}
