import fc from 'fast-check';
import type { SourceFile } from '../../src/imports/reading/source-file';
import * as facts from '../imports/facts';
import type { Answer } from './naive-backtest';

const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY_MS = 86_400_000;
const SCORES = {
  relationship: { 100: '10', 0: '8', '-100': '2' },
  transactional: { 100: '5', 0: '3', '-100': '1' },
} as const;
type Value = 100 | 0 | -100;

/** An answer of a generated company; its day is counted from the first of 2020. */
export interface GeneratedAnswer extends Answer {
  value: Value;
}

/** Answers of few accounts, on days near each other and years apart, several on one day. */
export const answersOfCompany: fc.Arbitrary<GeneratedAnswer[]> = fc.array(
  fc.record({
    account: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    day: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2500 })),
    kind: fc.constantFrom('relationship', 'transactional'),
    value: fc.constantFrom<Value>(100, 0, -100),
  }),
  { minLength: 20, maxLength: 60 },
);

export function dayText(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

/** The files of a company with these answers. */
export function filesOf(answers: readonly GeneratedAnswer[]): SourceFile[] {
  const lines = (wanted: Answer['kind']) =>
    answers
      .filter(({ kind }) => kind === wanted)
      .map(({ account, day, kind, value }) => `${account} ${dayText(day)} ${SCORES[kind][value]}`);
  const ids = [...new Set(answers.map(({ account }) => account))];
  const relationship = lines('relationship');
  const transactional = lines('transactional');
  return [
    facts.accounts(...ids.map((id) => `${id}: Retail`)),
    ...(relationship.length > 0 ? [facts.nps(...relationship)] : []),
    ...(transactional.length > 0 ? [facts.csat(...transactional)] : []),
  ];
}
