import { formatCount, formatPercent } from '../../domain/format';
import { SMALL_NUMBER } from '../../domain/settings';
import { type Fatigue, fatigueQuestion } from '../../queries/fatigue';
import { useFilters } from '../../state/use-address';
import { Figure, FigureRow } from '../../ui/figure';
import { QuestionChart } from '../shared/question-chart';
import { isAnyAsked, loadFinding } from './fatigue-words';
import { Missing } from './missing';

const HEIGHT = 120;
const GINI_DIGITS = 2;

/** Whether a few references carry the uses, and how often they say yes. */
export function LoadFigures() {
  const filters = useFilters();
  return (
    <QuestionChart
      question={fatigueQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Weighing the load"
      finding={([row]) => (row ? loadFinding(row) : '')}
      readingAid="Over the last 365 days and the references claimed or used then"
      summary={([row]) => (row ? `${loadFinding(row)}.` : '')}
    >
      {([row]) =>
        row && isAnyAsked(row) ? (
          <Figures fatigue={row} />
        ) : (
          <Missing
            title="No use of the last 365 days is known."
            file="The log of uses"
            fields={['used_at', 'outcome']}
          />
        )
      }
    </QuestionChart>
  );
}

function Figures({ fatigue }: { fatigue: Fatigue }) {
  const { accounts, uses, top_five_share, gini, accepted, declined, no_answer } = fatigue;
  const asked = accepted + declined + no_answer;
  return (
    <FigureRow>
      <Figure
        label="Carried by the five most used"
        value={formatPercent(top_five_share)}
        detail={`of ${formatCount(uses)} uses, over ${formatCount(accounts)} references`}
      />
      <Figure
        label="Gini of uses"
        value={gini === null ? '–' : gini.toFixed(GINI_DIGITS)}
        detail="0: all alike; near 1: one carries all"
      />
      {asked === 0 ? (
        <Figure label="Accepted" value="–" detail="the log of uses has no outcome here" />
      ) : (
        <Figure
          label={asked < SMALL_NUMBER ? 'Accepted (few asked)' : 'Accepted'}
          value={formatPercent(fatigue.acceptance_rate)}
          aside={`${formatPercent(fatigue.rate_low)} … ${formatPercent(fatigue.rate_high)}`}
          detail={`${formatCount(accepted)} of ${formatCount(asked)} asked; ${formatCount(declined)} declined, ${formatCount(no_answer)} did not answer`}
        />
      )}
    </FigureRow>
  );
}
