import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { askConsole } from '../../src/state/ask-console';
import { type Session, startSession } from '../../src/state/session';
import { asSourceFiles, sampleBytes } from '../support/sample';
import { sessionParts } from '../support/session-parts';
import { FILE_CHECKS } from './cookbook-files';
import { PROGRAMME_CHECKS } from './cookbook-programme';
import { STANDING_CHECKS } from './cookbook-standing';
import { type SampleFacts, sampleFacts } from './sample-facts';

const COOKBOOK = new URL('../../docs/cookbook.md', import.meta.url);
const RECIPE = /^### (.+)\n([\s\S]*?)```sql\n([\s\S]*?)```/gm;
const DIGITS = 6;
const FEWEST = 20;

const CHECKS = { ...STANDING_CHECKS, ...PROGRAMME_CHECKS, ...FILE_CHECKS };

const text = readFileSync(COOKBOOK, 'utf8');
const recipes = [...text.matchAll(RECIPE)].map(([, title = '', words = '', statement = '']) => ({
  title,
  words: words.trim(),
  statement,
}));

let session: Session;
let facts: SampleFacts;

beforeAll(async () => {
  const sample = async () => asSourceFiles(sampleBytes());
  session = startSession(sessionParts({ sample }), {});
  await session.engine;
  facts = sampleFacts();
});

describe('the cookbook', () => {
  it('has a question under every heading, said in words, and a check for each', () => {
    expect(recipes.length).toBeGreaterThan(FEWEST);
    expect(recipes.map(({ title }) => title)).toEqual(text.match(/(?<=^### ).+/gm));
    expect(recipes.filter(({ words }) => words === '')).toEqual([]);
    expect(Object.keys(CHECKS).sort()).toEqual(recipes.map(({ title }) => title).sort());
  });

  it.each(recipes)('$title', async ({ title, statement }) => {
    const check = CHECKS[title];
    if (!check) throw new Error(`No check for “${title}”`);
    const rows = await askConsole(session, statement);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => Object.keys(row).join(' '))).toEqual(rows.map(() => check.columns));
    expect(check.answered(rows)).toBeCloseTo(check.workedOut(facts), DIGITS);
  });
});
