/** An error for whoever has to find its cause: what happened, the SQL where there is one, the stack. */
export function technicalDetail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const sql = 'sql' in error && typeof error.sql === 'string' ? `\n\n${error.sql}` : '';
  return `${error.stack ?? error.message}${sql}`;
}
