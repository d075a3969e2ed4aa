import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { identifier, joined, Sql, sql } from '../../src/engine/sql';
import { directReader } from '../../src/imports/direct-reader';
import { closeDraft, openDraft } from '../../src/imports/draft';
import { importFiles } from '../../src/imports/import-files';
import type { SourceFile } from '../../src/imports/reading/source-file';
import { stagingColumns } from '../../src/imports/reading/staging-lines';
import type { Receipt } from '../../src/imports/receipt';
import { chooser } from '../../src/state/choose-decisions';
import { EXPECTED_FILES } from '../files/expected';
import {
  expectedReceipt,
  FIXTURE_MAPPINGS,
  filledRows,
  fixtureBytes,
  isLoadedFixture,
  rowsQuestion,
} from '../support/fixtures';
import { type Bench, openBench } from './bench';

const FILES: SourceFile[] = EXPECTED_FILES.map((expected) => ({
  name: expected.file,
  content: new Blob([fixtureBytes(expected).slice()]),
}));
const LOADED = EXPECTED_FILES.filter(isLoadedFixture);

let bench: Bench;
let unanswered: Receipt[];
let receipts: Receipt[];

beforeAll(async () => {
  bench = await openBench();
  const open = EXPECTED_FILES.filter(({ questions = [] }) => questions.length > 0);
  unanswered = await bench.add(
    ...FILES.filter(({ name }) => open.some(({ file }) => file === name)),
  );
  const outcome = await importFiles(bench.engine, directReader, FILES, {
    settings: DEFAULT_SETTINGS,
    decisionsFor: chooser({ mappings: FIXTURE_MAPPINGS }, {}),
  });
  receipts = outcome.receipts;
});

const receiptOf = (file: string, among = receipts) =>
  among.find(({ file_name }) => file_name === file);

describe('every file in the shape of a writer', () => {
  it.each(EXPECTED_FILES.map((expected) => [expected.file, expected] as const))(
    '%s has the receipt worked out by hand',
    (file, expected) => {
      expect(receiptOf(file)).toMatchObject(expectedReceipt(expected));
    },
  );

  it.each(LOADED.map((expected) => [expected.file, expected] as const))(
    '%s has the rows worked out by hand',
    async (_, expected) => {
      const rows = await bench.rows(new Sql(rowsQuestion(expected)));
      expect(filledRows(rows).sort()).toEqual(filledRows(expected.rows).sort());
    },
  );

  it.each(
    EXPECTED_FILES.filter(({ questions = [] }) => questions.length > 0).map(
      (expected) => [expected.file, expected] as const,
    ),
  )('%s asks what it leaves open, and nothing else', (file, { questions }) => {
    const receipt = receiptOf(file, unanswered);
    expect(receipt).toMatchObject({ status: 'undecided' });
    expect(
      receipt?.status === 'undecided' ? receipt.questions.map(({ kind }) => kind) : null,
    ).toEqual(questions);
  });

  it.each(FILES.map((file) => [file.name, file] as const))(
    '%s is read as it is staged',
    async (_, file) => {
      const { rows } = await directReader.readAll(file);
      const table = await directReader.readTable(file);
      const draft = await openDraft(bench.engine, file, table, {});
      const cells = stagingColumns(table.width).slice(3);
      const staged =
        await bench.rows(sql`SELECT [${joined(cells.map(identifier), ', ')}][:cells::INTEGER] AS record
FROM ${draft.staging} WHERE role = 'body' ORDER BY source_row::INTEGER`);
      await closeDraft(bench.engine, draft);
      expect(staged.map(({ record }) => record)).toEqual(rows);
    },
  );
});
