import { useState } from 'react';
import { formatCount } from '../../domain/format';
import { accountSuggestionsQuestion } from '../../queries/account-suggestions';
import { unmatchedGroupsQuestion } from '../../queries/unmatched-groups';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { AliasOutcome } from './alias-outcome';
import { ConfirmedAliases } from './confirmed-aliases';
import data from './data.module.css';
import styles from './unmatched.module.css';
import { UnmatchedGroupItem } from './unmatched-group-item';
import { useAliasChange } from './use-alias-change';

/** How many groups stand on the page at first, and how many more each time. */
const STEP = 20;
const WRITINGS = 3;

/** The rows that found no account, by what their files wrote, and what the user said of them. */
export function UnmatchedSection() {
  const [limit, setLimit] = useState(STEP);
  const groups = useQuestion(unmatchedGroupsQuestion, { limit, writings: WRITINGS }).data ?? [];
  const asked = groups.flatMap(({ method, key }) => (method === 'none' ? [] : [{ method, key }]));
  const suggestions = useQuestion(accountSuggestionsQuestion, { groups: asked }).data ?? [];
  const { confirm, withdraw, ...outcome } = useAliasChange();
  const all = groups[0]?.groups ?? 0;
  return (
    <section className={styles.section} aria-label="Rows of no account">
      {groups.length > 0 ? (
        <>
          <h2 className={data.title}>Rows of no account</h2>
          <p className={data.aid}>
            They are loaded, and in no account’s figures. None is ever matched by guess: say where
            they belong, and later files are matched the same way.
          </p>
          <ul className={styles.groups}>
            {groups.map((group) => (
              <UnmatchedGroupItem
                key={`${group.method} ${group.key}`}
                group={group}
                suggestions={suggestions.filter(
                  ({ method, key }) => method === group.method && key === group.key,
                )}
                onConfirm={confirm}
                isDisabled={outcome.isBusy}
              />
            ))}
          </ul>
          {all > groups.length ? (
            <Button variant="quiet" isAtStart onPress={() => setLimit(limit + STEP)}>
              Show more of the {formatCount(all)}
            </Button>
          ) : null}
        </>
      ) : null}
      <AliasOutcome {...outcome} />
      <ConfirmedAliases onWithdraw={withdraw} isDisabled={outcome.isBusy} />
    </section>
  );
}
