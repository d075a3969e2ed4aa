import type { CsvRecord } from './text-table';

/** A label per column: the rows' labels joined by a space, a label that spans columns in each of them. */
export function joinLabels(rows: readonly CsvRecord[]): string[] {
  const [only] = rows;
  if (rows.length === 1 && only) return [...only];
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row, at) => spanningLabel(row, column, rows.slice(at + 1)))
      .filter((label) => label !== '')
      .join(' '),
  );
}

/** The label over a column: its own, or, where a row below has one, the nearest to its left. */
function spanningLabel(row: CsvRecord, column: number, below: readonly CsvRecord[]): string {
  const own = (row[column] ?? '').trim();
  if (own !== '' || !below.some((other) => (other[column] ?? '').trim() !== '')) return own;
  const left = row.slice(0, column).findLast((label) => label.trim() !== '');
  return left?.trim() ?? '';
}

/** A name for every column that is neither empty nor borne twice: `Amount`, `Amount (2)`, `Column 7`. */
export function columnNames(header: readonly string[] | null, width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: Math.max(width, header?.length ?? 0) }, (_, column) => {
    const label = header?.[column]?.trim() || `Column ${column + 1}`;
    let name = label;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${label} (${copy})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
