import { type Dataset, type DatasetName, WRITTEN_KEYS } from '../../domain/dataset';
import { datasetNamed } from '../../domain/datasets';
import { readsAlike } from '../../imports/recognising/change-decisions';
import type { Decisions } from '../../imports/recognising/decisions';
import type { Reading } from '../../imports/recognising/proposal';

const FOUND = {
  certain: 'by its name',
  likely: 'by a similar name',
  guess: 'by its values',
} as const;

/** How the column of a field was found, in words; null where the field has none. */
export function howFound(
  field: string,
  decisions: Decisions,
  reading: Pick<Reading, 'decisions' | 'confidence'>,
  isRemembered: boolean,
): string | null {
  if (decisions.columns[field] === undefined) return null;
  if (!readsAlike(field, decisions, reading.decisions))
    return isRemembered ? 'as last time' : 'chosen by you';
  const found = reading.confidence[field];
  return found === undefined ? null : FOUND[found];
}

/** Whether a field has to have a column, in words; null where it need not. */
export function needOf(field: string, { fields, needsOneOf }: Dataset): string | null {
  if (fields.some(({ name, required }) => name === field && required)) return 'required';
  const group = needsOneOf.find((names) => names.includes(field));
  if (group === undefined) return null;
  return group === WRITTEN_KEYS ? 'one of the three account fields' : 'one of two required';
}

/** Whether a field has to have a column and neither it nor one that could stand for it has. */
export function isLacking(field: string, { dataset, columns, constants }: Decisions): boolean {
  const { fields, needsOneOf } = datasetNamed(dataset);
  const isGiven = (name: string) => columns[name] !== undefined || constants[name] !== undefined;
  const isRequired = fields.some(({ name, required }) => name === field && required);
  const groups = needsOneOf.filter((names) => names.includes(field));
  return (isRequired && !isGiven(field)) || groups.some((names) => !names.some(isGiven));
}

/** What a dataset is, for those who choose it. */
export const DATASET_CHOICES: readonly { value: DatasetName; label: string; detail: string }[] = [
  { value: 'accounts', label: 'Accounts', detail: 'a company per row' },
  { value: 'opportunities', label: 'Opportunities', detail: 'a deal per row' },
  { value: 'responses', label: 'Survey answers', detail: 'an answer per row' },
  { value: 'incidents', label: 'Incidents', detail: 'a case or ticket per row' },
  { value: 'nominations', label: 'Nominations', detail: 'a reference per row' },
  { value: 'uses', label: 'Uses', detail: 'a use of a reference per row' },
  { value: 'strategy', label: 'Strategy', detail: 'a segment per row' },
  { value: 'rates', label: 'Exchange rates', detail: 'a currency per row' },
];
