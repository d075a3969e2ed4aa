import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { CatalogueEntry } from '../../queries/catalogue';
import type { SqlDesk } from '../../state/sql-desk';
import type { UserNotes } from '../../workspace/user-notes';
import { EXAMPLES } from './examples';
import { HistoryList } from './history-list';
import { ModelReference } from './model-reference';
import { SavedList } from './saved-list';
import styles from './side-panel.module.css';

interface SidePanelProps {
  catalogue: readonly CatalogueEntry[];
  notes: UserNotes;
  desk: SqlDesk;
  onInsert: (name: string, isTable: boolean) => void;
  onOpen: (statement: string) => void;
}

/** What a question can be made from: the model, examples, and the user's own earlier questions. */
export function SidePanel({ catalogue, notes, desk, onInsert, onOpen }: SidePanelProps) {
  return (
    <Tabs className={styles.tabs ?? ''}>
      <TabList className={styles.list ?? ''} aria-label="To ask from">
        <PanelTab id="model">Model</PanelTab>
        <PanelTab id="examples">Examples</PanelTab>
        <PanelTab id="saved">Saved{countText(notes.saved.length)}</PanelTab>
        <PanelTab id="history">History</PanelTab>
      </TabList>
      <TabPanel id="model" className={styles.panel ?? ''}>
        <ModelReference catalogue={catalogue} onInsert={onInsert} />
      </TabPanel>
      <TabPanel id="examples" className={styles.panel ?? ''}>
        <ul className={styles.entries} aria-label="Examples">
          {EXAMPLES.map(({ title, statement }) => (
            <li key={title}>
              <button type="button" className={styles.open} onClick={() => onOpen(statement)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </TabPanel>
      <TabPanel id="saved" className={styles.panel ?? ''}>
        <SavedList saved={notes.saved} desk={desk} onOpen={onOpen} />
      </TabPanel>
      <TabPanel id="history" className={styles.panel ?? ''}>
        <HistoryList history={notes.history} onOpen={onOpen} />
      </TabPanel>
    </Tabs>
  );
}

function PanelTab({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Tab id={id} className={styles.tab ?? ''}>
      {children}
    </Tab>
  );
}

function countText(count: number): string {
  return count === 0 ? '' : ` (${count})`;
}
