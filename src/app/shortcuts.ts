import { useEffect, useEffectEvent } from 'react';

/** What keys do on every page. */
export type Shortcut = 'palette' | 'help' | 'undo' | 'redo' | 'clear';

/** What is open takes every key but that of the palette for itself. */
const OVERLAY =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [data-trigger] [role="listbox"]';
const TEXT_FIELD = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Sliders and checkboxes are inputs too, but no text goes into them. */
const NO_TEXT = '[type="range"], [type="checkbox"], [type="radio"], [type="button"]';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What the keys mean where no text is written; null where they mean nothing here. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): Shortcut | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'k' && !shiftKey) return 'palette';
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return null;
  }
  if (key === '?') return 'help';
  return key === 'Escape' ? 'clear' : null;
}

/** Does what the keys mean, unless something on the page has a better use for them. */
export function useShortcuts(does: Record<Shortcut, () => void>): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    if (shortcut === null || event.defaultPrevented || event.isComposing) return;
    if (shortcut !== 'palette' && isTaken(event)) return;
    if (shortcut !== 'clear') event.preventDefault();
    does[shortcut]();
  });
  useEffect(() => {
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function isTaken(event: KeyboardEvent): boolean {
  if (document.querySelector(OVERLAY)) return true;
  // The first on the path is the true target also inside of a shadow root, where the editor is.
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(TEXT_FIELD)?.matches(NO_TEXT) === false;
}
