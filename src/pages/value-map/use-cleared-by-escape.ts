import { useEffect } from 'react';

/** Escape lets go of what is chosen, unless a dialog or a field has use for it. */
export function useClearedByEscape(isChosen: boolean, clear: () => void): void {
  useEffect(() => {
    if (!isChosen) return undefined;
    const listen = (event: KeyboardEvent) => {
      const isElsewhere =
        event.target instanceof Element &&
        event.target.closest('[role="dialog"], [role="listbox"], input, textarea') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isElsewhere) clear();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
