import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, PAGES, readAddress, writeAddress } from '../../src/state/address';
import { law } from '../support/law';

const DAYS = ['2026-09-30', '2024-02-29', '1999-12-31', '2000-01-01'];
const START: Address = {
  page: 'overview',
  asOf: null,
  comparedWith: null,
  comparedAsLoaded: false,
  filters: [],
  dimension: null,
  crossed: null,
  account: null,
  request: null,
  statement: null,
  plan: null,
};

/** Any text but halves of a surrogate pair, which no address can carry. */
const text = fc.string({ unit: 'binary', maxLength: 20 });
const hostile = fc.constantFrom(
  'a&b=c',
  'in.industry',
  '?x=1',
  '#/data',
  '100%',
  '%20',
  'a+b c',
  '\0',
  `O'Brien"; --`,
  '株式会社 🙂',
);
const anyText = fc.oneof(text, hostile);

// Nothing is called '': in an address that is the page's own choice.
const nameOrNone = fc.oneof(
  fc.constant(null),
  anyText.filter((name) => name !== ''),
);

const address: fc.Arbitrary<Address> = fc.record({
  page: fc.constantFrom(...PAGES),
  asOf: fc.constantFrom(null, ...DAYS),
  filters: fc.array(fc.record({ dimension: anyText, segment: anyText }), { maxLength: 4 }),
  comparedWith: fc.constantFrom(null, ...DAYS),
  comparedAsLoaded: fc.boolean(),
  dimension: nameOrNone,
  crossed: nameOrNone,
  account: nameOrNone,
  request: nameOrNone,
  statement: nameOrNone,
  plan: nameOrNone,
});

describe('an address', () => {
  it('comes back from its writing as it was, whatever is chosen', () => {
    fc.assert(
      fc.property(address, (chosen) => {
        expect(readAddress(writeAddress(chosen))).toEqual(chosen);
      }),
      law(500),
    );
  });

  it('comes back through the address bar of a browser too', () => {
    fc.assert(
      fc.property(address, (chosen) => {
        const bar = new URL(writeAddress(chosen), 'https://example.com/refscope/');
        expect(readAddress(bar.hash)).toEqual(chosen);
      }),
      law(500),
    );
  });

  it('of what cannot be understood has every part at its default, and is never refused', () => {
    fc.assert(
      fc.property(anyText, (hash) => {
        const { page, asOf } = readAddress(hash);
        expect(PAGES).toContain(page);
        expect(asOf === null || /^\d{4}-\d{2}-\d{2}$/.test(asOf)).toBe(true);
        expect(() => readAddress(`#/overview?${hash}`)).not.toThrow();
      }),
      law(500),
    );
  });

  it.each([
    ['', START],
    ['#', START],
    ['#/', START],
    ['#/nowhere', START],
    ['#/overview/', START],
    ['#/Data', START],
    ['#/data', { ...START, page: 'data' }],
    ['data', { ...START, page: 'data' }],
    ['#/value-map?', { ...START, page: 'value-map' }],
    ['#/overview?as-of=2026-02-30', START],
    ['#/overview?as-of=yesterday', START],
    ['#/overview?as-of=', START],
    ['#/overview?as-of=2026-9-30', START],
    ['#/overview?as-of=2026-09-30T00:00', START],
    ['#/overview?as-of=2026-09-30', { ...START, asOf: '2026-09-30' }],
    ['#/overview?by=', START],
    ['#/coverage?by=region&unknown=1', { ...START, page: 'coverage', dimension: 'region' }],
    ['#/coverage?by=region&and=', { ...START, page: 'coverage', dimension: 'region' }],
    [
      '#/coverage?by=region&and=use_case',
      { ...START, page: 'coverage', dimension: 'region', crossed: 'use_case' },
    ],
    ['#/overview?industry=Retail', START],
    ['#/overview?in.industry=', { ...START, filters: [{ dimension: 'industry', segment: '' }] }],
    [
      '#/overview?in.region=EMEA&in.region=APAC',
      {
        ...START,
        filters: [
          { dimension: 'region', segment: 'EMEA' },
          { dimension: 'region', segment: 'APAC' },
        ],
      },
    ],
  ])('%s is read', (hash, expected) => {
    expect(readAddress(hash)).toEqual(expected);
  });

  it('holds what the user chose, never a default', () => {
    expect(writeAddress(START)).toBe('#/overview');
    for (const page of PAGES) expect(writeAddress({ ...START, page })).toBe(`#/${page}`);
    expect(writeAddress({ ...START, asOf: '2026-09-30' })).toBe('#/overview?as-of=2026-09-30');
  });

  it('stays in one form when it is read and written again', () => {
    fc.assert(
      fc.property(anyText, (hash) => {
        const once = writeAddress(readAddress(`#/overview?${hash}`));
        expect(writeAddress(readAddress(once))).toBe(once);
      }),
      law(500),
    );
  });
});
