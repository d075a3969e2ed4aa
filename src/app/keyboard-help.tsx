import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { commandKey } from './command-key';
import styles from './keyboard-help.module.css';

/** What keys do, as a list. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const command = commandKey();
  const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
    [[command, 'K'], 'Search: go to a page or a saved view, find an account, filter'],
    [['?'], 'This list'],
    [['Esc'], 'Close what is open; then clear the filters'],
    [[command, 'Z'], 'Undo a change of settings'],
    [[command, 'Shift', 'Z'], 'Redo it'],
    [['Tab'], 'On to the next control; each chart is one stop'],
    [['↑', '↓', '←', '→'], 'Over the marks of a chart, the days of the slider, the rows of a list'],
    [['Home', 'End'], 'The first and the last of them'],
    [['Enter'], 'Choose what has the focus: a mark of a chart filters every page'],
  ];
  return (
    <Modal label="Keyboard shortcuts" onClose={onClose}>
      <div className={styles.help}>
        <h2 className={styles.title}>Keyboard shortcuts</h2>
        <dl className={styles.keys}>
          {keys.map(([strokes, does]) => (
            <div key={does} className={styles.line}>
              <dt className={styles.strokes}>
                {strokes.map((stroke) => (
                  <kbd key={stroke} className={styles.stroke}>
                    {stroke}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Button slot="close" autoFocus>
          Close
        </Button>
      </div>
    </Modal>
  );
}
