import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { datasetNamed } from '../../src/domain/datasets';
import type { Row } from '../../src/engine/decode';
import type { Receipt } from '../../src/imports/receipt';
import { EXPECTED_FILES } from '../files/expected';
import type { ExpectedFile, Value } from '../files/expected/expected-file';

/** The bytes of a file of test/files. */
export function fixtureBytes({ file }: ExpectedFile): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../files/${file}`, import.meta.url))));
}

/** What is answered beforehand, by file: the one thing that its file leaves open. */
export const FIXTURE_MAPPINGS = Object.fromEntries(
  EXPECTED_FILES.filter(({ answers }) => answers).map(({ file, answers = {} }) => [
    file,
    { answers },
  ]),
);

/** Whether a file goes in without the user, once the questions it leaves open are answered. */
export function isLoadedFixture({ dataset, needsReview, missing = [] }: ExpectedFile): boolean {
  return dataset !== null && needsReview !== true && missing.length === 0;
}

/** The receipt that a file has to have. */
export function expectedReceipt(expected: ExpectedFile): Partial<Receipt> | object {
  if (!isLoadedFixture(expected))
    return { status: 'undecided', file_name: expected.file, dataset: expected.dataset };
  return {
    status: 'loaded',
    file_name: expected.file,
    dataset: expected.dataset,
    writer: expected.writer,
    encoding: expected.encoding,
    records: expected.records,
    header_records: expected.header,
    footer_records: expected.footer,
    loaded: expected.loaded,
    left_out: Object.values(expected.leftOut).reduce((sum, records) => sum + records, 0),
    left_out_rules: Object.entries(expected.leftOut)
      .map(([rule, records]) => ({ rule, records }))
      .sort((one, other) => (one.rule < other.rule ? -1 : 1)),
    rejected: expected.rejected,
  };
}

/** The question for the typed rows of a file, in the order of the file. */
export function rowsQuestion({ file, dataset }: ExpectedFile): string {
  const { name, fields } = datasetNamed(dataset ?? 'accounts');
  const columns = fields.map((field) => `r."${field.name}"`).join(', ');
  const order = name === 'responses' ? 'r.source_row, r.question' : 'r.source_row';
  return `SELECT ${columns} FROM intake.${name} AS r JOIN imports AS i USING (import_id) WHERE i.file_name = '${file}' ORDER BY ${order}`;
}

/** Rows with nothing but what is filled, in an order of their own, for comparing. */
export function filledRows(rows: readonly (Row | Readonly<Record<string, Value>>)[]): string[] {
  return rows.map((row) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([, value]) => value !== null && value !== '' && String(value) !== '')
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  );
}
