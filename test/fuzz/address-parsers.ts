import { isDeepStrictEqual } from 'node:util';
import { chance, pick, type Random } from '../../sample-data/generator/random';
import { readChoices, writeChoices } from '../../src/pages/plan/choices';
import { PAGES, readAddress, writeAddress } from '../../src/state/address';
import { readRequest, writeRequest } from '../../src/state/match-request';
import { mutatedValue, randomText } from './mutate';
import { oneByOne, type Parser } from './parser';

const MOST_PIECES = 24;

const ADDRESS_PIECES = [
  '#',
  '/',
  '?',
  '=',
  '+',
  'in.',
  'in.region=EMEA',
  'as-of=2026-06-30',
  'compared-with=',
  'as-loaded=then',
  'by=industry',
  'and=',
  'account=A1',
  'request=',
  'plan=',
  'sql=',
  '%F0%9F',
  '%u0041',
  ...PAGES.map((page) => `#/${page}`),
];
const REQUEST_PIECES = [
  '&for=A1',
  '&deal=',
  '&topic=price',
  '&on=2026-06-30',
  '&audience=',
  '&avoid=',
  '&aside=',
  '&in.region=EMEA',
  '&weight.',
  '&weight.strength=',
  '5',
  '1e9',
  'Infinity',
];
const CHOICES = {
  picks: 10,
  dimensions: ['industry'],
  most: 2,
  mostIn: 'industry',
  included: ['A1'],
  excluded: [],
  strategy: [{ dimension: 'industry', segment: 'Retail', direction: 'grow', target: 3 }],
  weights: { industry: 2 },
};

function same(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) throw new Error('It is another one when it is read again');
}

/** Whatever is in it, an address is read, and what was read comes back from its writing. */
function readAnyAddress(random: Random): void {
  const text = randomText(random, ADDRESS_PIECES, MOST_PIECES);
  const read = readAddress(chance(random, 0.5) ? text : `${pick(random, ADDRESS_PIECES)}?${text}`);
  if (!PAGES.includes(read.page)) throw new Error('It names no page');
  const written = writeAddress(read);
  same(readAddress(written), read);
  const bar = new URL(written, 'https://example.com/refscope/');
  same(readAddress(bar.hash), read);
}

function readAnyRequest(random: Random): void {
  const read = readRequest(randomText(random, REQUEST_PIECES, MOST_PIECES));
  same(readRequest(writeRequest(read)), read);
}

function readAnyChoices(random: Random): void {
  const isJson = chance(random, 0.7);
  const text = isJson
    ? JSON.stringify(mutatedValue(random, CHOICES))
    : randomText(random, ['{', '}', '[', ']', ':', '"picks"', '10'], MOST_PIECES);
  const read = readChoices(text ?? null);
  same(readChoices(writeChoices(read)), read);
}

export const ADDRESS_PARSERS: readonly Parser[] = [
  oneByOne('address', 60, readAnyAddress),
  oneByOne('request of the Match page', 30, readAnyRequest),
  oneByOne('choices of the Plan page', 30, readAnyChoices),
];
