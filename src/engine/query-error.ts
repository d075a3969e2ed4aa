/** A query that failed: carries the SQL and the cause, and says the database's reason in its message. */
export class QueryError extends Error {
  constructor(
    readonly sql: string,
    cause: unknown,
  ) {
    super(reasonOf(cause), { cause });
    this.name = 'QueryError';
  }
}

/** The first paragraph of a database error, without the echo of the statement. */
function reasonOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.split('\n\n')[0]?.trim() ?? text;
}
