import { beforeAll, describe, expect, it } from 'vitest';
import type { SegmentChoice } from '../../src/domain/dimensions';
import { sql } from '../../src/engine/sql';
import { buildComparison } from '../../src/queries/model';
import { ask } from '../../src/queries/question';
import { type Bench, openBench } from '../imports/bench';
import { asSourceFiles, sampleBytes } from '../support/sample';
import { FOUND, QUESTIONS } from './all-questions';
import { QUESTION_CASES, type QuestionCase } from './question-cases';

const FILTERED = QUESTIONS.filter(([, , { params }]) => 'filters' in params);

const HOSTILE_FILTERS = [
  { dimension: `O'Brien"; --`, segment: `'; DROP TABLE accounts; --` },
  { dimension: 'region', segment: `O'Brien"; --` },
];
/** All segments of a dimension that no other question is about. */
const ALL_SEGMENTS = ['SMB', 'Mid-market', 'Enterprise', 'unknown'].map((segment) => ({
  dimension: 'segment',
  segment,
}));

/** The sample has nothing to answer them with. */
const UNANSWERED = [
  'account-suggestions',
  'aliases',
  'confirmed-aliases',
  'rates-in-force',
  'recorded-reviews',
  'recorded-uses',
];
/** A choice makes them ask about cells, in which the target is the derived one. */
const OF_CELLS = [
  'coverage-bridge',
  'coverage-rows',
  'coverage-shares',
  'figure-changes',
  'gems-for-gaps',
  'pipeline-coverage',
  'plan-segments',
  'reference-counts',
];
/** They have a row for each segment, dimension or quarter, whoever is chosen. */
const ROWS_OF_NOBODY = [
  'coverage-matrix',
  'coverage-rows',
  'coverage-shares',
  'nps-over-time',
  'plan-segments',
  'top-ten-stability',
];

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

async function compareDates() {
  await bench.engine.transaction((run) => buildComparison(run), { schema: 'compared' });
}

function among(filters: readonly SegmentChoice[], { params }: QuestionCase) {
  return { ...params, filters };
}

/** With texts that try to be SQL wherever a text can be. */
function hostile({ params, hostile: texts }: QuestionCase) {
  return { ...params, ...texts, ...('filters' in params ? { filters: HOSTILE_FILTERS } : {}) };
}

describe('every question', () => {
  it('bears the name of its file, which no other bears, and has a case', () => {
    expect(FOUND.length).toBeGreaterThan(30);
    const names = FOUND.map(({ question }) => question.name);
    expect(names).toEqual(FOUND.map(({ file }) => file));
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(QUESTION_CASES).sort()).toEqual([...names].sort());
  });

  it.each(QUESTIONS)('%s says whether it compares dates', (_, question, { params }) => {
    const isComparing = question.sql(params).text.includes('compared.');
    expect(question.comparesDates ?? false).toBe(isComparing);
  });

  it.each(FILTERED)('%s looks for nobody among everybody', (_, question, own) => {
    expect(question.sql(among([], own)).text).not.toMatch(/SEMI JOIN \(\s+SELECT account_no/);
    expect(question.sql(among(ALL_SEGMENTS, own)).text).toMatch(/SEMI JOIN \(\s+SELECT account_no/);
  });
});

describe('where nothing is loaded', () => {
  beforeAll(compareDates);

  it.each(QUESTIONS)('%s is answered', async (_, question, own) => {
    expect(await ask(bench.engine, question, own.params)).toEqual(own.ofNothing);
  });
});

describe('on the sample', () => {
  beforeAll(async () => {
    await bench.load(...asSourceFiles(sampleBytes()));
    await compareDates();
  });

  it.each(QUESTIONS)('%s is answered, in the console too', async (name, question, own) => {
    const rows = await ask(bench.engine, question, own.params);
    expect(await bench.engine.query(question.sql(own.params).text)).toEqual(rows);
    if (UNANSWERED.includes(name)) expect(rows).toEqual(own.ofNothing);
    else expect(rows).not.toEqual(own.ofNothing);
  });

  it.each(QUESTIONS)('%s takes texts as texts', async (name, question, own) => {
    const rows = await ask(bench.engine, question, hostile(own));
    const isOfNobody = 'filters' in own.params && !ROWS_OF_NOBODY.includes(name);
    if (isOfNobody || own.hostile) expect(rows).toEqual(own.ofNothing);
  });

  it.each(FILTERED.filter(([name]) => !OF_CELLS.includes(name)))(
    '%s has the same answer among all segments',
    async (_, question, own) => {
      const rows = await ask(bench.engine, question, own.params);
      expect(await ask(bench.engine, question, among(ALL_SEGMENTS, own))).toEqual(rows);
    },
  );

  it('still has all its tables', async () => {
    expect(await bench.cell(sql`SELECT count(*)::INTEGER FROM accounts`)).toBe(400);
  });
});
