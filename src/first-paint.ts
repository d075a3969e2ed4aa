import './ui/tokens.css';
import './ui/base.css';
import { NAVIGATION } from './app/navigation';
import search from './app/search-button.module.css';
import styles from './app/shell.module.css';
import { readAddress, writeAddress } from './state/address';
import { showTheme, storedTheme } from './state/theme';

// The ways to the pages are on the screen before the app itself is there: it is ten times as much to fetch and to
// compile. The app draws the same in their place.
showTheme(storedTheme());
const root = document.getElementById('root');
root?.replaceChildren(shell());
import('./main').catch(() =>
  root?.replaceChildren(
    element('p', styles.failed, 'The app could not be fetched as a whole. Reload the page.'),
  ),
);

function shell(): HTMLElement {
  const address = readAddress(window.location.hash);
  const pages = element('ul', styles.pages);
  for (const { page, title } of NAVIGATION) {
    const link = element('a', styles.page, title);
    link.setAttribute('href', writeAddress({ ...address, page, statement: null }));
    if (page === address.page) link.setAttribute('aria-current', 'page');
    const item = element('li');
    item.append(link);
    pages.append(item);
  }
  const navigation = element('nav', styles.navigation);
  navigation.setAttribute('aria-label', 'Pages');
  navigation.append(
    element('p', styles.brand, 'Refscope'),
    element('div', search.search, 'Search'),
    pages,
  );
  const all = element('div', styles.shell);
  all.append(navigation);
  return all;
}

function element(name: string, className?: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
