import { useEffect, useRef } from 'react';
import { lastAsked } from '../../state/sql-desk';
import { goTo, useAddress } from '../../state/use-address';
import { useCatalogue } from '../../state/use-catalogue';
import { useSqlDesk } from '../../state/use-sql-desk';
import { Loading } from '../../ui/states';
import { PageHead } from '../shared/page-head';
import { ResultSection } from './result-section';
import { RunBar } from './run-bar';
import { SidePanel } from './side-panel';
import styles from './sql.module.css';
import { SqlEditor, type SqlEditorHandle } from './sql-editor';

const PAGE_HEIGHT = 480;

/** The user's own questions to the model: written, asked, looked at, kept. */
export function SqlPage() {
  const [state, desk] = useSqlDesk();
  const address = useAddress();
  const catalogue = useCatalogue().data ?? [];
  const editor = useRef<SqlEditorHandle>(null);
  const isOpen = state.notes !== null;

  useEffect(() => {
    const { statement } = address;
    // What was asked here stands in the address already; another comes from a link or from Back.
    if (isOpen && statement !== null && statement !== lastAsked(desk.store.getState()))
      void desk.open(statement);
  }, [address, isOpen, desk]);

  const run = () => {
    const { statement } = desk.store.getState();
    void desk.run();
    goTo({ statement: statement === '' ? null : statement });
  };
  const open = (statement: string) => {
    void desk.open(statement);
    goTo({ statement });
  };

  return (
    <>
      <PageHead title="Ask the model in SQL">
        Every figure of Refscope is a table or a column here. Questions read and change nothing;
        they run in this browser.
        {address.filters.length > 0
          ? ' The filters above play no part here: a question is asked as it is written.'
          : null}
      </PageHead>
      {state.notes === null ? (
        <Loading label="Opening the editor" height={PAGE_HEIGHT} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.main}>
            <SqlEditor
              ref={editor}
              value={state.statement}
              onChange={desk.write}
              onRun={run}
              catalogue={catalogue}
            />
            <RunBar
              state={state}
              desk={desk}
              saved={state.notes.saved}
              onRun={run}
              onCancel={() => {
                desk.cancel();
                editor.current?.focus();
              }}
            />
            <ResultSection
              state={state}
              onOpen={open}
              onRunAgain={(statement) => {
                void desk.run(statement);
                // The button goes once there is a new answer, and the focus would with it.
                editor.current?.focus();
              }}
              onPlace={({ line, column }) => editor.current?.goTo(line, column)}
            />
          </div>
          <div className={styles.side}>
            <SidePanel
              catalogue={catalogue}
              notes={state.notes}
              desk={desk}
              onInsert={(name, isTable) => editor.current?.insert(name, isTable)}
              onOpen={open}
            />
          </div>
        </div>
      )}
    </>
  );
}
