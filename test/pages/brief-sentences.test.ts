import { describe, expect, it } from 'vitest';
import { dateline } from '../../src/pages/brief/dateline';
import {
  changedSentence,
  coveredSentence,
  largestSentence,
  leadSentences,
} from '../../src/pages/brief/lead-sentences';
import { gemsFinding, ofAllText, tellingSegments } from '../../src/pages/brief/list-words';
import { bareSegmentSentence } from '../../src/pages/shared/headline';
import type { Sentence } from '../../src/pages/shared/sentence';
import type { CoverageRow } from '../../src/queries/coverage-rows';
import type { FigureChange } from '../../src/queries/figure-changes';
import type { HiddenGem } from '../../src/queries/hidden-gems';

const PLACE = { currency: 'EUR', dimension: 'size_band' };
const NO_PROOF_NEEDED = { coverage: null, claimed_coverage: null, open_pipeline: null };

const textOf = (sentence: Sentence | null) => sentence?.map(({ text }) => text).join('') ?? null;

describe('how much of the open pipeline has proof', () => {
  it('is told beside what the list says', () => {
    // 1 M of 4 M is covered by ready references, 3 M by claimed ones.
    const covered = { coverage: 0.25, claimed_coverage: 0.75, open_pipeline: 4_000_000 };
    expect(textOf(coveredSentence(covered, PLACE))).toBe(
      'Counted by size band, €4.0\u00a0M of open pipeline needs proof, and ready references cover 25\u00a0%; the list says 75\u00a0%.',
    );
  });

  it('agrees with the list where both are shown as the same', () => {
    const covered = { coverage: 0.501, claimed_coverage: 0.504, open_pipeline: 1000 };
    expect(textOf(coveredSentence(covered, PLACE))).toContain('cover 50\u00a0%, as the list says.');
  });

  it('is not told where nothing needs proof, or nothing is known', () => {
    expect(coveredSentence(NO_PROOF_NEEDED, PLACE)).toBeNull();
    expect(coveredSentence(undefined, PLACE)).toBeNull();
  });
});

describe('what changed since the comparison date', () => {
  const change = (
    figure: FigureChange['figure'],
    before: number | null,
    now: number | null,
  ): FigureChange => ({ figure, before, now });

  it.each([
    [
      [change('ready', 24, 19), change('land mines', 11, 12)],
      'Since 30 Jun the ready references went from 24 to 19, the land mines went from 11 to 12.',
    ],
    [
      [change('ready', 3, 3), change('land mines', 1, 0)],
      'Since 30 Jun the land mines went from 1 to 0.',
    ],
    [[change('ready', 1, 2)], 'Since 30 Jun the ready references went from 1 to 2.'],
  ])('is told of what did', (changes, told) => {
    expect(textOf(changedSentence(changes, '30 Jun'))).toBe(told);
  });

  it.each([
    [[]],
    [[change('ready', 3, 3), change('land mines', 2, 2)]],
    [[change('ready', null, 3)]],
    [[change('hidden gems', 3, 9)]],
  ])('is not told where nothing did or a date is not known', (changes) => {
    expect(changedSentence(changes, '30 Jun')).toBeNull();
  });
});

describe('the segment without a ready reference', () => {
  const row = (change: Partial<CoverageRow>): CoverageRow => ({
    segment: 'Energy',
    target: 2,
    claimed: 1,
    ready: 0,
    candidates: 0,
    gems: 0,
    open_opportunities: 7,
    open_pipeline: 500,
    gap: 2,
    coverage: 0,
    claimed_coverage: 0.5,
    ...change,
  });

  it('is the one with the most open pipeline', () => {
    const rows = [row({}), row({ segment: 'Retail', open_pipeline: 900 })];
    const sentence = bareSegmentSentence(rows, PLACE);
    expect(textOf(sentence)).toBe('Retail has €900 of open pipeline and no ready reference.');
    expect(sentence?.[0]?.among).toEqual([{ dimension: 'size_band', segment: 'Retail' }]);
  });

  it('stands in the chart with all others of which there is something to tell', () => {
    const nothing = row({ target: 0, claimed: 0, open_opportunities: 0 });
    expect(tellingSegments([nothing, { ...nothing, target: null }])).toEqual([]);
    for (const change of [{ target: 1 }, { claimed: 1 }, { open_opportunities: 1 }])
      expect(tellingSegments([{ ...nothing, ...change }])).toHaveLength(1);
  });

  it.each([{ ready: 1 }, { target: 0 }, { target: null }, { open_pipeline: 0 }])(
    'is not told of one with %o',
    (change) => {
      expect(bareSegmentSentence([row(change)], PLACE)).toBeNull();
    },
  );
});

describe('the largest customer', () => {
  const told = { account_id: 'A1', account_name: 'Acme', accounts: 1 };

  it('is named where it is claimed and unhappy', () => {
    const sentence = largestSentence([{ ...told, story: 'largest and unhappy' }]);
    expect(textOf(sentence)).toBe(
      'Acme, your largest customer, is claimed as a reference and unhappy.',
    );
    expect(sentence?.[0]).toEqual({ text: 'Acme', account: 'A1' });
  });

  it('is not told of for other stories', () => {
    expect(largestSentence([{ ...told, story: 'severe incident' }])).toBeNull();
    expect(largestSentence([])).toBeNull();
  });
});

it('where no figure calls for a sentence there is none', () => {
  const nothing = { covered: NO_PROOF_NEEDED, coverage: [], changes: [], standouts: [] };
  expect(leadSentences({ ...PLACE, ...nothing, comparedDay: '30 Jun' })).toEqual([]);
});

describe('the title of the hidden gems', () => {
  const gem: HiddenGem = {
    account_id: 'A1',
    account_name: 'Acme',
    revenue: null,
    strategic_value: 80,
    current_sentiment: 70,
    interval_low: 40,
    interval_high: 90,
    responses: 6,
  };

  it('counts them, names a single one, and says where there is none', () => {
    expect(gemsFinding([])).toBe('No hidden gem is in sight');
    expect(gemsFinding([gem])).toBe('Acme is worth nominating');
    expect(gemsFinding([gem, gem])).toBe('2 hidden gems are worth nominating');
  });

  it('says how many of a list are shown where that is not all', () => {
    expect(ofAllText(5, 12)).toBe('; 5 of 12 are shown');
    expect(ofAllText(5, 5)).toBe('');
  });
});

describe('the date line', () => {
  const days = { as_of: '2026-09-30', comparison_date: '2026-06-30', is_sample: false };
  const filters = [
    { dimension: 'region', segment: 'EMEA' },
    { dimension: '@account', segment: '001A' },
  ];

  it('names the days and the filters', () => {
    expect(dateline(days, filters, false)).toBe(
      'As of 30 Sep 2026 · compared with 30 Jun 2026 · Region: EMEA · Account: 001A',
    );
    expect(dateline({ ...days, is_sample: true }, [], false)).toBe(
      'As of 30 Sep 2026 · compared with 30 Jun 2026 · all accounts · sample data',
    );
  });

  it('leaves out a comparison that there is not', () => {
    expect(dateline({ ...days, comparison_date: null }, [], false)).toBe(
      'As of 30 Sep 2026 · all accounts',
    );
    expect(dateline({ ...days, as_of: null, comparison_date: null }, [], false)).toBe(
      'Nothing loaded has a date · all accounts',
    );
  });

  it('hides the ids of chosen accounts with their names', () => {
    expect(dateline(days, filters, true)).toBe(
      'As of 30 Sep 2026 · compared with 30 Jun 2026 · Region: EMEA · chosen accounts',
    );
  });
});
