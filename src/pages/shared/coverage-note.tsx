import {
  dimensionLabel,
  MULTI_VALUED_DIMENSIONS,
  type SegmentChoice,
} from '../../domain/dimensions';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { useSessionState } from '../../state/session-context';
import { useQuestion } from '../../state/use-question';
import { derivedTargetRule } from './derived-target-rule';

/** How the targets and counts of a coverage chart come about, where it is not the plain case. */
export function CoverageNote({
  dimension,
  filters,
}: {
  dimension: string;
  filters: readonly SegmentChoice[];
}) {
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  const rule = derivedTargetRule(
    useSessionState(({ settings }) => settings.opportunities_per_reference),
  );
  const notes: string[] = [];
  if (filters.some((choice) => choice.dimension !== dimension))
    notes.push(`Within the filter, targets are derived: ${rule}.`);
  else if (summary?.has_strategy === false)
    notes.push(`No strategy is loaded: targets are derived, ${rule}.`);
  if (MULTI_VALUED_DIMENSIONS.includes(dimension))
    notes.push(
      `An account with several values is counted in each ${dimensionLabel(dimension).toLowerCase()}.`,
    );
  return notes.length > 0 ? notes.join(' ') : null;
}
