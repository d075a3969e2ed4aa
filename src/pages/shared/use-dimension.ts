import { dimensionLabel } from '../../domain/dimensions';
import { dimensionSegmentsQuestion } from '../../queries/dimension-segments';
import { goTo, useAddressPart } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';

const FIRST_CHOICE = 'industry';

export interface DimensionChoice {
  /** The dimension that coverage is shown by; the address's, else industry, else the first there is. */
  dimension: string;
  options: { value: string; label: string }[];
  choose: (dimension: string) => void;
}

/** The dimension on the screen and the others to choose from. */
export function useDimension(): DimensionChoice {
  const asked = useAddressPart('dimension');
  const segments = useQuestion(dimensionSegmentsQuestion, {}).data ?? [];
  const names = [...new Set(segments.map(({ dimension }) => dimension))];
  const wanted = [asked, FIRST_CHOICE].find((name) => name !== null && names.includes(name));
  const dimension = wanted ?? names[0] ?? FIRST_CHOICE;
  return {
    dimension,
    options: names.map((value) => ({ value, label: dimensionLabel(value) })),
    choose: (chosen) => goTo({ dimension: chosen === FIRST_CHOICE ? null : chosen }),
  };
}
