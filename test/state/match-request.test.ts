import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  AUDIENCES,
  type MatchRequest,
  NO_REQUEST,
  PREFERENCES,
  SETTABLE_RULES,
} from '../../src/domain/match';
import { readRequest, writeRequest } from '../../src/state/match-request';
import { law } from '../support/law';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const some = fc.option(text);

const request: fc.Arbitrary<MatchRequest> = fc.record({
  account: some,
  opportunity: some,
  segments: fc.array(fc.record({ dimension: text, segment: text }), { maxLength: 3 }),
  topic: some,
  format: some,
  on: fc.constantFrom(null, '2026-09-30', '2024-02-29'),
  avoid: fc.array(text, { maxLength: 3 }),
  audience: fc.constantFrom(...AUDIENCES),
  weights: fc.dictionary(fc.constantFrom(...PREFERENCES), fc.nat({ max: 5 })),
  setAside: fc.subarray([...SETTABLE_RULES]),
});

it('comes back from a link as it was asked', () => {
  fc.assert(
    fc.property(request, (asked) => {
      expect(readRequest(writeRequest(asked))).toEqual(asked);
    }),
    law(300),
  );
});

it('is none where nothing is asked for, and where a link is not understood', () => {
  expect(writeRequest(NO_REQUEST)).toBeNull();
  expect(readRequest(null)).toEqual(NO_REQUEST);
  expect(
    readRequest('on=2026-02-30&audience=kings&weight.topic=9&weight.value=x&aside=standing&x=1'),
  ).toEqual(NO_REQUEST);
});
