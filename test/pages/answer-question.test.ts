import { describe, expect, it } from 'vitest';
import type { ImportQuestion } from '../../src/imports/typing/formats';
import {
  answerQuestion,
  answerTo,
  mergeQuestions,
  type QuestionKey,
} from '../../src/pages/data/answer-question';
import { answeredLines } from '../../src/pages/data/answered-lines';

const DATES: QuestionKey = { kind: 'date order', subject: null };
const NUMBERS: QuestionKey = { kind: 'decimal mark', subject: null };
const DOLLAR: QuestionKey = { kind: 'currency', subject: '$' };
const RATING: QuestionKey = { kind: 'score scale', subject: 'Rating' };

function question(key: QuestionKey, text = 'Which?'): ImportQuestion {
  return { ...key, columns: [], text, options: [] };
}

describe('an answer', () => {
  it.each([
    [DATES, 'day first', { dateOrder: 'day first' }],
    [NUMBERS, ',', { decimalMark: ',' }],
    [DOLLAR, 'USD', { currencies: { $: 'USD' } }],
    [RATING, 'csat 1–5', { scales: { Rating: 'csat 1–5' } }],
  ] as const)('to %j goes where it belongs, and comes off again', (key, value, answers) => {
    const answered = answerQuestion({}, key, value);
    expect(answered).toEqual(answers);
    expect(answerTo(answered, key)).toBe(value);
    const without = answerQuestion(answered, key, null);
    expect(without).toEqual({});
    expect(answerTo(without, key)).toBeNull();
  });

  it('leaves the others alone', () => {
    const before = { dateOrder: 'day first', currencies: { kr: 'SEK' } } as const;
    expect(answerQuestion(before, DOLLAR, 'CAD')).toEqual({
      dateOrder: 'day first',
      currencies: { kr: 'SEK', $: 'CAD' },
    });
    expect(answerQuestion(before, DATES, null)).toEqual({ currencies: { kr: 'SEK' } });
  });

  it('of one subject replaces the older one', () => {
    const before = { currencies: { $: 'USD', kr: 'SEK' } };
    expect(answerQuestion(before, DOLLAR, 'AUD').currencies).toEqual({ $: 'AUD', kr: 'SEK' });
  });

  it('that is none of its question is no answer', () => {
    expect(answerQuestion({}, DATES, 'year first')).toEqual({});
  });

  it('to a column named like a property of every object is its own', () => {
    const key: QuestionKey = { kind: 'score scale', subject: 'constructor' };
    expect(answerTo({ scales: {} }, key)).toBeNull();
    expect(answerTo(answerQuestion({}, key, 'nps 0–10'), key)).toBe('nps 0–10');
  });
});

describe('the questions in sight', () => {
  it('stay in their order when one is answered, and new ones come after them', () => {
    const asked = [question(DATES), question(DOLLAR)];
    const merged = mergeQuestions(asked, [question(DOLLAR, 'Which now?'), question(RATING)]);
    expect(merged).toEqual([question(DATES), question(DOLLAR, 'Which now?'), question(RATING)]);
  });
});

describe('what was answered', () => {
  it('is said a sentence per answer', () => {
    const lines = answeredLines({
      dateOrder: 'month first',
      decimalMark: '.',
      currencies: { $: 'USD' },
      scales: { Rating: 'csat 1–5' },
    });
    expect(lines.map(({ text }) => text)).toEqual([
      'In its dates the month comes first.',
      'In its numbers a point marks the decimals.',
      '“$” is USD.',
      '“Rating” is on the scale csat 1–5.',
    ]);
    expect(lines.map(({ kind, subject }) => ({ kind, subject }))).toEqual([
      DATES,
      NUMBERS,
      DOLLAR,
      RATING,
    ]);
  });

  it('is nothing where nothing was', () => {
    expect(answeredLines({})).toEqual([]);
  });
});
