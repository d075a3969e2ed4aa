import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { CatalogueEntry } from '../../queries/catalogue';
import menu from '../../ui/search-menu.module.css';
import { Loading } from '../../ui/states';
import { ModelEntry } from './model-entry';
import styles from './side-panel.module.css';

interface ModelReferenceProps {
  catalogue: readonly CatalogueEntry[];
  onInsert: (name: string, isTable: boolean) => void;
}

/** What can be asked: tables with their columns, and functions. A click writes a name into the editor. */
export function ModelReference({ catalogue, onInsert }: ModelReferenceProps) {
  const [search, setSearch] = useState('');
  const found = catalogue.filter((entry) => isAbout(entry, search.trim().toLowerCase()));
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <div className={styles.model}>
      <SearchField aria-label="Search tables and columns" value={search} onChange={setSearch}>
        <Input className={menu.input ?? ''} placeholder="Search tables and columns" />
      </SearchField>
      <p className={styles.aid}>
        A name writes itself into the editor. Before a table of an account or segment,{' '}
        <code>compared.</code> asks it of the comparison date.
      </p>
      {catalogue.length === 0 ? <Loading label="Looking up the tables" /> : null}
      {groups.map((group) => (
        <section key={group}>
          <h2 className={styles.group}>{group}</h2>
          <ul className={styles.entries} aria-label={group}>
            {found
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <ModelEntry key={entry.name} entry={entry} onInsert={onInsert} />
              ))}
          </ul>
        </section>
      ))}
      {catalogue.length > 0 && found.length === 0 ? (
        <p className={styles.none}>No table and no column is called so.</p>
      ) : null}
    </div>
  );
}

function isAbout({ name, about, columns }: CatalogueEntry, search: string): boolean {
  const texts = [name, about, ...columns.map((column) => column.name)];
  return texts.some((text) => text.toLowerCase().includes(search));
}
