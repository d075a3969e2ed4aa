/** A column whose cells can be read in two ways, and how its cells speak for either. */
export interface TwoWays<Way> {
  column: string;
  filled: number;
  /** Cells that can be read only once a way is settled. */
  ambiguous: number;
  /** For each way, how many cells can be read in it alone. */
  proofs: ReadonlyMap<Way, number>;
}

/** The way of every column that needs one, and the columns for which only the user knows it. */
export interface SettledWays<Way> {
  ways: ReadonlyMap<string, Way>;
  open: readonly string[];
}

/**
 * A column's own proof settles it, where nothing in it proves the other way; a column without proof
 * takes the way of the others where they agree. The user's answer is for the columns that neither
 * settles: it may have been given for an older file, and never goes against what this one proves.
 */
export function settleTwoWays<Way>(
  columns: readonly TwoWays<Way>[],
  answer: Way | undefined,
): SettledWays<Way> {
  const proven = new Set(columns.map(provenWay).filter((way) => way !== null));
  const [agreed, ...others] = proven;
  const ways = new Map<string, Way>();
  const open: string[] = [];
  for (const column of columns) {
    if (!needsWay(column)) continue;
    const inherited = isContested(column) || others.length > 0 ? undefined : agreed;
    const way = provenWay(column) ?? inherited ?? answer;
    if (way === undefined) open.push(column.column);
    else ways.set(column.column, way);
  }
  return { ways, open };
}

function waysProven<Way>({ proofs }: TwoWays<Way>): Way[] {
  return [...proofs].filter(([, cells]) => cells > 0).map(([way]) => way);
}

function needsWay<Way>(column: TwoWays<Way>): boolean {
  return column.ambiguous > 0 || waysProven(column).length > 0;
}

function isContested<Way>(column: TwoWays<Way>): boolean {
  return waysProven(column).length > 1;
}

/** The one way that the column's cells prove; null where they prove none or both. */
function provenWay<Way>(column: TwoWays<Way>): Way | null {
  const [way, other] = waysProven(column);
  return way === undefined || other !== undefined ? null : way;
}
