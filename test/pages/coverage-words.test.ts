import { describe, expect, it } from 'vitest';
import type { CoverageBridgeRow } from '../../src/charts/coverage-bridge-steps';
import type { MatrixCell } from '../../src/charts/matrix-rows';
import { bridgeFinding } from '../../src/pages/coverage/bridge-finding';
import { gapWords } from '../../src/pages/coverage/gap-words';
import { leftOutText } from '../../src/pages/coverage/left-out';
import { matrixFinding } from '../../src/pages/coverage/matrix-finding';
import { targetEffect, targetText } from '../../src/pages/coverage/target-words';
import { derivedTargetRule } from '../../src/pages/shared/derived-target-rule';
import type { Mover } from '../../src/queries/movers';

describe('a gap', () => {
  it.each([
    [null, 1, 0, 0, 'There is no target here.'],
    [0, 1, 0, 0, 'No reference is needed here: nothing is open, or the segment is being left.'],
    [2, 3, 0, 0, '3 of 2 references are ready: there is no gap.'],
    [1, 1, 0, 0, '1 of 1 reference is ready: there is no gap.'],
    [
      3,
      1,
      0,
      0,
      '1 of 3 references are ready; 2 are missing. No candidate and no hidden gem is in sight: recruit here.',
    ],
    [3, 2, 1, 0, '2 of 3 references are ready; 1 is missing. 1 candidate could fill the gap.'],
    [
      6,
      1,
      2,
      1,
      '1 of 6 references are ready; 5 are missing. 2 candidates and 1 hidden gem could fill a part of it; 2 would still be missing.',
    ],
  ])(
    'of target %s, %s ready, %s candidates, %s gems is told',
    (target, ready, candidates, gems, text) => {
      expect(gapWords({ target, ready, candidates, gems })).toBe(text);
    },
  );
});

function cell(segment: string, target: number, ready: number, open_pipeline: number): MatrixCell {
  return {
    segment,
    crossed_segment: 'EMEA',
    target,
    claimed: target,
    ready,
    coverage: target > 0 ? Math.min(1, ready / target) : null,
    claimed_coverage: target > 0 ? 1 : null,
    open_opportunities: 1,
    open_pipeline,
  };
}

describe('the title of the matrix', () => {
  it('names the largest need without a reference', () => {
    const cells = [cell('Energy', 2, 0, 5), cell('Retail', 2, 0, 9), cell('Media', 1, 1, 99)];
    expect(matrixFinding(cells, 'truth')).toBe(
      '2 of 3 cells with a need have no ready reference, first of all Retail × EMEA',
    );
    expect(matrixFinding(cells, 'list')).toBe(
      'By the list, every cell that needs references has at least one',
    );
  });

  it('says where nothing is needed', () => {
    expect(matrixFinding([cell('Energy', 0, 0, 5)], 'truth')).toContain('No cell needs');
  });
});

describe('the title of the bridge', () => {
  function bridge(before: number | null, ...changes: [number, number, number]) {
    const [need, lost, gained] = changes;
    const rows: CoverageBridgeRow[] = [
      { step: 'before', coverage: before },
      { step: 'need', coverage: need },
      { step: 'lost', coverage: lost },
      { step: 'gained', coverage: gained },
      { step: 'now', coverage: (before ?? 0) + need + lost + gained },
    ];
    return bridgeFinding(rows, '30 Jun').replaceAll('\u00a0', ' ');
  }

  it.each([
    [
      bridge(0.5, 0.02, -0.1, 0),
      'Coverage fell from 50 % to 42 %: references were lost (−10 points)',
    ],
    [bridge(0.5, 0, 0, 0.01), 'Coverage rose from 50 % to 51 %: references were gained (+1 point)'],
    [
      bridge(0.5, -0.06, -0.05, 0.12),
      'Coverage rose from 50 % to 51 %: references were gained (+12 points)',
    ],
    [
      bridge(0.5, 0.05, -0.05, 0),
      'Coverage is 50 %, as on 30 Jun, although the need fell (+5 points)',
    ],
    [
      bridge(0.5, -0.3, 0, 0),
      'Coverage fell from 50 % to 20 %: the need grew or moved (−30 points)',
    ],
    [
      bridge(0.5, -0.08, -0.08, 0.06),
      'Coverage fell from 50 % to 40 %: the need grew or moved and references were lost (−8 points each)',
    ],
    [bridge(0.5, 0, 0, 0), 'Coverage is 50 %, as on 30 Jun'],
    [bridge(null, 0, 0, 0), 'On 30 Jun no open pipeline needed a reference'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('the segments left out', () => {
  it('are counted, and nothing is said where all are shown', () => {
    expect(leftOutText('use_case', 37, 10)).toBe(
      'Use case: the 10 of 37 segments with the most open pipeline; 27 are left out.',
    );
    expect(leftOutText('use_case', 10, 10)).toBe('');
  });
});

it('says the rule of derived targets as it is set', () => {
  expect([1, 5, 20].map(derivedTargetRule)).toEqual([
    'one reference per open opportunity',
    'one reference per five open opportunities',
    'one reference per 20 open opportunities',
  ]);
});

describe('the effect of a target', () => {
  const mover = (account_name: string): Mover => ({
    account_id: account_name,
    account_name,
    standing_before: 'ready',
    standing_now: 'off-strategy',
    stage_before: 'claimed',
    stage_now: 'claimed',
    reasons_before: [],
    reasons_now: ['off-strategy'],
    failed: ['off-strategy'],
    passed: [],
  });

  it('is what becomes covered, and who would stand elsewhere', () => {
    const effect = {
      movers: ['Alder', 'Birch', 'Cedar', 'Dogwood'].map(mover),
      readyBridge: [],
      coverage: [{ dimension: 'industry', before: 0.5, after: 0.4 }],
    };
    expect(targetEffect(effect, 'industry').map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Ready references would cover 40 % of the open pipeline by industry, now 50 %.',
      '4 accounts would stand elsewhere: Alder (ready → off-strategy), Birch (ready → off-strategy), Cedar (ready → off-strategy) and 1 more.',
    ]);
  });

  it('may be none', () => {
    const effect = {
      movers: [],
      readyBridge: [],
      coverage: [{ dimension: 'topic', before: null, after: null }],
    };
    expect(targetEffect(effect, 'topic')).toEqual([
      'No open pipeline would need a reference by topic.',
      'No account would stand elsewhere.',
    ]);
    expect([1, 4].map(targetText)).toEqual(['1 reference', '4 references']);
  });
});
