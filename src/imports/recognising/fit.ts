import type { Dataset } from '../../domain/dataset';
import type { Column } from './column';
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
  weight: number;
}

/** A required field says more about a file than an optional one. */
const REQUIRED_WEIGHT = 3;
/** A column known by its looks alone says less than one with a header. */
const GUESS_WEIGHT = 0.5;
/** The account's id and name say as much in the file of another dataset as in that of the accounts. */
const TELLING: ReadonlySet<string> = new Set(['written_account_id', 'written_name']);

/** Reads the columns as a dataset, as well as it goes. */
export function fitOf(
  dataset: Dataset,
  columns: readonly Column[],
  written: Export | undefined,
): Fit {
  const scores = dataset.name === 'responses' ? scoreColumns(columns, written) : [];
  const scored = new Set(scores.map(({ column }) => column));
  const others = columns.filter((column) => !scored.has(column));
  const known = mapFields(withoutScore(dataset), others, written);
  const used = new Set([...known.values()].flatMap((mapped) => mapped.columns));
  const suggestions = new Map(
    guessFields(
      dataset,
      others.filter((column) => !used.has(column)),
      (field) => known.has(field),
    ),
  );
  const mapping = new Map(known);
  for (const [field, column] of suggestions) {
    if (!isNeeded(field, dataset, mapping)) continue;
    mapping.set(field, { columns: [column], confidence: 'guess' });
    suggestions.delete(field);
  }
  const [score] = scores;
  const found = new Map<string, Mapped | Score>(mapping);
  if (score !== undefined) found.set('score', score);
  const missing = missingFields(dataset, found);
  return {
    dataset,
    written,
    mapping,
    scores,
    suggestions,
    missing,
    weight: weigh(dataset, mapping, score),
  };
}

/** Whether a field, or one of its group, has to be there and is not. */
function isNeeded(field: string, dataset: Dataset, mapping: Mapping): boolean {
  const isRequired = dataset.fields.some(({ name, required }) => name === field && required);
  const groups = dataset.needsOneOf.filter((group) => group.includes(field));
  return isRequired || groups.some((group) => !group.some((name) => mapping.has(name)));
}

function weigh(dataset: Dataset, mapping: Mapping, score: Score | undefined): number {
  const found = [...mapping].map(([field, { confidence }]) => {
    const isTelling =
      TELLING.has(field) || dataset.fields.some(({ name, required }) => name === field && required);
    return (isTelling ? REQUIRED_WEIGHT : 1) * (confidence === 'guess' ? GUESS_WEIGHT : 1);
  });
  return [...found, score === undefined ? 0 : REQUIRED_WEIGHT].reduce((sum, one) => sum + one, 0);
}

function withoutScore(dataset: Dataset): Dataset {
  return { ...dataset, fields: dataset.fields.filter(({ name }) => name !== 'score') };
}
