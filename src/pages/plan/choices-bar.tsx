import { useState } from 'react';
import { dimensionLabel } from '../../domain/dimensions';
import { MOST_PLANNED_PICKS } from '../../domain/plan';
import { Checkbox } from '../../ui/checkbox';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { useChoices } from './choices';
import styles from './plan.module.css';
import { limitedDimension, type PlanInputs } from './plan-inputs';

const ANY = '';

/** What the plan is asked for: how many accounts, with which limits, and what counts. */
export function ChoicesBar({ inputs }: { inputs: PlanInputs }) {
  const [choices, change] = useChoices();
  const { available } = inputs;
  const counted = inputs.dimensions.map(({ dimension }) => dimension);
  return (
    <section className={styles.choices} aria-label="What to plan">
      <div className={styles.numbers}>
        <CountInput
          label="Accounts to recruit"
          value={choices.picks}
          most={MOST_PLANNED_PICKS}
          onChange={(picks) => picks !== null && change({ picks })}
        />
        <CountInput
          label="At most per segment"
          value={choices.most}
          most={MOST_PLANNED_PICKS}
          placeholder="no limit"
          onChange={(most) => change({ most })}
        />
        <Select
          label="Segments of"
          value={limitedDimension(choices, available) ?? ANY}
          isDisabled={choices.most === null}
          options={[
            { value: ANY, label: 'any dimension that counts' },
            ...available.map((value) => ({ value, label: dimensionLabel(value) })),
          ]}
          onChange={(mostIn) => change({ mostIn: mostIn === ANY ? null : mostIn })}
        />
      </div>
      <fieldset className={styles.dimensions}>
        <legend className={styles.legend}>What counts</legend>
        {available.map((dimension) => (
          <Checkbox
            key={dimension}
            isSelected={counted.includes(dimension)}
            isDisabled={counted.length === 1 && counted.includes(dimension)}
            onChange={(isCounted) =>
              change({
                dimensions: isCounted
                  ? [...counted, dimension]
                  : counted.filter((other) => other !== dimension),
              })
            }
          >
            {dimensionLabel(dimension)}
          </Checkbox>
        ))}
      </fieldset>
    </section>
  );
}

interface CountInputProps {
  label: string;
  value: number | null;
  most: number;
  /** Given, the field may be empty. */
  placeholder?: string;
  onChange: (value: number | null) => void;
}

/** A whole number from 1 on; one that cannot be used waits in the field and says why. */
function CountInput({ label, value, most, placeholder, onChange }: CountInputProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // What the address says counts, also where somebody goes back to it.
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const problem = countProblem(typed, most, placeholder !== undefined);
  return (
    <NumberInput
      label={label}
      isLabelShown
      value={typed}
      problem={problem}
      {...(placeholder !== undefined && { placeholder })}
      onChange={(next) => {
        setTyped(next);
        if (countProblem(next, most, placeholder !== undefined) !== undefined) return;
        setKnown(next);
        onChange(next);
      }}
    />
  );
}

function countProblem(value: number | null, most: number, isOptional: boolean): string | undefined {
  if (value === null) return isOptional ? undefined : 'How many?';
  if (!Number.isInteger(value) || value < 1) return 'A whole number from 1 on.';
  return value > most ? `At most ${most}.` : undefined;
}
