import { useEffect, useRef } from 'react';
import { planCandidatesQuestion } from '../../queries/plan-candidates';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Chip } from '../../ui/chip';
import { SearchSelect } from '../../ui/search-select';
import { useChoices } from './choices';
import styles from './plan.module.css';
import type { PlanInputs } from './plan-inputs';

/** The accounts that are kept in any case or left out, each to be taken back, and the way to keep others. */
export function NamedAccounts({ inputs }: { inputs: PlanInputs }) {
  const [choices, change] = useChoices();
  const everybody = useQuestion(planCandidatesQuestion, { filters: useFilters() }).data ?? [];
  const { included, excluded } = choices;
  const section = useFocusAfterChange(included.length + excluded.length);
  const nameOf = (id: string) =>
    everybody.find(({ account_id }) => account_id === id)?.account_name ?? id;
  const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
  return (
    <section ref={section} className={styles.named} aria-label="Accounts kept and left out">
      <div className={styles.search}>
        <SearchSelect
          label="Keep an account in any case"
          options={inputs.candidates
            .filter(({ account_id }) => !included.includes(account_id))
            .map(({ account_id, account_name, standing }) => ({
              value: account_id,
              label: account_name,
              detail: standing,
            }))}
          value={null}
          emptyLabel="Keep another account in any case…"
          placeholder="Name of a hidden gem or nomination"
          emptyText="Nobody of that name can be recruited."
          onChange={(id) => change({ included: [...included, id] })}
        />
      </div>
      {included.map((id) => (
        <Chip
          key={id}
          label={`Kept: ${nameOf(id)}`}
          onRemove={() => change({ included: without(included, id) })}
        />
      ))}
      {excluded.map((id) => (
        <Chip
          key={id}
          label={`Left out: ${nameOf(id)}`}
          onRemove={() => change({ excluded: without(excluded, id) })}
        />
      ))}
    </section>
  );
}

/** A change takes away the button that made it: who uses the keyboard goes on from the trace that it left. */
function useFocusAfterChange(count: number) {
  const section = useRef<HTMLElement>(null);
  const known = useRef(count);
  useEffect(() => {
    if (known.current === count) return;
    known.current = count;
    if (document.activeElement !== document.body) return;
    [...(section.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [count]);
  return section;
}
