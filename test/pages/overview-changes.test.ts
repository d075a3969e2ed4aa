import { describe, expect, it } from 'vitest';
import { bridgeFinding, moversFinding } from '../../src/pages/shared/change-findings';
import { changeWords } from '../../src/pages/shared/change-words';
import { bridgeStepOf, byMove, moveOf, moveReasons } from '../../src/pages/shared/movers';
import { comparedDayText } from '../../src/pages/shared/use-compared-day';
import type { FigureChange } from '../../src/queries/figure-changes';
import type { Mover } from '../../src/queries/movers';
import type { ReadyStep } from '../../src/queries/ready-bridge';

const DAY = '30 Jun';

describe('the change of a figure', () => {
  it.each<[FigureChange['figure'], number | null, number | null, string]>([
    ['ready', 14, 17, 'up 3 better'],
    ['ready', 17, 14, 'down 3 worse'],
    ['ready', 17, 17, 'same 0 null'],
    ['land mines', 10, 13, 'up 3 worse'],
    ['land mines', 13, 10, 'down 3 better'],
    ['without signal', 5, 6, 'up 1 worse'],
    ['hidden gems', 20, 21, 'up 1 null'],
    ['pipeline covered', 0.506, 0.514, 'same 0 points null'],
    ['pipeline covered', 0.5, 0.51, 'up 1 point better'],
    ['pipeline covered', 0.86, 0.51, 'down 35 points worse'],
    ['pipeline covered', 0, 0.02, 'up 2 points better'],
  ])('%s from %s to %s is %s', (figure, before, now, text) => {
    const words = changeWords({ figure, before, now });
    expect(`${words?.direction} ${words?.amount} ${words?.judgement}`).toBe(text);
  });

  it('is not judged where very few are counted, and is at five', () => {
    expect(changeWords({ figure: 'ready', before: 1, now: 4 })?.judgement).toBeNull();
    expect(changeWords({ figure: 'ready', before: 1, now: 5 })?.judgement).toBe('better');
    expect(changeWords({ figure: 'ready', before: 5, now: 1 })?.judgement).toBe('worse');
  });

  it('is not told where either figure is not known', () => {
    expect(changeWords({ figure: 'pipeline covered', before: null, now: 0.5 })).toBeNull();
    expect(changeWords({ figure: 'pipeline covered', before: 0.5, now: null })).toBeNull();
  });

  it('tells both figures', () => {
    expect(changeWords({ figure: 'ready', before: 14, now: 17 })?.both).toBe('14 then, 17 now');
  });
});

describe('the comparison date', () => {
  it.each([
    ['2026-06-30', '2026-09-30', '30 Jun'],
    ['2025-12-31', '2026-03-31', '31 Dec 2025'],
    [null, null, '–'],
  ])('%s before %s is %s', (compared, asOf, text) => {
    expect(comparedDayText(compared, asOf)).toBe(text);
  });
});

describe('the title of the ready bridge', () => {
  const bridge = (before: number, lost: number, gained: number): ReadyStep[] => [
    { step: 'before', cause: '', change: before },
    ...(lost > 0 ? [{ step: 'lost', cause: 'unhappy', change: -lost } as const] : []),
    ...(gained > 0 ? [{ step: 'gained', cause: 'newly claimed', change: gained } as const] : []),
    { step: 'now', cause: '', change: before - lost + gained },
  ];

  it.each([
    [5, 2, 4, 'Two more are ready than on 30 Jun: four came, two went'],
    [5, 0, 1, 'One more is ready than on 30 Jun: one came'],
    [5, 3, 1, 'Two fewer are ready than on 30 Jun: one came, three went'],
    [5, 1, 0, 'One fewer is ready than on 30 Jun: one went'],
    [5, 2, 2, 'As many are ready as on 30 Jun: two came, two went'],
    [5, 0, 0, 'The same references are ready as on 30 Jun'],
    [0, 0, 0, 'No reference is ready, as on 30 Jun'],
  ])('of %i, less %i, and %i more', (before, lost, gained, text) => {
    expect(bridgeFinding(bridge(before, lost, gained), DAY)).toBe(text);
  });
});

const mover = (change: Partial<Mover>): Mover => ({
  account_id: 'A',
  account_name: 'Acme',
  standing_before: 'outside',
  standing_now: 'outside',
  stage_before: 'claimed',
  stage_now: 'claimed',
  reasons_before: [],
  reasons_now: [],
  failed: [],
  passed: [],
  ...change,
});

describe('an account that moved', () => {
  const became = mover({ standing_before: 'ready', standing_now: 'land mine' });
  const ready = mover({ standing_before: 're-check', standing_now: 'ready' });
  const left = mover({ standing_before: 'ready', standing_now: 're-check' });
  const other = mover({ standing_before: 'hidden gem', standing_now: 'outside' });

  it('is told by what matters most', () => {
    expect([became, ready, left, other].map(moveOf)).toEqual([
      'became a land mine',
      'became ready',
      'left ready',
      'moved otherwise',
    ]);
    expect(byMove([other, left, ready, became])).toEqual([became, ready, left, other]);
  });

  it.each<[string | null, Partial<Mover>]>([
    ['lost unhappy', { standing_before: 'ready', reasons_now: ['unhappy', 'worn out'] }],
    ['lost left the programme', { standing_before: 'ready', stage_now: 'resting' }],
    ['gained no current signal', { standing_now: 'ready', reasons_before: ['no current signal'] }],
    ['gained newly claimed', { standing_now: 'ready', stage_before: 'none' }],
    [null, { standing_before: 'hidden gem' }],
  ])('stands behind the step %s', (step, change) => {
    expect(bridgeStepOf(mover(change))).toBe(step);
  });

  it('has its reasons: stages, checks that fail, checks that pass', () => {
    const all = mover({
      stage_before: 'none',
      failed: ['worn out', 'unhappy'],
      passed: ['no current signal'],
    });
    expect(moveReasons(all)).toEqual([
      { text: 'not nominated → claimed', tone: 'neutral' },
      { text: 'unhappy now', tone: 'bad' },
      { text: 'worn out', tone: 'bad' },
      { text: 'current signal again', tone: 'good' },
    ]);
    expect(moveReasons(other).map(({ text }) => text)).toEqual([
      'crossed the mark of a hidden gem',
    ]);
  });

  it.each<[Mover[], string]>([
    [[ready], 'No account became a land mine since 30 Jun; one stands elsewhere'],
    [[ready, left], 'No account became a land mine since 30 Jun; two stand elsewhere'],
    [[ready, became], 'Acme became a land mine since 30 Jun'],
    [[became, became], 'Two accounts became land mines since 30 Jun'],
  ])('gives the title %#', (movers, text) => {
    expect(moversFinding(movers, DAY)).toBe(text);
  });
});
