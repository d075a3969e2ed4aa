import { formatCount } from '../../domain/format';
import type { AccountSuggestion } from '../../queries/account-suggestions';
import type { Alias } from '../../queries/aliases';
import type { UnmatchedGroup } from '../../queries/unmatched-groups';
import { Button } from '../../ui/button';
import { AccountChoice } from '../shared/account-choice';
import styles from './unmatched.module.css';
import { reasonText, rowsBelong, sourceText } from './unmatched-words';

export interface UnmatchedGroupItemProps {
  group: UnmatchedGroup;
  suggestions: readonly AccountSuggestion[];
  onConfirm: (alias: Alias, text: string) => void;
  isDisabled: boolean;
}

/** The rows of one unknown key: what files wrote, why it led nowhere, and the way to settle it. */
export function UnmatchedGroupItem(props: UnmatchedGroupItemProps) {
  const { group, suggestions, onConfirm, isDisabled } = props;
  const { method, key, title, written, writings, sources, rows } = group;
  const confirm = ({
    account_id,
    account_name,
  }: Pick<AccountSuggestion, 'account_id' | 'account_name'>) => {
    if (method === 'none') return;
    onConfirm({ method, key, account_id }, `${rowsBelong(rows)} to ${account_name} now.`);
  };
  // Not what the title says already.
  const further = written.filter((text) => text !== title);
  return (
    <li className={styles.group}>
      <div>
        <h3 className={styles.key}>{title || 'No usable key'}</h3>
        <ul className={styles.written} aria-label="As the files wrote it">
          {further.map((text) => (
            <li key={text}>{text}</li>
          ))}
          {writings > written.length ? (
            <li>and {formatCount(writings - written.length)} more writings</li>
          ) : null}
        </ul>
      </div>
      <div>
        <p>{reasonText(group)}</p>
        <ul className={styles.written} aria-label="Where it stands">
          {sources.map((source) => (
            <li key={`${source.dataset} ${source.file_name}`}>{sourceText(source)}</li>
          ))}
        </ul>
      </div>
      {method === 'none' ? null : (
        <div className={styles.actions}>
          {suggestions.map((account) => (
            <Button
              key={account.account_id}
              onPress={() => confirm(account)}
              isDisabled={isDisabled}
              aria-label={`${title} belongs to ${account.account_name}`}
            >
              <span className={styles.suggestion}>Belongs to {account.account_name}</span>
            </Button>
          ))}
          <AccountChoice
            label={suggestions.length === 0 ? 'Choose the account…' : 'Another account…'}
            title={`The account of ${title}`}
            onChoose={confirm}
            isDisabled={isDisabled}
            isAtStart={suggestions.length === 0}
          />
        </div>
      )}
    </li>
  );
}
