import { useState } from 'react';
import styles from './rejected.module.css';

/** How many letters of a record its one line holds at most; the style clips it further. */
const SHOWN = 200;

/** A record as its file has it: a clipped line that opens to the whole text. */
export function RawRecord({ text }: { text: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <button
      type="button"
      className={isOpen ? `${styles.raw} ${styles.whole}` : styles.raw}
      aria-expanded={isOpen}
      title={isOpen ? 'Show one line' : 'Show the whole record'}
      onClick={() => setOpen(!isOpen)}
    >
      {isOpen ? text : text.slice(0, SHOWN)}
    </button>
  );
}
