import { describe, expect, it } from 'vitest';
import { litParts } from '../../src/pages/overview/lit-parts';
import {
  doneText,
  missingSteps,
  STEP_WORDS,
  stepsFinding,
} from '../../src/pages/shared/first-step-words';
import { FIRST_STEPS, type FirstStep, type StepCount } from '../../src/queries/first-steps';

const withAll = (...done: FirstStep[]): StepCount[] =>
  FIRST_STEPS.map((step) => ({ step, count: done.includes(step) ? 3 : 0 }));

describe('the first steps', () => {
  it.each([
    [withAll(), 'Six steps to the first ready reference'],
    [withAll('accounts'), 'Five of six steps are left to the first ready reference'],
    [
      withAll('accounts', 'strategy', 'opportunities', 'answers', 'nominations'),
      'One of six steps is left to the first ready reference',
    ],
  ])('say how many are left %#', (steps, text) => {
    expect(stepsFinding(steps)).toBe(text);
  });

  it('are missing in their order', () => {
    expect(missingSteps(withAll('accounts', 'answers'))).toEqual([
      'strategy',
      'opportunities',
      'nominations',
      'ready reference',
    ]);
    expect(missingSteps(withAll(...FIRST_STEPS))).toEqual([]);
  });

  it.each([
    [{ step: 'accounts', count: 1 } as const, '1 account'],
    [{ step: 'answers', count: 9 } as const, '9 answers'],
    [{ step: 'ready reference', count: 2 } as const, '2 ready'],
  ])('say what there is %#', (step, text) => {
    expect(doneText(step)).toBe(text);
  });

  it.each(FIRST_STEPS)('%s says what would light it, and where', (step) => {
    const { missing, action } = STEP_WORDS[step];
    expect(missing).toMatch(/^[A-Z].*\.$/);
    expect(action).not.toBe('');
  });
});

describe('the parts of the Overview', () => {
  it.each<[FirstStep[], string[]]>([
    [[], []],
    [['answers'], ['map']],
    [['accounts'], ['figures']],
    [
      ['accounts', 'answers', 'opportunities'],
      ['figures', 'gems', 'coverage', 'map'],
    ],
    [
      ['accounts', 'answers', 'strategy'],
      ['figures', 'gems', 'coverage', 'map'],
    ],
    [
      ['accounts', 'nominations'],
      ['figures', 'programme'],
    ],
    [
      ['accounts', 'answers', 'opportunities', 'nominations'],
      ['figures', 'programme', 'coverage', 'map'],
    ],
  ])('lit by %j are %j', (steps, parts) => {
    expect([...litParts(withAll(...steps))]).toEqual(parts);
  });
});
