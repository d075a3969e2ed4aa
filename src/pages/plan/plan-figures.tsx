import { formatCount, formatPercent } from '../../domain/format';
import { SHAKES } from '../../domain/plan';
import { Figure, FigureRow } from '../../ui/figure';
import type { PlanResult } from './plan-result';
import { pointsText, roomText } from './plan-words';
import type { Planned } from './use-plan';
import type { Stability } from './use-stability';

/** A pick is steady that stays in so many of the shaken plans. */
const STEADY = 0.8;
const ONE_DIGIT = { digits: 1 };

export interface PlanFiguresProps {
  result: PlanResult;
  planned: Planned;
  stability: Stability | undefined;
}

/** The plan in five figures. */
export function PlanFigures({ result, planned, stability }: PlanFiguresProps) {
  const { picks, before, after, missing, filled, dimensions } = result;
  const { status, objective, bound, first } = planned;
  const steady = picks.filter(({ candidate }) => (stability?.get(candidate) ?? 0) >= STEADY);
  const mean =
    dimensions.length === 1 ? 'one dimension' : `mean of ${dimensions.length} dimensions`;
  return (
    <FigureRow>
      <Figure label="Coverage now" value={formatPercent(before, ONE_DIGIT)} detail={mean} />
      <Figure
        label="With these accounts"
        value={formatPercent(after, ONE_DIGIT)}
        detail={`${pointsText(after - before)} points`}
      />
      <Figure
        label="Missing references filled"
        value={formatCount(filled)}
        aside={`of ${formatCount(missing)}`}
        detail="counted in each segment"
      />
      <Figure
        label="Room to improve"
        value={status === 'best' ? 'none' : `≤ ${roomText(objective, bound)}`}
        detail={`first answer ${pointsText(first)} points`}
      />
      <Figure
        label="Steady picks"
        value={stability ? formatCount(steady.length) : '–'}
        aside={`of ${formatCount(picks.length)}`}
        detail={`in ${STEADY * SHAKES} of ${SHAKES} shaken plans or more`}
      />
    </FigureRow>
  );
}
