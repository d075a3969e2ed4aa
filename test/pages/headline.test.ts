import { describe, expect, it } from 'vitest';
import {
  headline,
  standoutSentences,
  subHeadline,
  waterfallFinding,
} from '../../src/pages/overview/headline';
import { coverageFinding } from '../../src/pages/shared/coverage-finding';
import type { CoverageRow } from '../../src/queries/coverage-rows';
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

describe('the sentences below the headline', () => {
  it('are none where there is nothing to say', () => {
    expect(subHeadline(NOTHING, [], 'EUR')).toEqual([]);
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
    expect(subHeadline(NOTHING, rows, 'EUR')).toEqual([
      expect.stringMatching(/^Retail has .*600.* of open pipeline and no ready reference\.$/),
    ]);
  });

  it.each([
    [1, 'One claimed reference gives no current signal.'],
    [2, 'Two claimed references give no current signal.'],
  ])('say who gives no signal: %i', (without_signal, sentence) => {
    expect(subHeadline(counts({ without_signal }), [], 'EUR')).toEqual([sentence]);
  });

  it.each([
    [1, 'One account nobody nominated is happy and strategic.'],
    [12, 'Twelve accounts nobody nominated are happy and strategic.'],
  ])('say how many gems there are: %i', (gems, sentence) => {
    expect(subHeadline(counts({ gems }), [], 'EUR')).toEqual([sentence]);
  });
});

describe('what the charts show', () => {
  const short = (name: string, open_pipeline: number) =>
    segment(name, { target: 1, gap: 1, open_pipeline });

  it.each([
    [[], 'No segment needs a reference at this date'],
    [[segment('A', {})], 'No segment needs a reference at this date'],
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
    [{}, 'Of 0 claimed references, 0 are ready'],
    [{ claimed: 1, ready: 1 }, 'Of 1 claimed reference, 1 is ready'],
    [{ claimed: 42, ready: 17 }, 'Of 42 claimed references, 17 are ready'],
  ])('the waterfall of %j', (change, finding) => {
    expect(waterfallFinding(counts(change))).toBe(finding);
  });
});

describe('the stories', () => {
  const told = (story: Story, accounts: number, ...names: string[]): Standout[] =>
    names.map((account_name) => ({ story, account_id: account_name, account_name, accounts }));
  const sentences = (standouts: readonly Standout[], stories: readonly Story[]) =>
    standoutSentences(standouts, stories).map(({ names, telling }) => names + telling);

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

  it.each(STORIES)('%s is one sentence, of one account and of several', (story) => {
    for (const accounts of [1, 5]) {
      const [text = ''] = sentences(told(story, accounts, 'Acme & Co'), [story]);
      expect(text).toMatch(/^Acme & Co( and four more)?[, ][^.]*\.$/);
      expect(text).not.toMatch(/undefined|null| {2}/);
    }
  });
});
