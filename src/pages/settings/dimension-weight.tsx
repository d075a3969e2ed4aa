import { dimensionLabel } from '../../domain/dimensions';
import { NumberInput } from '../../ui/number-input';
import { Tag } from '../../ui/tag';
import { fieldOf } from './problems';
import styles from './settings.module.css';
import { useDraft } from './use-draft';

/** Dimensions of nominations: they have targets, and play no part in strategic value. */
const OF_NOMINATIONS = ['topic', 'format'];

/** How much a dimension counts in strategic value. */
export function DimensionWeight({
  dimension,
  isCovered,
}: {
  dimension: string;
  isCovered: boolean;
}) {
  const { settings, drafted, problems, edit } = useDraft();
  if (OF_NOMINATIONS.includes(dimension))
    return <p className={styles.quiet}>Targets only; no part of strategic value</p>;
  if (!isCovered) return null;
  const weights = drafted.dimension_weights;
  const weight = weights[dimension] ?? 1;
  const write = (value: number | null) =>
    edit({ dimension_weights: withWeight(weights, dimension, value) });
  return (
    <div className={styles.weight}>
      {Object.is(settings.dimension_weights[dimension] ?? 1, weight) ? null : (
        <Tag tone="warning">not applied</Tag>
      )}
      <span className={styles.weightLabel} aria-hidden="true">
        Weight in strategic value
      </span>
      <NumberInput
        label={`Weight of ${dimensionLabel(dimension)} in strategic value`}
        value={weight}
        onChange={write}
        placeholder="1"
        isSmall
        problem={problems.get(fieldOf.weight(dimension))?.text}
      />
    </div>
  );
}

/** The weights with one changed; a weight of 1 is the default and is left out. */
function withWeight(
  weights: Readonly<Record<string, number>>,
  dimension: string,
  weight: number | null,
): Record<string, number> {
  const others = Object.entries(weights).filter(([name]) => name !== dimension);
  return Object.fromEntries(weight === 1 ? others : [...others, [dimension, weight ?? Number.NaN]]);
}
