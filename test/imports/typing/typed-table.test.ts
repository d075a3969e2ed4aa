import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../../src/engine/decode';
import { sql } from '../../../src/engine/sql';
import { openReadings, type Readings } from './readings';
import { decisions, typeFile } from './staged';

let readings: Readings;

beforeAll(async () => {
  readings = await openReadings();
});

const DEALS = ['Id', 'Account', 'Amount', 'Close Date', 'Stage'];
const DEAL = decisions('opportunities', {
  columns: {
    opportunity_id: 'Id',
    written_name: 'Account',
    amount: 'Amount',
    close_date: 'Close Date',
    stage: 'Stage',
  },
});

/** The fate of each record, with its rule or its problem in words. */
function fates(records: readonly Row[]): unknown[] {
  return records.map(({ fate, rule, problem }) => [
    fate,
    ...[rule].filter((one) => one !== null),
    ...(typeof problem === 'object' && problem !== null ? Object.values(problem) : []),
  ]);
}

describe('a record', () => {
  it('has the fate of its role', async () => {
    const { records } = await typeFile(
      readings.engine,
      DEALS,
      [
        { role: 'preamble', cells: ['Report of 1 June'] },
        ['1', 'A', '5', '2026-06-01', 'Won'],
        { role: 'blank', cells: [] },
        { role: 'repeated header', cells: DEALS },
        { role: 'blank', cells: ['', ' ', '', '\u00a0', ''] },
        { role: 'second table', cells: ['x', 'y'] },
        { role: 'footer', cells: ['Grand Totals (1 record)'] },
        { role: 'damaged', cells: ['2', '"A'] },
      ],
      DEAL,
    );
    expect(fates(records)).toEqual([
      ['header'],
      ['header'],
      ['loaded'],
      ['left out', 'empty record'],
      ['left out', 'repeated header'],
      ['left out', 'empty record'],
      ['left out', 'a second table in the file'],
      ['footer'],
      ['rejected', 'the whole record', '', 'has a quote that is never closed'],
    ]);
  });

  it('is rejected with the reason that names what its column holds', async () => {
    const { records } = await typeFile(
      readings.engine,
      DEALS,
      [
        ['1', 'A', '1.234,50', '31/03/2026', 'Won'],
        ['2', 'A', '1.234', '03/04/2026', 'Won'],
        ['3', 'A', '12.5', '03/04/2026', 'Won'],
        ['4', 'A', '5', '03/31/2026', 'Won'],
        ['5', 'A', '5', '30/02/2026', 'Won', 'surplus'],
        ['6', '', '5', '', 'Won'],
        ['', 'A', '5', '', 'Won'],
        ['1', 'A', '5', '', 'Won'],
        ['7', 'A', '', '', ''],
      ],
      { ...DEAL, answers: { dateOrder: 'day first', decimalMark: ',' } },
    );
    expect(fates(records)).toEqual([
      ['header'],
      ['loaded'],
      ['loaded'],
      [
        'rejected',
        'Amount',
        '12.5',
        'is no number; this column is read with a decimal comma, like 1.234,50',
      ],
      [
        'rejected',
        'Close Date',
        '03/31/2026',
        'is no date; this column is read day first, like 31/03/2026',
      ],
      ['rejected', 'the whole record', '', 'has 6 cells where the header has 5'],
      ['rejected', 'Account', '', 'names no account: id, domain or e-mail, and name are all empty'],
      ['rejected', 'Id', '', 'is empty, but needed'],
      ['rejected', 'Id', '1', 'repeats record 2, which was loaded'],
      ['loaded'],
    ]);
    expect(records[2]).toMatchObject({ amount: 1234, close_date: '2026-04-03' });
  });

  it('is left out by a rule of the writer', async () => {
    const { records } = await typeFile(
      readings.engine,
      [...DEALS, 'IsDeleted'],
      [
        ['1', 'A', '5', '', 'Won', '1'],
        ['1', 'A', '5', '', 'Won', '0'],
      ],
      DEAL,
      {
        leavesOut: [
          {
            rule: 'deleted in the source',
            column: 'IsDeleted',
            applies: (cell) => sql`${cell} = '1'`,
          },
        ],
      },
    );
    expect(fates(records)).toEqual([['header'], ['left out', 'deleted in the source'], ['loaded']]);
  });

  it('keeps the further columns of an account', async () => {
    const { records } = await typeFile(
      readings.engine,
      ['Id', 'Name', 'Deployment', 'Tier (2)', 'Seats'],
      [['A', 'Alder', 'Cloud', '', '45k']],
      decisions('accounts', {
        columns: { account_id: 'Id', account_name: 'Name', employees: 'Seats' },
      }),
    );
    expect(records[1]).toMatchObject({ further: { Deployment: 'Cloud' }, employees: 45000 });
  });
});

describe('the currency of a row', () => {
  it('is its own, else what every row is, else that beside its amount', async () => {
    const columns = [...DEALS, 'Currency'];
    const rows = [
      ['1', 'A', '€5', '', 'Won', 'CHF'],
      ['2', 'A', '€5', '', 'Won', ''],
      ['3', 'A', '$5', '', 'Won', ''],
      ['4', 'A', 'US$5', '', 'Won', ''],
      ['5', 'A', '¥5', '', 'Won', ''],
      ['6', 'A', '5', '', 'Won', ''],
    ];
    const mapped = { ...DEAL, columns: { ...DEAL.columns, currency: 'Currency' } };
    const own = await typeFile(readings.engine, columns, rows, mapped);
    expect(own.loaded.map(({ currency }) => currency)).toEqual([
      'CHF',
      'EUR',
      'USD',
      'USD',
      null,
      null,
    ]);
    const constant = await typeFile(readings.engine, columns, rows, {
      ...DEAL,
      constants: { currency: 'SEK' },
    });
    expect(new Set(constant.loaded.map(({ currency }) => currency))).toEqual(new Set(['SEK']));
    const beside = await typeFile(readings.engine, columns, rows, {
      ...DEAL,
      answers: { currencies: { '¥': 'JPY' } },
    });
    expect(beside.loaded.map(({ currency }) => currency)).toEqual([
      'EUR',
      'EUR',
      'USD',
      'USD',
      'JPY',
      null,
    ]);
  });
});

describe('the answers of a record', () => {
  const SURVEY = ['Response', 'Account', 'Date', 'Recommend', 'Support', 'Ease'];
  const SURVEYED = decisions('responses', {
    columns: { response_id: 'Response', written_name: 'Account', responded_at: 'Date' },
    scores: [
      { column: 'Recommend', metric: 'nps' },
      { column: 'Support', metric: null, topic: 'support' },
      { column: 'Ease', metric: 'ces', scaleMin: 1, scaleMax: 5 },
    ],
  });

  it('are one per score that is filled', async () => {
    const { records, loaded, settlement } = await typeFile(
      readings.engine,
      SURVEY,
      [
        ['1', 'A', '2026-06-01', '9', 'Very satisfied', '4'],
        ['2', 'A', '2026-06-01', '', 'Dissatisfied', ''],
        ['3', 'A', '2026-06-01', '', 'n/a', ''],
        ['4', 'A', '2026-06-01', '11', 'Satisfied', ''],
        ['5', 'A', '2026-06-01', '10', 'purple', ''],
        ['6', 'A', '2026-06-01', '10', 'Neutral', '6'],
      ],
      SURVEYED,
    );
    expect(settlement.questions).toEqual([]);
    expect(fates(records)).toEqual([
      ['header'],
      ['loaded'],
      ['loaded'],
      ['left out', 'question not answered'],
      ['rejected', 'Recommend', '11', 'is outside its scale 0 to 10'],
      ['rejected', 'Support', 'purple', 'is no score; this column is read from 1 to 5'],
      ['rejected', 'Ease', '6', 'is outside its scale 1 to 5'],
    ]);
    expect(
      loaded.map((row) => [
        row.response_id,
        row.question,
        row.score,
        row.metric,
        row.kind,
        row.scale_min,
        row.scale_max,
        row.topic,
      ]),
    ).toEqual([
      ['1', 'Recommend', 9, 'nps', 'relationship', 0, 10, null],
      ['1', 'Support', 5, 'csat', 'transactional', 1, 5, 'support'],
      ['1', 'Ease', 4, 'ces', 'transactional', 1, 5, null],
      ['2', 'Support', 2, 'csat', 'transactional', 1, 5, 'support'],
    ]);
  });

  it('take metric, kind and scale from the record where it has them', async () => {
    const { loaded, records } = await typeFile(
      readings.engine,
      ['Account', 'Date', 'Score', 'Metric', 'Kind', 'Min', 'Max'],
      [
        ['A', '2026-06-01', '9', 'NPS', '', '1', '5'],
        ['A', '2026-06-01', '5', 'csat', 'Relationship', '', ''],
        ['A', '2026-06-01', '5', 'other', '', '0', '20'],
        ['A', '2026-06-01', '5', 'other', '', '', ''],
        ['A', '2026-06-01', '5', '', '', '1', '5'],
        ['A', '2026-06-01', '5', 'mood', '', '1', '5'],
      ],
      decisions('responses', {
        columns: {
          written_name: 'Account',
          responded_at: 'Date',
          metric: 'Metric',
          kind: 'Kind',
          scale_min: 'Min',
          scale_max: 'Max',
        },
        scores: [{ column: 'Score', metric: null }],
      }),
    );
    expect(
      loaded.map((row) => [row.score, row.metric, row.kind, row.scale_min, row.scale_max]),
    ).toEqual([
      [9, 'nps', 'relationship', 0, 10],
      [5, 'csat', 'relationship', 1, 5],
      [5, 'other', 'transactional', 0, 20],
      [5, 'other', 'transactional', 1, 5],
    ]);
    expect(fates(records).slice(4)).toEqual([
      [
        'rejected',
        'Score',
        '5',
        'has no scale: add columns “scale min” and “scale max”, or name the column nps, csat or ces',
      ],
      ['loaded'],
      ['rejected', 'Metric', 'mood', 'is none of nps, csat, ces, other'],
    ]);
  });
});
