import { countInWords, formatCount } from '../../domain/format';
import { MATCH_RULES, type MatchRule, SETTABLE_RULES } from '../../domain/match';
import { sentenceCase } from '../../domain/words';
import type { MatchCandidate } from '../../queries/match-candidates';
import { ToolButton } from '../../ui/tool-button';
import { AccountLink } from '../shared/account-link';
import { RULE_TITLE, ruleText } from './candidate-words';
import styles from './match.module.css';
import { useRequest } from './use-request';

/** So many of a rule are named. */
const NAMED = 6;

/** Those whom a single rule keeps from being asked, rule by rule. */
export function NearMisses({ rows, others }: { rows: readonly MatchCandidate[]; others: number }) {
  const [request, ask] = useRequest();
  const groups = MATCH_RULES.flatMap((rule) => {
    const kept = rows.filter(({ blocked }) => blocked[0] === rule);
    return kept.length === 0 ? [] : [{ rule, kept }];
  });
  const setAside = (rule: MatchRule) => ask({ setAside: [...request.setAside, rule] });
  return (
    <section className={styles.near} aria-label="Near misses">
      <h2 className={styles.title}>
        {rows.length === 0
          ? 'Nobody misses by a single rule'
          : `${sentenceCase(countInWords(rows.length))} ${rows.length === 1 ? 'misses' : 'miss'} by a single rule`}
      </h2>
      <div className={styles.rules}>
        {groups.map(({ rule, kept }) => (
          <div key={rule}>
            <h3 className={styles.ruleTitle}>
              {RULE_TITLE[rule]} <span className={styles.quiet}>{formatCount(kept.length)}</span>
              {SETTABLE_RULES.includes(rule) ? (
                <ToolButton
                  onPress={() => setAside(rule)}
                  aria-label={`Set aside the rule: ${RULE_TITLE[rule]}`}
                >
                  set aside
                </ToolButton>
              ) : null}
            </h3>
            <ul className={styles.names}>
              {kept.slice(0, NAMED).map((candidate) => (
                <li key={candidate.account_id}>
                  <AccountLink account={candidate.account_id}>{candidate.account_name}</AccountLink>{' '}
                  <span className={styles.quiet}>{ruleText(rule, candidate)}</span>
                </li>
              ))}
              {kept.length > NAMED ? (
                <li className={styles.quiet}>and {formatCount(kept.length - NAMED)} more</li>
              ) : null}
            </ul>
          </div>
        ))}
      </div>
      {others > 0 ? (
        <p className={styles.quiet}>
          {formatCount(others)} more {others === 1 ? 'breaks' : 'break'} two rules or more.
        </p>
      ) : null}
    </section>
  );
}
