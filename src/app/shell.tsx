import type { ReactNode } from 'react';
import { writeAddress } from '../state/address';
import { useAddress } from '../state/use-address';
import { NAVIGATION } from './navigation';
import styles from './shell.module.css';
import { ThemeSelect } from './theme-select';
import { TopBar } from './top-bar';

/** What stands around every page: the way to the others, the as-of date, the filters. */
export function Shell({ children }: { children: ReactNode }) {
  const [address] = useAddress();
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={focusPage}>
        Skip to the page
      </button>
      <nav className={styles.navigation} aria-label="Pages">
        <p className={styles.brand}>Refscope</p>
        <ul className={styles.pages}>
          {NAVIGATION.map(({ page, title }) => (
            <li key={page}>
              <a
                className={styles.page}
                href={writeAddress({ ...address, page, statement: null })}
                aria-current={address.page === page ? 'page' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
        <div className={styles.theme}>
          <ThemeSelect />
        </div>
      </nav>
      <div className={styles.column}>
        <TopBar />
        <main className={styles.main} id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

/** A link would change the address, which belongs to the pages. */
function focusPage(): void {
  document.getElementById('main')?.focus();
}
