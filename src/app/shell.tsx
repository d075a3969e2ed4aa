import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { type PageName, writeAddress } from '../state/address';
import { useNotices } from '../state/notices-context';
import { useAddress } from '../state/use-address';
import { ToolButton } from '../ui/tool-button';
import { commandKey } from './command-key';
import { LatestNotice } from './latest-notice';
import { NAVIGATION } from './navigation';
import { NoticesButton } from './notices-button';
import { RefusedDays } from './refused-days';
import { SearchButton } from './search-button';
import styles from './shell.module.css';
import { useShortcuts } from './shortcuts';
import { ThemeSelect } from './theme-select';
import { TopBar } from './top-bar';
import { useDaysOfAddress } from './use-days-of-address';
import { useIsBehind } from './use-is-behind';
import { useSettingsSteps } from './use-settings-steps';

const CommandPalette = lazy(async () => ({
  default: (await import('./command-palette')).CommandPalette,
}));
const KeyboardHelp = lazy(async () => ({
  default: (await import('./keyboard-help')).KeyboardHelp,
}));

/** What stands around every page: the way to the others, the days, the filters, and what keys do. */
export function Shell({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<'palette' | 'help' | null>(null);
  const refusal = useDaysOfAddress();
  const isBehind = useIsBehind();
  const openPalette = () => setOpened('palette');
  const openHelp = () => setOpened('help');
  const close = () => setOpened(null);
  const clear = useClear();
  useShortcuts({ palette: openPalette, help: openHelp, clear, ...useSettingsSteps() });
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={focusPage}>
        Skip to the page
      </button>
      <Navigation onSearch={openPalette} onHelp={openHelp} />
      <div className={styles.column}>
        <TopBar />
        {refusal === null ? null : <RefusedDays reason={refusal} />}
        <main className={styles.main} id="main" tabIndex={-1} aria-busy={isBehind}>
          {children}
        </main>
      </div>
      <Suspense>
        {opened === 'palette' ? <CommandPalette onClose={close} onHelp={openHelp} /> : null}
        {opened === 'help' ? <KeyboardHelp onClose={close} /> : null}
      </Suspense>
    </div>
  );
}

interface NavigationProps {
  onSearch: () => void;
  onHelp: () => void;
}

function Navigation({ onSearch, onHelp }: NavigationProps) {
  const [address] = useAddress();
  const pages = useLinkInView(address.page);
  return (
    <nav className={styles.navigation} aria-label="Pages">
      <p className={styles.brand}>Refscope</p>
      <SearchButton keys={`${commandKey()} K`} onPress={onSearch} />
      <ul className={styles.pages} ref={pages}>
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
      <div className={styles.foot}>
        <LatestNotice />
        <NoticesButton />
        <ToolButton aria-label="Keyboard shortcuts" onPress={onHelp}>
          ?
        </ToolButton>
        <ThemeSelect />
      </div>
    </nav>
  );
}

/** Brings the link of the page into view, where the links scroll sideways. */
function useLinkInView(page: PageName) {
  const pages = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page decides which link is the current one
  useEffect(() => {
    const list = pages.current;
    const link = list?.querySelector('[aria-current]');
    if (!list || !link || list.scrollWidth <= list.clientWidth) return;
    // Not by scrollIntoView, which would also scroll the page up to the links.
    list.scrollBy({ left: middleOf(link) - middleOf(list), behavior: 'instant' });
  }, [page]);
  return pages;
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

/** Takes all filters off, and says so with the way back. */
function useClear(): () => void {
  const [{ filters }, go] = useAddress();
  const { say } = useNotices();
  return () => {
    if (filters.length === 0) return;
    go({ filters: [] });
    say({
      text: 'Filters cleared',
      topic: 'filters',
      action: { label: 'Undo', run: () => go({ filters }) },
    });
  };
}

/** A link would change the address, which belongs to the pages. */
function focusPage(): void {
  document.getElementById('main')?.focus();
}
