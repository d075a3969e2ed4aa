import { useEffect, useRef, useState } from 'react';
import { type PlanCandidate, planCandidatesQuestion } from '../../queries/plan-candidates';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Chip } from '../../ui/chip';
import { SearchMenu } from '../../ui/search-menu';
import { useChoices } from './choices';
import styles from './plan.module.css';
import type { PlanInputs } from './plan-inputs';

/** How many accounts a search shows; a longer text finds the others. */
const MOST_FOUND = 20;

/** The accounts that are kept in any case or left out, each to be taken back, and the way to keep others. */
export function NamedAccounts({ inputs }: { inputs: PlanInputs }) {
  const [choices, change] = useChoices();
  const everybody = useQuestion(planCandidatesQuestion, { filters: useFilters() }).data ?? [];
  const { included, excluded } = choices;
  const [text, setText] = useState('');
  const section = useFocusAfterChange(included.length + excluded.length);
  const nameOf = (id: string) =>
    everybody.find(({ account_id }) => account_id === id)?.account_name ?? id;
  const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
  return (
    <section ref={section} className={styles.named} aria-label="Accounts kept and left out">
      <SearchMenu
        label="Keep another account…"
        title="An account to keep in any case"
        placeholder="Name of a hidden gem or nomination"
        isAtStart
        text={text}
        onText={setText}
        options={foundAmong(inputs.candidates, text)
          .filter(({ account_id }) => !included.includes(account_id))
          .slice(0, MOST_FOUND)
          .map(({ account_id, account_name, standing }) => ({
            value: account_id,
            label: account_name,
            detail: standing,
          }))}
        onChoose={({ value }) => change({ included: [...included, value] })}
        emptyText={`Nobody with “${text}” can be recruited.`}
      />
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

/** The candidates with a text in their name, in any case, with or without accents. */
function foundAmong(candidates: readonly PlanCandidate[], text: string): PlanCandidate[] {
  const wanted = folded(text.trim());
  return candidates
    .filter(({ account_name }) => folded(account_name).includes(wanted))
    .sort((one, other) => one.account_name.localeCompare(other.account_name));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
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
