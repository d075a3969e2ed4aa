import { useId, useState } from 'react';
import type { CatalogueEntry } from '../../queries/catalogue';
import styles from './side-panel.module.css';
import { parameters } from './suggestions';

interface ModelEntryProps {
  entry: CatalogueEntry;
  onInsert: (name: string, isTable: boolean) => void;
}

/** A table with its columns to open, or a function with its parameters. */
export function ModelEntry({ entry, onInsert }: ModelEntryProps) {
  const { name, kind, about, columns } = entry;
  const [isOpen, setOpen] = useState(false);
  const columnsId = useId();
  const isTable = kind === 'table' || kind === 'view';
  const call = `${name}${parameters(entry)}`;
  return (
    <li className={styles.object}>
      <div className={styles.line}>
        {isTable ? (
          <button
            type="button"
            className={styles.arrow}
            aria-label={`Columns of ${name}`}
            aria-expanded={isOpen}
            aria-controls={isOpen ? columnsId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <svg viewBox="0 0 8 8" aria-hidden="true">
              <path d="M2 0v8l5-4z" />
            </svg>
          </button>
        ) : (
          <span className={styles.noArrow} />
        )}
        <button
          type="button"
          className={styles.name}
          aria-label={`Insert ${name}`}
          onClick={() => onInsert(isTable ? name : call, isTable)}
        >
          {isTable ? name : call}
        </button>
      </div>
      <p className={styles.about}>{about}</p>
      {isTable && isOpen ? (
        <ul className={styles.columns} id={columnsId} aria-label={`Columns of ${name}`}>
          {columns.map((column) => (
            <li key={column.name}>
              <button
                type="button"
                className={styles.name}
                aria-label={`Insert column ${column.name}`}
                onClick={() => onInsert(column.name, false)}
              >
                {column.name}
              </button>{' '}
              <span className={styles.type}>{column.type}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
