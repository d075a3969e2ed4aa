import type { ReactNode } from 'react';
import { useAddress } from '../state/use-address';
import { writeAddress } from '../state/address';
import { NAVIGATION } from './navigation';
import styles from './shell.module.css';
import { ThemeSelect } from './theme-select';
import { TopBar } from './top-bar';

/** What stands around every page: the way to the others, the as-of date, the filters. */
export function Shell({ children }: { children: ReactNode }) {
  const [address] = useAddress();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main" onClick={focusMain}>
        Skip to the page
      </a>
      <nav className={styles.navigation} aria-label="Pages">
        <p className={styles.brand}>Refscope</p>
        <ul className={styles.pages}>
          {NAVIGATION.map(({ page, title }) => (
            <li key={page}>
              <a
                className={styles.page}
                href={writeAddress({ ...address, page })}
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

/** The address belongs to the pages, so the jump to the page is made by hand. */
function focusMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
