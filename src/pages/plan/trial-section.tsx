import { useState } from 'react';
import { dimensionLabel } from '../../domain/dimensions';
import { formatNumber } from '../../domain/format';
import { DIMENSIONS_OF_NOMINATIONS } from '../../domain/plan';
import type { StrategySegment } from '../../queries/strategy-segments';
import { useSessionState } from '../../state/session-context';
import { Chip } from '../../ui/chip';
import { NumberInput } from '../../ui/number-input';
import { SearchSelect } from '../../ui/search-select';
import { type TrialRow, useChoices } from './choices';
import styles from './plan.module.css';
import { type PlanInputs, placeKey } from './plan-inputs';
import { TrialForm } from './trial-form';
import { trialRowText } from './trial-words';

export interface TrialSectionProps {
  inputs: PlanInputs;
  /** What the strategy in force says of each segment. */
  strategy: readonly StrategySegment[];
}

/** What if: another direction or target of a segment, other weights; tried on the whole model, and never in force. */
export function TrialSection({ inputs, strategy }: TrialSectionProps) {
  const [choices, change] = useChoices();
  const [place, setPlace] = useState<string | null>(null);
  const segment = strategy.find((one) => placeKey(one) === place);
  const others = (row: Pick<TrialRow, 'dimension' | 'segment'>) =>
    choices.strategy.filter((other) => placeKey(other) !== placeKey(row));
  return (
    <section className={styles.trial} aria-label="What if">
      <h2 className={styles.title}>What if</h2>
      <p className={styles.aid}>
        Try another direction or target of a segment, or let a dimension count more or less: who
        stands where and who is a hidden gem is worked out anew with it. Nothing comes into force.
      </p>
      <div className={styles.trialParts}>
        <div>
          <h3 className={styles.partTitle}>A segment’s direction and target</h3>
          <div className={styles.search}>
            <SearchSelect
              label="Segment to try"
              options={strategy.map((one) => ({
                value: placeKey(one),
                label: `${dimensionLabel(one.dimension)}: ${one.segment}`,
                detail: one.direction ?? 'hold',
              }))}
              value={place}
              emptyLabel="Choose a segment…"
              placeholder="Name of a segment"
              emptyText="No segment of that name."
              onChange={setPlace}
            />
          </div>
          {segment ? (
            <TrialForm
              key={place}
              segment={segment}
              onTry={(row) => change({ strategy: [...others(row), row] })}
            />
          ) : null}
          {choices.strategy.length > 0 ? (
            <div className={styles.chips}>
              {choices.strategy.map((row) => (
                <Chip
                  key={placeKey(row)}
                  label={trialRowText(row)}
                  onRemove={() => change({ strategy: others(row) })}
                />
              ))}
            </div>
          ) : null}
        </div>
        <div>
          <h3 className={styles.partTitle}>How much each dimension counts</h3>
          <Weights inputs={inputs} />
        </div>
      </div>
    </section>
  );
}

function Weights({ inputs }: { inputs: PlanInputs }) {
  const [{ weights }, change] = useChoices();
  const inForce = useSessionState(({ settings }) => settings.dimension_weights);
  const [refused, setRefused] = useState<Readonly<Record<string, number>>>({});
  const names = inputs.dimensions
    .map(({ dimension }) => dimension)
    .filter((name) => !DIMENSIONS_OF_NOMINATIONS.includes(name));
  const weigh = (dimension: string, weight: number | null) => {
    const { [dimension]: _refused, ...stillRefused } = refused;
    const { [dimension]: _known, ...others } = weights;
    if (weight !== null && !(weight >= 0 && Number.isFinite(weight)))
      setRefused({ ...stillRefused, [dimension]: weight });
    else {
      setRefused(stillRefused);
      change({ weights: weight === null ? others : { ...others, [dimension]: weight } });
    }
  };
  return (
    <div className={styles.weights}>
      {names.map((dimension) => (
        <div key={dimension} className={styles.weight}>
          <span>{dimensionLabel(dimension)}</span>
          <NumberInput
            label={`Weight of ${dimensionLabel(dimension)}`}
            isSmall
            value={refused[dimension] ?? weights[dimension] ?? null}
            placeholder={formatNumber(inForce[dimension] ?? 1, { digits: 2 })}
            problem={dimension in refused ? 'A number from 0 on.' : undefined}
            onChange={(weight) => weigh(dimension, weight)}
          />
        </div>
      ))}
    </div>
  );
}
