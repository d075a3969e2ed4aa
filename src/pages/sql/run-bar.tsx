import type { SqlDesk, SqlState } from '../../state/sql-desk';
import { Button } from '../../ui/button';
import type { SavedQuery } from '../../workspace/user-notes';
import styles from './run-bar.module.css';
import { SaveQuery } from './save-query';

interface RunBarProps {
  state: SqlState;
  desk: SqlDesk;
  saved: readonly SavedQuery[];
  onRun: () => void;
  onCancel: () => void;
}

/** What can be done with what stands in the editor, and how by keyboard. */
export function RunBar({ state, desk, saved, onRun, onCancel }: RunBarProps) {
  const { statement, running } = state;
  const isBlank = statement.trim() === '';
  return (
    <div className={styles.bar}>
      <Button variant="primary" onPress={onRun} isDisabled={isBlank}>
        Run
      </Button>
      <SaveQuery
        saved={saved}
        isDisabled={isBlank}
        onSave={(name) => desk.save({ name, statement })}
      />
      {running === null ? null : (
        <span className={styles.running} role="status" aria-label="Running the question">
          Running…
          <Button onPress={onCancel}>Cancel</Button>
        </span>
      )}
      <p className={styles.keys}>
        <kbd>{isApple() ? '⌘' : 'Ctrl'}</kbd> <kbd>Enter</kbd> runs · <kbd>Tab</kbd> indents ·{' '}
        <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves the editor
      </p>
    </div>
  );
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
