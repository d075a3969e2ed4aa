import { dimensionLabel, UNKNOWN_SEGMENT } from '../domain/dimensions';
import { accountTraitsQuestion } from '../queries/account-traits';
import { dimensionSegmentsQuestion } from '../queries/dimension-segments';
import { useQuestion } from '../state/use-question';
import type { FilterDimension } from '../ui/filter-menu';

/** All that accounts can be filtered by: their traits, then the dimensions of segments. */
export function useFilterDimensions(): FilterDimension[] {
  const traits = useQuestion(accountTraitsQuestion, {}).data ?? [];
  const segments = useQuestion(dimensionSegmentsQuestion, {}).data ?? [];
  const rows = [...traits, ...segments];
  const names = [...new Set(rows.map(({ dimension }) => dimension))];
  return names
    .map((name) => ({
      name,
      label: dimensionLabel(name),
      segments: rows.filter(({ dimension }) => dimension === name),
    }))
    .filter((dimension) => dimension.segments.some(({ segment }) => segment !== UNKNOWN_SEGMENT));
}
