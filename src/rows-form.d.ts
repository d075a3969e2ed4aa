/** A hash of everything that decides how files become rows; see vite.config.ts. */
declare const ROWS_FORM: string;
