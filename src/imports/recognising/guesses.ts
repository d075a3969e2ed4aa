import type { Dataset, DatasetName, Field } from '../../domain/dataset';
import { all, isCompany, isCrmId, isDay, isEmail, isGuid, isWebsite, most } from './cell-shapes';
import type { Column } from './column';
import { canHold, SHARED_FIELD } from './mapping';

/** The first characters of Salesforce ids, by what they stand for. */
const PREFIX: Partial<Record<DatasetName, string>> = {
  accounts: '001',
  opportunities: '006',
  incidents: '500',
};
const ACCOUNT_PREFIX = '001';
const SALE_ENDED = /^(closed[ _-]?)?(won|lost)$/i;
/** A number, with letters before it at most: what lists call their rows. */
const CODE = /^[\p{L}]{0,5}[-_ ]?\d{2,}$/u;

type Looks = (column: Column, place: number) => boolean;

const isId = ({ values }: Column) => all(values, isCrmId) || all(values, isGuid);
const startsWith = (prefix: string | undefined, { values }: Column) =>
  prefix !== undefined && values.every((value) => value.startsWith(prefix));
const isDistinct = ({ values }: Column) => new Set(values).size === values.length;
const isOther: Looks = (column) =>
  isId(column) && !Object.values(PREFIX).some((prefix) => startsWith(prefix, column));

/** By field, how the cells of its column look. */
const LOOKS: Readonly<Record<string, Looks>> = {
  written_account_id: (column) =>
    (isId(column) && startsWith(ACCOUNT_PREFIX, column)) ||
    (isOther(column, 0) && !isDistinct(column)),
  written_domain: ({ values }) => all(values, isEmail) || all(values, isWebsite),
  written_name: ({ values }) => most(values, isCompany),
  account_name: ({ values }) => most(values, isCompany),
  domain: ({ values }) => all(values, isWebsite),
  respondent_email: ({ values }) => all(values, isEmail),
  contact: ({ values }) => all(values, isEmail),
};

/**
 * Field → the column that may hold it, by nothing but the looks of its cells; for fields and among
 * columns that are still free. A score is never guessed.
 */
export function guessFields(
  dataset: Dataset,
  columns: readonly Column[],
  isMapped: (field: string) => boolean,
): ReadonlyMap<string, Column> {
  const guesses = new Map<string, Column>();
  const taken = new Set<Column>();
  for (const field of [...dataset.fields].sort(requiredFirst)) {
    if (isMapped(field.name) || field.name === 'score') continue;
    const looks = looksOf(field, dataset);
    const isShared = field.name === SHARED_FIELD;
    const column = columns.find(
      (free, place) => (isShared || !taken.has(free)) && looks?.(free, place),
    );
    if (column === undefined) continue;
    guesses.set(field.name, column);
    if (!isShared) taken.add(column);
  }
  return guesses;
}

function looksOf(field: Field, dataset: Dataset): Looks | undefined {
  if (field.name === dataset.key) return ownId(dataset);
  if (field.name === 'stage' && dataset.name === 'opportunities')
    return ({ values }) => values.some((value) => SALE_ENDED.test(value));
  if (field.choices !== undefined && field.otherwise === undefined)
    return (column) => column.values.length > 0 && canHold(field, column);
  // Every table has some day or other, so that an optional one is not worth suggesting.
  if (field.type === 'day') return ({ values }) => field.required === true && all(values, isDay);
  return LOOKS[field.name];
}

/** The ids of the rows themselves: of the right kind, or else unlike each other. */
function ownId(dataset: Dataset): Looks {
  return (column, place) =>
    isDistinct(column) &&
    ((isId(column) && startsWith(PREFIX[dataset.name], column)) ||
      isOther(column, place) ||
      (place === 0 && all(column.values, (value) => CODE.test(value))));
}

function requiredFirst(one: Field, other: Field): number {
  return Number(other.required ?? false) - Number(one.required ?? false);
}
