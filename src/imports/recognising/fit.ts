import type { Dataset } from '../../domain/dataset';
import type { Column } from './column';
import { commentColumn } from './comment-column';
import { guessFields } from './guesses';
import { type Mapped, type Mapping, mapFields, missingFields } from './mapping';
import { type Score, scoreColumns } from './score-columns';
import type { Export } from './writers/writer';

/** A table read as one dataset. */
export interface Fit {
  dataset: Dataset;
  written: Export | undefined;
  /** By header, and by looks where something required has no header. */
  mapping: Mapping;
  scores: readonly Score[];
  /** Fields that looks alone suggest. */
  suggestions: ReadonlyMap<string, Column>;
  missing: readonly string[];
  /** Columns beside the fields of a dataset that has none. */
  strange: readonly Column[];
  weight: number;
}

/** A required field says more about a file than an optional one. */
const REQUIRED_WEIGHT = 3;
/** A column known by its looks alone says less than one with a header. */
const GUESS_WEIGHT = 0.5;
/** The account's id and name say as much in the file of another dataset as in that of the accounts. */
const TELLING: ReadonlySet<string> = new Set(['written_account_id', 'written_name']);
/** Required of a rate, and to be found beside every amount. */
const COMMON: ReadonlySet<string> = new Set(['currency']);

/** Reads the columns as a dataset, as well as it goes. */
export function fitOf(
  dataset: Dataset,
  columns: readonly Column[],
  written: Export | undefined,
): Fit {
  const scores = dataset.name === 'responses' ? scoreColumns(columns, written) : [];
  const scored = new Set(scores.map(({ column }) => column));
  const others = columns.filter((column) => !scored.has(column));
  const named = withComment(mapFields(withoutScore(dataset), others, written), columns, scores);
  const used = usedBy(named);
  const free = others.filter((column) => !used.has(column));
  const guesses = guessFields(dataset, free, (field) => named.has(field));
  const { mapping, suggestions } = withNeeded(named, guesses, dataset);
  const [score] = scores;
  const found = new Map<string, Mapped | Score>(mapping);
  if (score !== undefined) found.set('score', score);
  const isAlone = dataset.hasNoFurtherColumns === true && written === undefined;
  const strange = isAlone ? unreadColumns(others, mapping) : [];
  return {
    dataset,
    written,
    mapping,
    scores,
    suggestions,
    missing: missingFields(dataset, found),
    strange,
    weight: weigh(dataset, mapping, score) - strange.length,
  };
}

/** The columns that fields are read from. */
export function usedBy(mapping: Mapping): ReadonlySet<Column> {
  return new Set([...mapping.values()].flatMap(({ columns }) => columns));
}

/** The filled columns that no field is read from. */
function unreadColumns(columns: readonly Column[], mapping: Mapping): Column[] {
  const used = usedBy(mapping);
  return columns.filter((column) => column.values.length > 0 && !used.has(column));
}

/** With the question that asks for words, where no column is called a comment. */
function withComment(
  mapping: Mapping,
  columns: readonly Column[],
  scores: readonly Score[],
): Mapping {
  const used = usedBy(mapping);
  const comment = commentColumn(columns, scores, (column) => used.has(column));
  if (comment === undefined || mapping.has('comment')) return mapping;
  return new Map([...mapping, ['comment', { columns: [comment], confidence: 'likely' }]]);
}

/** Of the guesses those that something required has to rest on; the others stay suggestions. */
function withNeeded(
  named: Mapping,
  guesses: ReadonlyMap<string, Column>,
  dataset: Dataset,
): Pick<Fit, 'mapping' | 'suggestions'> {
  const mapping = new Map(named);
  const suggestions = new Map<string, Column>();
  for (const [field, column] of guesses) {
    if (isNeeded(field, dataset, mapping))
      mapping.set(field, { columns: [column], confidence: 'guess' });
    else suggestions.set(field, column);
  }
  return { mapping, suggestions };
}

/** Whether a field, or one of its group, has to be there and is not. */
function isNeeded(field: string, dataset: Dataset, mapping: Mapping): boolean {
  const isRequired = dataset.fields.some(({ name, required }) => name === field && required);
  const groups = dataset.needsOneOf.filter((group) => group.includes(field));
  return isRequired || groups.some((group) => !group.some((name) => mapping.has(name)));
}

function weigh(dataset: Dataset, mapping: Mapping, score: Score | undefined): number {
  const found = [...mapping].map(([field, { confidence }]) => {
    const known = dataset.fields.find(({ name }) => name === field);
    const isTelling = TELLING.has(field) || (known?.required === true && !COMMON.has(field));
    // Almost every table has a day, so that one without a header says little.
    if (confidence === 'guess' && known?.type === 'day') return GUESS_WEIGHT;
    return (isTelling ? REQUIRED_WEIGHT : 1) * (confidence === 'guess' ? GUESS_WEIGHT : 1);
  });
  return [...found, score === undefined ? 0 : REQUIRED_WEIGHT].reduce((sum, one) => sum + one, 0);
}

function withoutScore(dataset: Dataset): Dataset {
  return { ...dataset, fields: dataset.fields.filter(({ name }) => name !== 'score') };
}
