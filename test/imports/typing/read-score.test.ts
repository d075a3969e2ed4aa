import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/engine/sql';
import { openReadings, type Readings } from './readings';

let readings: Readings;

beforeAll(async () => {
  readings = await openReadings();
});

type Case = [cell: string, score: number | null];

async function check(least: number, most: number, cases: readonly Case[]) {
  const read = await readings.each(
    cases.map(([cell]) => cell),
    sql`read_score(cell, NULL, ${least}, ${most})`,
  );
  expect(cases.map(([cell], at) => [cell, read[at]])).toEqual(cases);
}

describe('a score', () => {
  it('is read as survey tools write it, from 0 to 10', () =>
    check(0, 10, [
      ['9', 9],
      ['0', 0],
      ['-1', -1],
      ['9.5', 9.5],
      ['9,5', 9.5],
      ['9/10', 9],
      ['9 / 10', 9],
      ['9 out of 10', 9],
      ['4/5', null],
      ['10 - Extremely likely', 10],
      ['10 – Extremely likely', 10],
      ['10 (extremely likely)', 10],
      ['0 = Not at all likely', 0],
      ['0: gar nicht wahrscheinlich', 0],
      ['Extremely likely', 10],
      ['Not at all likely', 0],
      ['Neutral', 5],
      ['Somewhat likely', null],
      ['Promoter', null],
      ['Detractor', null],
      ['3/4/2026', null],
      ['nine', null],
      ['', null],
    ]));

  it('is read in stars and words, from 1 to 5', () =>
    check(1, 5, [
      ['4 stars', 4],
      ['1 star', 1],
      ['4 Sterne', 4],
      ['4 étoiles', 4],
      ['4 out of 5 stars', 4],
      ['★★★★☆', 4],
      ['★', 1],
      ['★★★★★', 5],
      ['⭐⭐⭐', 3],
      ['⭐️⭐️⭐️', 3],
      ['4/5', 4],
      ['5 - Very satisfied', 5],
      ['Very dissatisfied', 1],
      ['dissatisfied', 2],
      ['Somewhat dissatisfied', 2],
      ['Neither satisfied nor dissatisfied', 3],
      ['Neutral', 3],
      ['Somewhat satisfied', 4],
      ['SATISFIED', 4],
      ['Very Satisfied', 5],
      ['Extremely satisfied', 5],
      ['Strongly disagree', 1],
      ['Disagree', 2],
      ['Neither agree nor disagree', 3],
      ['Agree', 4],
      ['Strongly agree', 5],
      ['Very difficult', 1],
      ['Difficult', 2],
      ['Easy', 4],
      ['Very easy', 5],
      ['Sehr zufrieden', 5],
      ['unzufrieden', 2],
      ['Très satisfait', 5],
      ['insatisfait', 2],
      ['purple', null],
      ['very purple', null],
      ['purple satisfied', null],
    ]));

  it('has seven steps from 1 to 7', () =>
    check(1, 7, [
      ['Strongly disagree', 1],
      ['Disagree', 2],
      ['Somewhat disagree', 3],
      ['Neither agree nor disagree', 4],
      ['Slightly agree', 5],
      ['Agree', 6],
      ['Strongly agree', 7],
      ['Extremely difficult', 1],
      ['Moderately easy', 6],
    ]));

  it('is one end or the other from 0 to 1', () =>
    check(0, 1, [
      ['good', 1],
      ['Bad', 0],
      ['happy', 1],
      ['unhappy', 0],
      ['Positive', 1],
      ['negative', 0],
      ['neutral', 0.5],
      ['👍', 1],
      ['👎', 0],
    ]));
});

describe('the way scores are written', () => {
  const implied: readonly [cells: string, scale: string | null][] = [
    ['9|10|3', null],
    ['9/10|3/10', 'other 0–10'],
    ['4/5', 'other 1–5'],
    ['4/5|9/10', null],
    ['80/100', 'other 0–100'],
    ['★★★☆☆|★', 'csat 1–5'],
    ['4 stars|5 stars', 'csat 1–5'],
    ['10 - Extremely likely|9|8|0 - Not at all likely', 'nps'],
    ['5 - Very satisfied|4|3', 'csat 1–5'],
    ['7 (strongly agree)|6', 'other 1–7'],
    ['good|bad', 'csat 0–1'],
    ['happy|neutral|unhappy', 'csat 0–1'],
    ['positive|negative', 'csat 0–1'],
    ['Very satisfied|Satisfied|Neutral', 'csat 1–5'],
    ['Extremely satisfied|Somewhat satisfied', 'csat 1–5'],
    ['Very satisfied|Satisfied|Somewhat satisfied', 'csat 1–7'],
    ['Satisfied|Dissatisfied', 'csat 1–5'],
    ['Agree|Strongly agree|Neither agree nor disagree', 'other 1–5'],
    ['Agree|Somewhat agree', 'other 1–7'],
    ['Very easy|Difficult', 'ces 1–5'],
    ['Neutral', 'other 1–5'],
    ['purple', null],
  ];

  it.each(implied)('%s implies %s', async (cells, scale) => {
    const [row] = await readings.engine.run(sql`SELECT implied_scale(
  list(score_hint(part)) FILTER (score_hint(part) IS NOT NULL),
  list(part.words) FILTER (part.words IS NOT NULL)
) AS scale
FROM (SELECT score_parts(cell, NULL) AS part FROM (SELECT unnest(${cells.split('|')}) AS cell))`);
    expect(row?.scale).toBe(scale);
  });
});
