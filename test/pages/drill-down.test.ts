import { describe, expect, it } from 'vitest';
import { narrowed } from '../../src/pages/shared/account-link';
import { choiceBehind, toggled } from '../../src/pages/shared/drill-down';

const HEALTH = { dimension: 'industry', segment: 'Healthcare' };
const MEDIA = { dimension: 'industry', segment: 'Media' };
const EMEA = { dimension: 'region', segment: 'EMEA' };

describe('a choice on a chart', () => {
  it('takes the place of others in its dimension', () => {
    expect(toggled([EMEA, MEDIA], HEALTH)).toEqual([EMEA, HEALTH]);
    expect(toggled([EMEA, HEALTH, MEDIA], HEALTH)).toEqual([EMEA, HEALTH]);
  });

  it('is taken back by choosing it again', () => {
    expect(toggled([EMEA, HEALTH], HEALTH)).toEqual([EMEA]);
  });
});

describe('a link to accounts', () => {
  it('keeps the filters and narrows them', () => {
    expect(narrowed([EMEA, HEALTH, MEDIA], [MEDIA])).toEqual([EMEA, MEDIA]);
  });
});

describe('a bar of the waterfall', () => {
  it.each([
    ['claimed', '@programme', 'claimed'],
    ['exiting', '@fails_first', 'exiting'],
    ['unhappy', '@fails_first', 'unhappy'],
    ['hot incident', '@fails_first', 'hot incident'],
    ['no current signal', '@standing', 're-check'],
    ['worn out', '@standing', 'resting'],
    ['off-strategy', '@standing', 'off-strategy'],
    ['ready', '@standing', 'ready'],
  ] as const)('%s chooses %s %s', (step, dimension, segment) => {
    expect(choiceBehind(step)).toEqual({ dimension, segment });
  });
});
