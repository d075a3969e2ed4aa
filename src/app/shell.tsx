import {
  lazy,
  memo,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type PageName, writeAddress } from '../state/address';
import { useNotices } from '../state/notices-context';
import { goTo, useAddress, useFilters } from '../state/use-address';
import { ToolButton } from '../ui/tool-button';
import { commandKey } from './command-key';
import { LatestNotice } from './latest-notice';
import { NAVIGATION } from './navigation';
import { NoticesButton } from './notices-button';
import { RefusedDays } from './refused-days';
import { SearchButton } from './search-button';
import styles from './shell.module.css';
import { useShortcuts } from './shortcuts';
import { TabNote } from './tab-note';
import { ThemeSelect } from './theme-select';
import { TopBar } from './top-bar';
import { useIsBehind } from './use-is-behind';
import { useSettingsSteps } from './use-settings-steps';

const CommandPalette = lazy(async () => ({
  default: (await import('./command-palette')).CommandPalette,
}));
const SaveView = lazy(async () => ({
  default: (await import('./save-view')).SaveView,
}));
const KeyboardHelp = lazy(async () => ({
  default: (await import('./keyboard-help')).KeyboardHelp,
}));

/** What stands around every page: the way to the others, the days, the filters, and what keys do. */
export function Shell({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<'palette' | 'help' | 'view' | null>(null);
  const openPalette = useCallback(() => setOpened('palette'), []);
  const openHelp = useCallback(() => setOpened('help'), []);
  const openView = () => setOpened('view');
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
        <TabNote />
        <RefusedDays />
        <Main>{children}</Main>
      </div>
      <Suspense>
        {opened === 'palette' ? (
          <CommandPalette onClose={close} onHelp={openHelp} onSaveView={openView} />
        ) : null}
        {opened === 'view' ? <SaveView onClose={close} /> : null}
        {opened === 'help' ? <KeyboardHelp onClose={close} /> : null}
      </Suspense>
    </div>
  );
}

/** The page, dimmed while it is older than what was asked for. */
function Main({ children }: { children: ReactNode }) {
  return (
    <main className={styles.main} id="main" tabIndex={-1} aria-busy={useIsBehind()}>
      {children}
    </main>
  );
}

interface NavigationProps {
  onSearch: () => void;
  onHelp: () => void;
}

const Navigation = memo(function Navigation({ onSearch, onHelp }: NavigationProps) {
  return (
    <nav className={styles.navigation} aria-label="Pages">
      <p className={styles.brand}>Refscope</p>
      <SearchButton keys={`${commandKey()} K`} onPress={onSearch} />
      <PageLinks />
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
});

/** The ways to all pages, each with the days and the filters of this one. */
function PageLinks() {
  const address = useAddress();
  const pages = useLinkInView(address.page);
  return (
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
  const filters = useFilters();
  const { say } = useNotices();
  return () => {
    if (filters.length === 0) return;
    goTo({ filters: [] });
    say({
      text: 'Filters cleared',
      topic: 'filters',
      action: { label: 'Undo', run: () => goTo({ filters }) },
    });
  };
}

/** A link would change the address, which belongs to the pages. */
function focusPage(): void {
  document.getElementById('main')?.focus();
}
