import { useState } from 'react';
import type { SqlDesk } from '../../state/sql-desk';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { ToolButton } from '../../ui/tool-button';
import type { SavedQuery } from '../../workspace/user-notes';
import styles from './side-panel.module.css';

interface SavedListProps {
  saved: readonly SavedQuery[];
  desk: Pick<SqlDesk, 'save' | 'rename' | 'remove'>;
  onOpen: (statement: string) => void;
}

/** The questions that were given a name: to open, to name anew, to delete with a way back. */
export function SavedList({ saved, desk, onOpen }: SavedListProps) {
  const [renamed, setRenamed] = useState<string | null>(null);
  const [removed, setRemoved] = useState<SavedQuery | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [refused, setRefused] = useState('');

  const rename = (name: string, wanted: string) => {
    const isTaken = saved.some((query) => query.name === wanted && wanted !== name);
    setRefused(isTaken ? `Another question is called “${wanted}”.` : '');
    if (isTaken || wanted === '') return;
    desk.rename(name, wanted);
    finish(wanted);
  };
  // The field goes, and the focus with it, to the question that it named.
  const finish = (name: string) => {
    setRenamed(null);
    setFocused(name);
  };

  return (
    <>
      {removed ? (
        <div className={styles.undo} role="status">
          <span className={styles.removed}>Deleted “{removed.name}”.</span>
          <Button
            variant="quiet"
            autoFocus
            onPress={() => {
              desk.save(removed);
              setRemoved(null);
              setFocused(removed.name);
            }}
          >
            Undo
          </Button>
        </div>
      ) : null}
      {saved.length === 0 ? (
        <p className={styles.none}>
          Nothing saved yet. “Save…” below the editor keeps a question under a name, in this
          browser.
        </p>
      ) : null}
      <ul className={styles.entries} aria-label="Saved questions">
        {saved.map((query) =>
          query.name === renamed ? (
            <li key={query.name} className={styles.renaming}>
              <TextField
                label="New name"
                value={query.name}
                autoFocus
                onChange={(wanted) => rename(query.name, wanted)}
              />
              {refused ? (
                <p className={styles.refused} role="alert">
                  {refused}
                </p>
              ) : null}
              <ToolButton onPress={() => finish(query.name)}>Done</ToolButton>
            </li>
          ) : (
            <li key={query.name} className={styles.entry}>
              <button
                type="button"
                className={styles.open}
                title={query.statement}
                onClick={() => onOpen(query.statement)}
              >
                {query.name}
              </button>
              <span className={styles.tools}>
                <ToolButton
                  aria-label={`Rename ${query.name}`}
                  autoFocus={focused === query.name}
                  onPress={() => {
                    setRefused('');
                    setRenamed(query.name);
                  }}
                >
                  Rename
                </ToolButton>
                <ToolButton
                  aria-label={`Delete ${query.name}`}
                  onPress={() => {
                    desk.remove(query.name);
                    setRemoved(query);
                  }}
                >
                  Delete
                </ToolButton>
              </span>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
