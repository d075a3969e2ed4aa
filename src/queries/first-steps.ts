import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

/** What leads to the first ready reference, in the order in which it is brought. */
export const FIRST_STEPS = [
  'accounts',
  'strategy',
  'opportunities',
  'answers',
  'nominations',
  'ready reference',
] as const;

export type FirstStep = (typeof FIRST_STEPS)[number];

const row = v.object({
  step: v.picklist(FIRST_STEPS),
  /** How many there are; records count once they have found their account. */
  count: v.number(),
});

export type StepCount = v.InferOutput<typeof row>;

export const firstStepsQuestion: Question<Record<string, never>, StepCount> = {
  name: 'first-steps',
  title: 'What is there of all that leads to the first ready reference?',
  row,
  sql: () => sql`SELECT
  unnest(${FIRST_STEPS}) AS step,
  unnest([
    (SELECT count(*) FROM accounts),
    (SELECT count(*) FROM strategy),
    (SELECT count(account_no) FROM opportunities),
    (SELECT count(*) FROM answers),
    (SELECT count(account_no) FROM nominations),
    (SELECT count(*) FROM standing WHERE standing = 'ready')
  ])::INTEGER AS count`,
};
