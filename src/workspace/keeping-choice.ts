const KEY = 'refscope-keeping';
const OFF = 'off';

/** Whether the user chose that nothing outlives the tab. */
export function isKeepingOff(): boolean {
  try {
    return localStorage.getItem(KEY) === OFF;
  } catch {
    return false;
  }
}

/** Remembers the choice for the next tab, where the browser allows that. */
export function rememberKeeping(isKept: boolean): void {
  try {
    if (isKept) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // Where nothing may be stored, nothing is kept anyway.
  }
}
