import { isTyped, shapeOf } from './cell-shape';
import { isBlank, saySame } from './cells';
import type { ColumnProfile } from './column-profile';
import type { CsvRecord } from './text-table';

/** What a cell says for a row being the header, and against it. */
const VOTE = {
  textOverTyped: 1,
  otherTypeOverTyped: 0.75,
  sameType: -1,
  valueOfColumn: -0.75,
  otherLength: 0.5,
  sameLength: -0.25,
} as const;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** What people write into a cell that has no value. */
const PLACEHOLDER = /^(?:n\/?a|#n\/a|null|none|nan|nil|unknown|tbd|missing|\W{1,3}|\\n)$/i;
const IMPORT_ID = /^\{\s*"ImportId"\s*:/;
/** A header row below the first must contradict at least so many columns. */
const FEWEST_CONTRADICTED = 2;

/** Whether a row is the header over columns: its cells are of another kind, or it reads as labels. */
export function isHeaderOver(row: CsvRecord, columns: readonly ColumnProfile[]): boolean {
  const score = countsAsLabels(row, columns) ? 1 : headerScore(row, columns);
  return score === 0 ? readsAsLabels(row) : score > 0;
}

/** Adds up what each cell says; more than 0 speaks for a header. */
export function headerScore(row: CsvRecord, columns: readonly ColumnProfile[]): number {
  return row.reduce((sum, cell, at) => sum + vote(cell.trim(), columns[at]), 0);
}

function vote(cell: string, column: ColumnProfile | undefined): number {
  if (!column || column.values.size === 0 || cell === '' || PLACEHOLDER.test(cell)) return 0;
  const shape = shapeOf(cell);
  if (isTyped(column.shape)) {
    if (shape === column.shape) return VOTE.sameType;
    return shape === 'text' ? VOTE.textOverTyped : VOTE.otherTypeOverTyped;
  }
  if (column.values.has(cell)) return VOTE.valueOfColumn;
  if (column.length === null) return 0;
  return column.length === cell.length ? VOTE.sameLength : VOTE.otherLength;
}

/** Years, or numbers that count 1, 2, 3, as labels over columns of other numbers. */
function countsAsLabels(row: CsvRecord, columns: readonly ColumnProfile[]): boolean {
  const over = row.flatMap((cell, at) =>
    columns[at]?.shape === 'number' && shapeOf(cell) === 'number'
      ? [{ label: cell.trim(), values: columns[at].values }]
      : [],
  );
  if (over.length < FEWEST_CONTRADICTED || isTyped(shapeOf(row[0] ?? ''))) return false;
  const labels = over.map(({ label }) => label);
  if (new Set(labels).size < labels.length) return false;
  const isCounting = labels.every(
    (label, at) => at === 0 || Number(label) === Number(labels[at - 1]) + 1,
  );
  if (!labels.every(isYear) && !isCounting) return false;
  return over.every(
    ({ values }) =>
      ![...values].some(
        isCounting && !isYear(labels[0] ?? '') ? (value) => labels.includes(value) : isYear,
      ),
  );
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
}

/** Distinct words, of which none is a number, a date or an address. */
function readsAsLabels(row: CsvRecord): boolean {
  const labels = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isWord = (label: string) =>
    !['number', 'date', 'time', 'e-mail', 'url', 'truth'].includes(shapeOf(label));
  return labels.length > 0 && labels.every(isWord) && new Set(labels).size === labels.length;
}

/** Whether the row below a header row belongs to the header too. */
export function isFurtherHeader(
  row: CsvRecord,
  above: CsvRecord,
  columns: readonly ColumnProfile[],
): boolean {
  if (isBlank(row)) return false;
  if (saySame(row, above) || isImportIds(row)) return true;
  const typed = columns.flatMap((column, at) => (isTyped(column.shape) ? [{ column, at }] : []));
  const shapes = typed.map(({ at }) => shapeOf(row[at] ?? ''));
  if (typed.some(({ column }, at) => column.shape === shapes[at])) return false;
  return contradicts(row, columns) || isSubOptions(row, above, columns);
}

/** Whether a row has texts, and nothing else, in columns of numbers, dates and the like. */
export function contradicts(row: CsvRecord, columns: readonly ColumnProfile[]): boolean {
  const cells = columns.flatMap((column, at) => {
    const cell = (row[at] ?? '').trim();
    return isTyped(column.shape) && cell !== '' ? [{ cell, column }] : [];
  });
  const against = cells.filter(
    ({ cell, column }) => !PLACEHOLDER.test(cell) && shapeOf(cell) !== column.shape,
  );
  return against.length >= FEWEST_CONTRADICTED && against.length === cells.length;
}

/** Options of a question that spans columns: nothing stands where every record has a number or a date. */
function isSubOptions(
  row: CsvRecord,
  above: CsvRecord,
  columns: readonly ColumnProfile[],
): boolean {
  const full = columns.flatMap((column, at) =>
    isTyped(column.shape) && column.isFull ? [at] : [],
  );
  const spans = above.some((label, at) => label.trim() === '' && (row[at] ?? '').trim() !== '');
  return (
    spans && full.length >= FEWEST_CONTRADICTED && full.every((at) => (row[at] ?? '').trim() === '')
  );
}

/** The third header row that Qualtrics writes. */
export function isImportIds(row: CsvRecord): boolean {
  return (
    row.length > 0 &&
    row.every((cell) => cell.trim() === '' || IMPORT_ID.test(cell.trim())) &&
    !isBlank(row)
  );
}
