/** Sums, groups and the one rounding that the measures name. */

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The greatest of some values; null where there are none. */
export function greatest(values: readonly number[]): number | null {
  return values.reduce<number | null>(
    (best, value) => (best === null || value > best ? value : best),
    null,
  );
}

/** Comparisons of sentiment and strategic value are made after rounding to 9 decimals. */
export function roundedForComparison(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** The rows of each account in file order; rows without an account are in no group. */
export function groupByAccount<Row extends { readonly accountId: string | null }>(
  rows: readonly Row[],
): (accountId: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.accountId !== null) {
      const group = groups.get(row.accountId);
      if (group === undefined) {
        groups.set(row.accountId, [row]);
      } else {
        group.push(row);
      }
    }
  }
  return (accountId) => groups.get(accountId) ?? [];
}
