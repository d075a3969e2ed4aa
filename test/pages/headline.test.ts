import { describe, expect, it } from 'vitest';
import { coverageFinding } from '../../src/pages/shared/coverage-finding';
import {
  headline,
  headlineBeforeNominations,
  landMinesFinding,
  subHeadline,
  waterfallFinding,
} from '../../src/pages/shared/headline';
import type { Sentence } from '../../src/pages/shared/sentence';
import { standoutSentences } from '../../src/pages/shared/stories';
import type { CoverageRow } from '../../src/queries/coverage-rows';
import type { LandMine } from '../../src/queries/land-mines';
import type { ReferenceCounts } from '../../src/queries/reference-counts';
import { STORIES, type Standout, type Story } from '../../src/queries/standouts';

const NOTHING: ReferenceCounts = {
  accounts: 0,
  claimed: 0,
  ready: 0,
  land_mines: 0,
  land_mine_revenue: null,
  without_signal: 0,
  gems: 0,
  gems_in_gaps: 0,
};

const BY_INDUSTRY = { currency: 'EUR', dimension: 'industry' };

const textOf = (sentence: Sentence) => sentence.map(({ text }) => text).join('');

const counts = (change: Partial<ReferenceCounts>): ReferenceCounts => ({ ...NOTHING, ...change });

function segment(name: string, change: Partial<CoverageRow>): CoverageRow {
  return {
    segment: name,
    target: 0,
    claimed: 0,
    ready: 0,
    candidates: 0,
    gems: 0,
    open_opportunities: 0,
    open_pipeline: 0,
    gap: 0,
    coverage: null,
    claimed_coverage: null,
    ...change,
  };
}

describe('the headline', () => {
  it.each([
    [{}, ['You count no references yet.', null, null]],
    [{ claimed: 1 }, ['You count 1 reference.', 'None is ready.', null]],
    [{ claimed: 4322, ready: 1835 }, ['You count 4,322 references.', '1,835 are ready.', null]],
    [{ claimed: 1, ready: 1 }, ['You count 1 reference.', '1 is ready.', null]],
    [
      { claimed: 2, ready: 1, land_mines: 1 },
      ['You count 2 references.', '1 is ready.', 'One would hurt you if you called it today.'],
    ],
    [
      { claimed: 42, ready: 17, land_mines: 9 },
      [
        'You count 42 references.',
        '17 are ready.',
        'Nine would hurt you if you called them today.',
      ],
    ],
    [
      { claimed: 42, ready: 0, land_mines: 13 },
      ['You count 42 references.', 'None is ready.', '13 would hurt you if you called them today.'],
    ],
  ])('of %j', (change, [counted, ready, danger]) => {
    expect(headline(counts(change))).toEqual({ counted, ready, danger });
  });
});

it('the headline of chosen accounts without a reference says so', () => {
  expect(headline(NOTHING, true).counted).toBe('You count no references here.');
});

it.each([
  [0, 'Nobody is nominated as a reference yet.'],
  [1, 'Nobody is nominated yet. One account is worth it.'],
  [12, 'Nobody is nominated yet. Twelve accounts are worth it.'],
])('the headline before any nomination, with %i gems', (gems, text) => {
  expect(headlineBeforeNominations(counts({ gems }))).toBe(text);
});

describe('the sentences below the headline', () => {
  it('are none where there is nothing to say', () => {
    expect(subHeadline(NOTHING, [], BY_INDUSTRY).map(textOf)).toEqual([]);
  });

  it('name the segment with the most pipeline that needs a reference and has none ready', () => {
    const rows = [
      segment('Covered', { target: 1, ready: 1, open_pipeline: 900 }),
      segment('No need', { target: 0, open_pipeline: 800 }),
      segment('unknown', { target: null, open_pipeline: 700 }),
      segment('Small', { target: 1, open_pipeline: 1 }),
      segment('Retail', { target: 2, open_pipeline: 600 }),
      segment('Without pipeline', { target: 3 }),
    ];
    expect(subHeadline(NOTHING, rows, BY_INDUSTRY).map(textOf)).toEqual([
      expect.stringMatching(/^Retail has .*600.* of open pipeline and no ready reference\.$/),
    ]);
  });

  it.each([
    [1, 'One claimed reference gives no current signal.'],
    [2, 'Two claimed references give no current signal.'],
  ])('say who gives no signal: %i', (without_signal, sentence) => {
    expect(subHeadline(counts({ without_signal }), [], BY_INDUSTRY).map(textOf)).toEqual([
      sentence,
    ]);
  });

  it.each([
    [1, 'One account nobody nominated is happy and strategic.'],
    [12, 'Twelve accounts nobody nominated are happy and strategic.'],
  ])('say how many gems there are: %i', (gems, sentence) => {
    expect(subHeadline(counts({ gems }), [], BY_INDUSTRY).map(textOf)).toEqual([sentence]);
  });
});

describe('the links of the sentences', () => {
  it('choose the accounts that are counted', () => {
    const rows = [segment('Retail', { target: 2, open_pipeline: 600 })];
    const sentences = subHeadline(counts({ without_signal: 3, gems: 2 }), rows, BY_INDUSTRY);
    expect(sentences.map(([first]) => first?.among)).toEqual([
      [{ dimension: 'industry', segment: 'Retail' }],
      [
        { dimension: '@programme', segment: 'claimed' },
        { dimension: '@fails', segment: 'no current signal' },
      ],
      [{ dimension: '@standing', segment: 'hidden gem' }],
    ]);
  });
});

describe('what the charts show', () => {
  const short = (name: string, open_pipeline: number) =>
    segment(name, { target: 1, gap: 1, open_pipeline });

  it.each([
    [[], 'Nothing asks for references: no open opportunity and no target'],
    [[segment('A', {})], 'Nothing asks for references: no open opportunity and no target'],
    [[segment('A', { open_opportunities: 3 })], 'No segment needs a reference at this date'],
    [[segment('A', { target: 1, ready: 1 })], 'Every segment that needs references has enough'],
    [[short('A', 1)], 'A is short of proof'],
    [[short('A', 1), short('B', 2)], 'B and A are short of proof'],
    [[short('A', 1), short('B', 2), short('C', 3)], 'C, B and one more are short of proof'],
    [
      [short('A', 1), short('B', 2), short('C', 3), short('D', 4)],
      'D, C and two more are short of proof',
    ],
  ])('coverage %#', (rows, finding) => {
    expect(coverageFinding(rows)).toBe(finding);
  });

  it.each([
    [0, 0, 'No reference is claimed here'],
    [1, 1, 'Of 1 claimed reference, 1 is ready'],
    [42, 17, 'Of 42 claimed references, 17 are ready'],
  ])('the waterfall from %i to %i', (claimed, ready, finding) => {
    const rows = [
      { step: 'claimed' as const, count: claimed },
      { step: 'ready' as const, count: ready },
    ];
    expect(waterfallFinding(rows)).toBe(finding);
  });

  const mine = (account_name: string, revenue: number | null): LandMine => ({
    account_id: account_name,
    account_name,
    revenue,
    strategic_value: null,
    current_sentiment: null,
    interval_low: null,
    interval_high: null,
    responses: 0,
    reasons: [],
  });

  it.each([
    [[], 'No claimed reference is a land mine'],
    [[mine('Acme', 9)], 'Acme is a land mine'],
    [[mine('Acme', 9), mine('Beta', 1)], 'Two land mines, Acme the largest'],
    [[mine('Acme', 0), mine('Beta', 0)], 'Two land mines'],
    [[mine('Acme', null), mine('Beta', null)], 'Two land mines'],
  ])('land mines %#', (rows, finding) => {
    expect(landMinesFinding(rows)).toBe(finding);
  });
});

describe('the stories', () => {
  const told = (story: Story, accounts: number, ...names: string[]): Standout[] =>
    names.map((account_name) => ({ story, account_id: account_name, account_name, accounts }));
  const sentences = (standouts: readonly Standout[], stories: readonly Story[]) =>
    standoutSentences(standouts, stories).map(({ sentence }) => textOf(sentence));

  it('are told in the order asked for, and only where there is one', () => {
    const standouts = [...told('hidden gem', 1, 'Acme'), ...told('largest and unhappy', 1, 'Beta')];
    const stories: Story[] = ['largest and unhappy', 'not re-asked', 'hidden gem'];
    expect(sentences(standouts, stories)).toEqual([
      'Beta, your largest customer, is claimed as a reference and unhappy.',
      'Acme is happy and strategic, and nobody has nominated it.',
    ]);
    expect(sentences([], stories)).toEqual([]);
  });

  it.each([
    [2, ['A', 'B'], 'A and B are happy, but in a segment you are leaving.'],
    [3, ['A', 'B', 'C'], 'A, B and C are happy, but in a segment you are leaving.'],
    [4, ['A', 'B', 'C'], 'A, B, C and one more are happy, but in a segment you are leaving.'],
    [17, ['A', 'B', 'C'], 'A, B, C and 14 more are happy, but in a segment you are leaving.'],
  ])('name the first of %i accounts', (accounts, names, text) => {
    const story = 'happy but being left';
    expect(sentences(told(story, accounts, ...names), [story])).toEqual([text]);
  });

  it('lead from each name to its account, and from the others where filters choose exactly those', () => {
    const [gems] = standoutSentences(told('hidden gem', 3, 'A', 'B'), ['hidden gem']);
    expect(gems?.sentence.slice(0, 5)).toEqual([
      { text: 'A', account: 'A' },
      { text: ', ' },
      { text: 'B', account: 'B' },
      { text: ' and ' },
      { text: 'one more', among: [{ dimension: '@standing', segment: 'hidden gem' }] },
    ]);
    const [left] = standoutSentences(told('happy but being left', 3, 'A'), [
      'happy but being left',
    ]);
    expect(left?.sentence[2]).toEqual({ text: 'two more' });
  });

  it.each(STORIES)('%s is one sentence, of one account and of several', (story) => {
    for (const accounts of [1, 5]) {
      const [text = ''] = sentences(told(story, accounts, 'Acme & Co'), [story]);
      expect(text).toMatch(/^Acme & Co( and four more)?[, ][^.]*\.$/);
      expect(text).not.toMatch(/undefined|null| {2}/);
    }
  });
});
