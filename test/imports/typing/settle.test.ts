import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/imports/recognising/decisions';
import { scaleOf } from '../../../src/imports/typing/score-scale';
import { openReadings, type Readings } from './readings';
import { decisions, typeFile } from './staged';

let readings: Readings;

beforeAll(async () => {
  readings = await openReadings();
});

const COLUMNS = ['Id', 'Account', 'Amount', 'Close', 'Created'];
const MAPPED = {
  opportunity_id: 'Id',
  written_name: 'Account',
  amount: 'Amount',
  close_date: 'Close',
  created_date: 'Created',
};

/** What is settled for a file of amounts, closing and creation dates, one record each. */
async function settled(
  rows: readonly (readonly [amount: string, close: string, created: string])[],
  answers: Answers = {},
  known: string[] = [],
) {
  const records = rows.map((row, at) => [String(at), 'A', ...row]);
  const { settlement } = await typeFile(
    readings.engine,
    COLUMNS,
    records,
    decisions('opportunities', { columns: MAPPED, answers }),
    { known },
  );
  return settlement;
}

describe('the order of a date column', () => {
  it('is proven by one of its values', async () => {
    const { formats, questions } = await settled([
      ['', '03/04/2026', '04/13/2026'],
      ['', '31/12/2026', '01/02/2026'],
    ]);
    expect(formats.get('Close')?.dateOrder).toBe('day first');
    expect(formats.get('Created')?.dateOrder).toBe('month first');
    expect(questions).toEqual([]);
  });

  it('is that of the other date columns where they agree', async () => {
    const { formats, questions } = await settled([['', '03/04/2026', '13/04/2026']]);
    expect(formats.get('Close')?.dateOrder).toBe('day first');
    expect(questions).toEqual([]);
  });

  it('is of no interest where every value is clear', async () => {
    const { formats, questions } = await settled([['', '2026-03-04', '5/5/2026']]);
    expect(formats.get('Close')).toEqual({ dateOrder: null, dayNumbers: null, decimalMark: null });
    expect(questions).toEqual([]);
  });

  it('is asked for, with both readings of real values, where no value proves it', async () => {
    const { formats, questions } = await settled([
      ['', '03/04/2026', ''],
      ['', '05/05/2026', ''],
      ['', '12/11/2026 10:00', ''],
      ['', 'soon', ''],
    ]);
    expect(formats.get('Close')?.dateOrder).toBe(null);
    expect(questions).toEqual([
      {
        kind: 'date order',
        columns: ['Close'],
        subject: null,
        text: 'Is 03/04/2026 in “Close” the 3rd of April or the 4th of March?',
        options: [
          {
            value: 'day first',
            label: 'The day comes first',
            examples: [
              { written: '03/04/2026', read: '3 April 2026' },
              { written: '12/11/2026 10:00', read: '12 November 2026' },
            ],
            unreadable: 1,
          },
          {
            value: 'month first',
            label: 'The month comes first',
            examples: [
              { written: '03/04/2026', read: '4 March 2026' },
              { written: '12/11/2026 10:00', read: '11 December 2026' },
            ],
            unreadable: 1,
          },
        ],
      },
    ]);
  });

  it('is asked for where its values prove both, and answered for all that is open', async () => {
    const rows = [
      ['', '13/04/2026', '03/04/2026'],
      ['', '04/13/2026', ''],
    ] as const;
    const { questions } = await settled(rows);
    expect(questions.map(({ columns }) => columns)).toEqual([['Close', 'Created']]);
    expect(questions[0]?.options[0]?.unreadable).toBe(1);
    const { formats, questions: after } = await settled(rows, { dateOrder: 'month first' });
    expect(formats.get('Close')?.dateOrder).toBe('month first');
    expect(formats.get('Created')?.dateOrder).toBe('month first');
    expect(after).toEqual([]);
  });

  it('is not what an older answer says against most of its values', async () => {
    const { formats } = await settled(
      [
        ['', '13/04/2026', ''],
        ['', '14/04/2026', ''],
        ['', '03/04/2026', ''],
      ],
      { dateOrder: 'month first' },
    );
    expect(formats.get('Close')?.dateOrder).toBe('day first');
  });

  it('is not proven by a short year after a dash', async () => {
    const { questions } = await settled([['', '26-06-09', '']]);
    expect(questions.map(({ text }) => text)).toEqual([
      'Does the day or the month come first in “Close”?',
    ]);
  });
});

describe('numbers for days', () => {
  it('are read where most of the column is such', async () => {
    const seconds = await settled([['', '1780000000', '46182']]);
    expect(seconds.formats.get('Close')?.dayNumbers).toBe('unix seconds');
    expect(seconds.formats.get('Created')?.dayNumbers).toBe('spreadsheet serial');
    const few = await settled([
      ['', '1780000000000', '46182'],
      ['', '1780000000000', '2026-01-01'],
      ['', '2026-01-01', '2026-01-01'],
    ]);
    expect(few.formats.get('Close')?.dayNumbers).toBe('unix milliseconds');
    expect(few.formats.get('Created')?.dayNumbers).toBe(null);
  });
});

describe('the decimal mark', () => {
  it('is proven by one value, and asked for where none proves it', async () => {
    const proven = await settled([
      ['1.234', '', ''],
      ['1.234,5', '', ''],
    ]);
    expect(proven.formats.get('Amount')?.decimalMark).toBe(',');
    const { questions } = await settled([['1.234', '', '']]);
    expect(questions).toMatchObject([
      {
        kind: 'decimal mark',
        text: 'Is 1.234 in “Amount” the number 1.234 or 1234?',
        options: [
          { value: '.', examples: [{ written: '1.234', read: '1.234' }], unreadable: 0 },
          { value: ',', examples: [{ written: '1.234', read: '1234' }], unreadable: 0 },
        ],
      },
    ]);
  });
});

describe('a sign of several currencies', () => {
  it('is asked for where nothing tells it', async () => {
    const { questions } = await settled([['$45,000.00', '', '']]);
    expect(questions).toMatchObject([
      {
        kind: 'currency',
        subject: '$',
        columns: ['Amount'],
        text: 'Which currency is “$” in “Amount”?',
      },
    ]);
    expect(questions[0]?.options.map(({ value }) => value)).toEqual([
      'USD',
      'CAD',
      'AUD',
      'NZD',
      'SGD',
      'HKD',
      'MXN',
    ]);
    expect(questions[0]?.options[0]?.examples).toEqual([
      { written: '$45,000.00', read: '45,000.00 USD' },
    ]);
  });

  it('is told by an answer, a code in the file, or the one currency known', async () => {
    const bare = [['$45.50', '', '']] as const;
    expect((await settled(bare, { currencies: { $: 'CAD' } })).currencies).toEqual({ $: 'CAD' });
    expect((await settled([...bare, ['A$45.50', '', '']])).currencies).toEqual({ $: 'AUD' });
    expect((await settled(bare, {}, ['EUR', 'USD'])).currencies).toEqual({ $: 'USD' });
    expect((await settled(bare, {}, ['CAD', 'USD'])).questions).toHaveLength(1);
    expect((await settled([['€45', '', '']])).questions).toEqual([]);
  });
});

describe('the scale of a score column', () => {
  async function scored(scores: readonly string[], answers: Answers = {}) {
    const { settlement } = await typeFile(
      readings.engine,
      ['Account', 'Date', 'Rating'],
      scores.map((score) => ['A', '2026-01-01', score]),
      decisions('responses', {
        columns: { written_name: 'Account', responded_at: 'Date' },
        scores: [{ column: 'Rating', metric: null }],
        answers,
      }),
    );
    return settlement;
  }

  it('is asked for, of the scales that hold every score, with what each score counts as', async () => {
    const { questions } = await scored(['4', '2', '3', '5', 'n/a', '']);
    expect(questions).toMatchObject([
      {
        kind: 'score scale',
        subject: 'Rating',
        text: 'Which scale is “Rating”, which holds 2 to 5, measured on?',
      },
    ]);
    expect(questions[0]?.options.map(({ value }) => value)).toEqual([
      'csat 1–5',
      'other 0–5',
      'other 1–6',
      'ces 1–7',
      'nps',
      'other 0–10',
      'other 1–10',
      'other 0–100',
    ]);
    expect(questions[0]?.options[0]?.examples).toEqual([
      { written: '2', read: 'unfavourable' },
      { written: '3', read: 'neutral' },
      { written: '4', read: 'favourable' },
      { written: '5', read: 'favourable' },
    ]);
  });

  it('is told by an answer or by the way of writing', async () => {
    const answered = await scored(['4'], { scales: { Rating: 'other 1–10' } });
    expect(answered.scales.get('Rating')).toEqual({ metric: 'other', scaleMin: 1, scaleMax: 10 });
    const implied = await scored(['good', 'bad', 'offered']);
    expect(implied.scales.get('Rating')).toEqual({ metric: 'csat', scaleMin: 0, scaleMax: 1 });
    expect(implied.questions).toEqual([]);
  });

  it('is made to measure where no usual one holds every score', async () => {
    const { questions } = await scored(['-2', '500']);
    expect(questions[0]?.options.map(({ value }) => scaleOf(value))).toEqual([
      { metric: 'other', scaleMin: -2, scaleMax: 500 },
    ]);
  });
});
