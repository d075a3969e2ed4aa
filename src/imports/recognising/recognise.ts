import { type Dataset, type Field, headerKey } from '../../domain/dataset';
import { DATASETS } from '../../domain/datasets';
import type { CsvRecord } from '../reading/records';
import { Refusal } from '../reading/refusal';
import { PLAIN_TABLE, type Writer, writerOf } from './writers';

/** What a file is, and where its fields are. */
export interface Recognised {
  dataset: Dataset;
  writer: Writer;
  /** Records up to and with the last header record. */
  headerRecords: number;
  header: readonly string[];
  /** Field name → column of the file, counted from 0. */
  mapping: ReadonlyMap<string, number>;
  /** Field name → what every record is. */
  constants: Readonly<Record<string, string>>;
  /** Files of one key replace each other. */
  versionKey: string;
}

/** How far down a header may stand below a preamble. */
const HEADER_SEARCH = 10;
/** A required field says more about a file than an optional one. */
const REQUIRED_WEIGHT = 3;
/** The account's id and name say as much in the file of another dataset as in that of the accounts. */
const ACCOUNT_KEYS: ReadonlySet<string> = new Set(['written_account_id', 'written_name']);
/** A header that names the metric, although the column is called a score. */
const METRIC_OF_HEADER = /^(nps|csat|ces)/;

/**
 * Finds the header among the first records and says what the file is. Throws a Refusal that tells
 * what is missing where nothing fits, and where there is a header but no record below it.
 */
export function recognise(head: readonly CsvRecord[], records: number): Recognised {
  for (const [index, header] of head.slice(0, HEADER_SEARCH).entries()) {
    const writer = writerOf(header, head.slice(index + 1, index + 3));
    const found = bestDataset(header, writer);
    if (!found) continue;
    const headerRecords = index + writer.headerRecords;
    if (records <= headerRecords)
      throw new Refusal(
        `The file has a header (${found.dataset.noun}) but no record below it. Nothing was loaded; check the export's filters.`,
      );
    return {
      ...found,
      writer,
      header,
      headerRecords,
      versionKey: versionKey(found.dataset, writer, header),
    };
  }
  throw new Refusal(whatIsMissing(head));
}

interface Fit {
  dataset: Dataset;
  mapping: Map<string, number>;
  constants: Record<string, string>;
}

function bestDataset(header: readonly string[], writer: Writer): Fit | undefined {
  return DATASETS.map((dataset) => ({ dataset, mapping: mapFields(dataset, header, writer) }))
    .filter(({ dataset, mapping }) => missingFields(dataset, mapping).length === 0)
    .map((fit) => ({ ...fit, constants: constantsOf(fit.mapping, header, writer) }))
    .sort((one, other) => weight(other) - weight(one))[0];
}

function weight({ dataset, mapping }: { dataset: Dataset; mapping: Map<string, number> }): number {
  const telling = dataset.fields.filter(
    ({ name, required }) => (required || ACCOUNT_KEYS.has(name)) && mapping.has(name),
  );
  return mapping.size + (REQUIRED_WEIGHT - 1) * telling.length;
}

/** Each field's column: as the writer says, else by the field's own name, else by another header for it. */
function mapFields(
  dataset: Dataset,
  header: readonly string[],
  writer: Writer,
): Map<string, number> {
  const keys = header.map(headerKey);
  const mapping = new Map<string, number>();
  const taken = new Set<number>();
  const take = (field: Field, candidates: readonly string[]) => {
    if (mapping.has(field.name)) return;
    for (const candidate of candidates) {
      const column = keys.indexOf(candidate);
      // An address may be a person's and still lead to the account.
      if (column < 0 || (taken.has(column) && field.name !== 'written_domain')) continue;
      mapping.set(field.name, column);
      if (field.name !== 'written_domain') taken.add(column);
      return;
    }
  };
  const told = writer.fields(header);
  for (const field of dataset.fields)
    take(field, told[field.name] === undefined ? [] : [told[field.name] ?? '']);
  for (const field of dataset.fields) take(field, [headerKey(field.name)]);
  for (const field of dataset.fields) take(field, field.also ?? []);
  return mapping;
}

function missingFields(dataset: Dataset, mapping: ReadonlyMap<string, number>): string[] {
  const required = dataset.fields
    .filter((field) => field.required && !mapping.has(field.name))
    .map((field) => field.name);
  const oneOf = dataset.needsOneOf
    .filter((group) => !group.some((name) => mapping.has(name)))
    .map((group) => `one of ${group.map(plain).join(', ')}`);
  return [...required.map(plain), ...oneOf];
}

function constantsOf(
  mapping: ReadonlyMap<string, number>,
  header: readonly string[],
  writer: Writer,
): Record<string, string> {
  const score = mapping.get('score');
  const metric = METRIC_OF_HEADER.exec(
    score === undefined ? '' : headerKey(header[score] ?? ''),
  )?.[1];
  return metric === undefined ? writer.constants : { metric, ...writer.constants };
}

function versionKey(dataset: Dataset, writer: Writer, header: readonly string[]): string {
  const fingerprint = writer === PLAIN_TABLE ? header.map(headerKey).join(',') : writer.name;
  return `${dataset.name}: ${fingerprint}`;
}

function whatIsMissing(head: readonly CsvRecord[]): string {
  const header =
    head.find((record) => record.filter((cell) => cell.trim() !== '').length > 1) ?? [];
  const nearest = DATASETS.map((dataset) => {
    const mapping = mapFields(dataset, header, PLAIN_TABLE);
    return { dataset, found: mapping.size, missing: missingFields(dataset, mapping) };
  }).sort((one, other) => other.found - one.found)[0];
  const columns = header.map((label) => `“${label.trim()}”`).join(', ');
  if (!nearest || nearest.found === 0)
    return `No column of this table is known (its header reads ${columns}). See “What to bring” for the columns of each file.`;
  return `This looks like ${nearest.dataset.noun}, but it lacks ${nearest.missing.join('; ')}. Its header reads ${columns}. Name that column in the first line and drop the file again.`;
}

/** A field's name as a person would write the header. */
function plain(field: string): string {
  return field
    .replace(/^written_/, 'account ')
    .replace('account account', 'account')
    .replaceAll('_', ' ');
}
