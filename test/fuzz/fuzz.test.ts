import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Random, randomFor } from '../../sample-data/generator/random';
import { openBench } from '../imports/bench';
import { isSafety, tellFigure } from '../support/safety';
import { ADDRESS_PARSERS } from './address-parsers';
import { cellParsers } from './cell-parsers';
import { CSV_PARSERS } from './csv-parsers';
import { type HangWatch, watchForHangs } from './hang-watch';
import type { Parser } from './parser';
import { STORED_PARSERS } from './stored-parsers';

/** Another one, by FUZZ_SEED, tries other cases. */
const SEED = Number(process.env.FUZZ_SEED ?? 20260930);
const CASES = isSafety ? 100_000 : 500;
const PER_THOUSAND = 1000;
/** A case that takes longer counts as a hang. */
const MOST_SECONDS = 10;
const RUN_MILLISECONDS = 1_800_000;

const bench = await openBench();
const parsers: readonly Parser[] = [
  ...CSV_PARSERS,
  ...STORED_PARSERS,
  ...ADDRESS_PARSERS,
  ...cellParsers(bench),
];

let watch: HangWatch;
let tried = 0;

/** Each case has its chance from the seed, the parser and its number: one alone can be made again. */
const randomOf = ({ name }: Parser, number: number): Random => randomFor(SEED, name, number);

async function tryAll(parser: Parser, cases: number): Promise<void> {
  const { batch = 1 } = parser;
  for (let first = 0; first < cases; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, cases - first) }, (_, at) => first + at);
    watch.begin(parser.name, first);
    const started = performance.now();
    await parser
      .attempt(numbers.map((number) => randomOf(parser, number)))
      .catch((error: unknown) => {
        throw new Error(`seed ${SEED}, case ${first}: ${error}`, { cause: error });
      });
    const seconds = (performance.now() - started) / 1000;
    if (seconds > MOST_SECONDS)
      throw new Error(`seed ${SEED}, case ${first} took ${Math.round(seconds)} seconds`);
    tried += numbers.length;
  }
}

beforeAll(() => {
  watch = watchForHangs(parsers.map(({ name }) => name));
});

afterAll(async () => {
  await watch.end();
  tellFigure('fuzz cases in total, by seed', `${tried} (${SEED})`);
});

describe('a parser gives a value or refuses in its own words, and never hangs', () => {
  it.each(parsers.map((parser) => [parser.name, parser] as const))(
    '%s',
    async (name, parser) => {
      const cases = Math.ceil((parser.share * CASES) / PER_THOUSAND);
      await tryAll(parser, cases);
      tellFigure(`fuzz cases: ${name}`, cases);
    },
    RUN_MILLISECONDS,
  );

  it('and all of them together are tried as often as is said', () => {
    const shares = parsers.reduce((sum, { share }) => sum + share, 0);
    expect(shares).toBe(PER_THOUSAND);
    expect(tried).toBeGreaterThanOrEqual(CASES);
  });
});
