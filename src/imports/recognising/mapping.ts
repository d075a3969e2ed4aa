import { type Dataset, type Field, headerKey } from '../../domain/dataset';
import { datasetNamed } from '../../domain/datasets';
import { type Column, called } from './column';
import type { Confidence, Decisions } from './decisions';
import type { Export } from './writers/writer';

/** A field's columns, the first filled of which counts, and how they were found. */
export interface Mapped {
  columns: readonly [Column, ...Column[]];
  confidence: Confidence;
}

export type Mapping = ReadonlyMap<string, Mapped>;

/** How much of a choice's column has to be among its values for another name to be believed. */
const MOST_CELLS = 0.5;

/** An address may be a person's and still lead to the account. */
export const SHARED_FIELD = 'written_domain';

/**
 * Each field's columns: as the writer says, else by the field's own name, else by another header for
 * it. No column serves two fields, but that an address may lead to the account besides.
 */
export function mapFields(
  dataset: Dataset,
  columns: readonly Column[],
  written: Export | undefined,
): Mapping {
  const mapping = new Map<string, Mapped>();
  const taken = new Set<Column>();
  const take = (field: Field, candidates: readonly Column[], confidence: Confidence) => {
    if (mapping.has(field.name)) return;
    const [first, ...others] = candidates.filter(
      (column) => field.name === SHARED_FIELD || !taken.has(column),
    );
    if (first === undefined) return;
    mapping.set(field.name, { columns: [first, ...others], confidence });
    if (field.name !== SHARED_FIELD) for (const column of [first, ...others]) taken.add(column);
  };
  const told = new Map(Object.entries(written?.fields ?? {}));
  for (const field of dataset.fields) {
    const keys = told.get(field.name) ?? [];
    take(field, firstOfEach(columns, keys), 'certain');
  }
  const open = dataset.fields.filter(({ name }) => !told.has(name));
  for (const field of open)
    take(field, called(columns, headerKey(field.name)).slice(0, 1), 'certain');
  for (const field of open) {
    const candidates = firstOfEach(columns, field.also ?? []);
    const free = candidates.filter(
      (column) => canHold(field, column) && (field.name === SHARED_FIELD || !taken.has(column)),
    );
    take(field, free.slice(0, 1), 'likely');
  }
  return mapping;
}

/** Whether enough of a column's cells are among the values of a choice; true of any other field. */
export function canHold({ choices, otherwise }: Field, { values }: Column): boolean {
  if (choices === undefined || otherwise !== undefined || values.length === 0) return true;
  const known = values.filter((value) => choices.includes(value.toLowerCase()));
  return known.length >= MOST_CELLS * values.length;
}

/** The required fields without a column, and the groups of which no field has one, in plain words. */
export function missingFields(dataset: Dataset, mapping: ReadonlyMap<string, unknown>): string[] {
  const required = dataset.fields
    .filter((field) => field.required && !mapping.has(field.name))
    .map((field) => plainName(field.name));
  const oneOf = dataset.needsOneOf
    .filter((group) => !group.some((name) => mapping.has(name)))
    .map((group) => `one of ${group.map(plainName).join(', ')}`);
  return [...required, ...oneOf];
}

/** What decisions leave without a column although it is needed, in plain words. */
export function missingIn({ dataset, columns, constants, scores }: Decisions): string[] {
  const given = new Map(Object.entries({ ...constants, ...columns }));
  if (scores.length > 0) given.set('score', '');
  return missingFields(datasetNamed(dataset), given);
}

/** A field's name as a person would write the header. */
export function plainName(field: string): string {
  return field
    .replace(/^written_/, 'account ')
    .replace('account account', 'account')
    .replaceAll('_', ' ');
}

function firstOfEach(columns: readonly Column[], keys: readonly string[]): Column[] {
  return [...new Set(keys.flatMap((key) => called(columns, key).slice(0, 1)))];
}
