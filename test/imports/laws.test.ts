import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import type { LoadedReceipt } from '../../src/imports/receipt';
import { law } from '../support/law';
import { type Bench, loadedReceipt, openBench } from './bench';
import { encoded, inPieces } from './encoded';
import { type GeneratedTable, generatedTable, textOf } from './generated-tables';

/** Drops, each of several tables, because every drop rebuilds the model: about 60 tables in all. */
const DROPS = 6;
const TABLES = { minLength: 8, maxLength: 12, size: 'max' } as const;

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

/** A cell as it is kept: without the space around it, line breaks as \n, null where nothing is left. */
function kept(cell: string): string | null {
  const text = cell.replace(/\r\n?/g, '\n').replace(/^[ \t\r\n\u00a0]+|[ \t\r\n\u00a0]+$/g, '');
  return text === '' ? null : text;
}

function fileOf(table: GeneratedTable) {
  const bytes = encoded(textOf(table), table.encoding);
  return { name: 'generated.csv', content: inPieces(bytes, table.pieceBytes) };
}

function expectEveryRecordOnce(table: GeneratedTable, receipt: LoadedReceipt) {
  const footer = table.footer.length === 0 ? 0 : table.footer.length + 1;
  const header = table.preamble.length + 1;
  const empty = table.records.filter(
    ({ damage }) => damage === 'blank line' || damage === 'separators only',
  ).length;
  expect(receipt).toMatchObject({
    encoding: table.encoding.replace(' marked', ''),
    separator: table.separator,
    records: header + table.records.length + footer,
    header_records: header,
    footer_records: footer,
    left_out: empty,
    left_out_rules: empty === 0 ? [] : [{ rule: 'empty record', records: empty }],
  });
  expect(receipt.loaded + receipt.rejected).toBe(table.records.length - empty);
}

async function expectCellsAsWritten(table: GeneratedTable, receipt: LoadedReceipt) {
  const rows = await bench.rows(
    sql`SELECT source_row, account_id, account_name, further
FROM intake.accounts WHERE import_id = ${receipt.import_id}`,
  );
  expect(rows.length).toBe(receipt.loaded);
  const loaded = new Map(rows.map((row) => [row.source_row, row]));
  for (const [index, { damage, cells }] of table.records.entries()) {
    const row = loaded.get(table.preamble.length + index + 2);
    if (damage === 'no id' || damage === 'repeated') expect(row).toBeUndefined();
    if (damage === 'none' || damage === 'short') expect(row).toBeDefined();
    if (row === undefined) continue;
    const further = table.header.slice(2).flatMap((name, at) => {
      const value = kept(cells[at + 2] ?? '');
      return value === null ? [] : [[name, value] as const];
    });
    expect({ id: row.account_id, name: row.account_name, further: row.further }).toEqual({
      id: kept(cells[0] ?? ''),
      name: kept(cells[1] ?? ''),
      further: Object.fromEntries(further),
    });
  }
}

describe('whatever a table is written like', () => {
  it('each of its records is accounted for once, and each loaded cell is the one written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(generatedTable, TABLES), async (tables) => {
        const receipts = await bench.load(...tables.map(fileOf));
        for (const [index, table] of tables.entries()) {
          const receipt = loadedReceipt(receipts.slice(index));
          expectEveryRecordOnce(table, receipt);
          await expectCellsAsWritten(table, receipt);
          expect(
            await bench.cell(
              sql`SELECT count(*) FROM rejects WHERE import_id = ${receipt.import_id}`,
            ),
          ).toBe(receipt.rejected);
        }
      }),
      law(DROPS),
    );
  });
});
