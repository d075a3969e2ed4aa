import type { Row } from '../../src/engine/decode';

/** How far two figures may lie apart, relative to the larger of 1 and the figure. */
const TOLERANCE = 1e-9;

export interface Rows {
  /** The columns that tell rows apart; none for an answer of one row. */
  key: readonly string[];
  /** Whether the rows come in an order that is promised. */
  isOrdered: boolean;
  expected: readonly object[];
  actual: readonly Row[];
}

/** Names every row and figure that differs, so that one failure tells all of them. */
export function disagreements({ key, isOrdered, expected, actual }: Rows): string[] {
  const wanted = byKey(expected, key);
  const got = byKey(actual, key);
  const missing = [...wanted.keys()].filter((name) => !got.has(name));
  const surplus = [...got.keys()].filter((name) => !wanted.has(name));
  const figures = [...wanted].flatMap(([name, row]) => {
    const found = got.get(name);
    return found === undefined ? [] : differingFigures(name, row, found);
  });
  const isSameSet = missing.length + surplus.length === 0;
  return [
    ...missing.map((name) => `${name}: SQL has no such row`),
    ...surplus.map((name) => `${name}: SQL alone has such a row`),
    ...figures,
    ...(isOrdered && isSameSet ? outOfOrder([...wanted.keys()], [...got.keys()]) : []),
  ];
}

/** Rows by the text of their keys; of rows with the same key the second is another one. */
function byKey(rows: readonly object[], key: readonly string[]): Map<string, Map<string, unknown>> {
  const named = new Map<string, Map<string, unknown>>();
  for (const row of rows) {
    const cells = new Map<string, unknown>(Object.entries(row));
    const name = key.map((column) => JSON.stringify(cells.get(column))).join(' ');
    let place = 1;
    while (named.has(`${name} #${place}`)) place += 1;
    named.set(`${name} #${place}`, cells);
  }
  return named;
}

function differingFigures(
  name: string,
  wanted: ReadonlyMap<string, unknown>,
  got: ReadonlyMap<string, unknown>,
): string[] {
  const columns = new Set([...wanted.keys(), ...got.keys()]);
  return [...columns]
    .filter((column) => !isSame(wanted.get(column), got.get(column)))
    .map(
      (column) =>
        `${name} ${column}: ${JSON.stringify(wanted.get(column))} expected, SQL says ${JSON.stringify(got.get(column))}`,
    );
}

function isSame(wanted: unknown, got: unknown): boolean {
  return typeof wanted === 'number' && typeof got === 'number'
    ? Math.abs(wanted - got) <= TOLERANCE * Math.max(1, Math.abs(wanted))
    : JSON.stringify(wanted) === JSON.stringify(got);
}

function outOfOrder(wanted: readonly string[], got: readonly string[]): string[] {
  const at = wanted.findIndex((name, place) => name !== got[place]);
  return at === -1 ? [] : [`row ${at + 1}: ${wanted[at]} expected, SQL has ${got[at]}`];
}
