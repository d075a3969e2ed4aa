import fc from 'fast-check';
import { joined, sql } from '../../src/engine/sql';
import type { Bench } from '../imports/bench';
import * as facts from '../imports/facts';
import type { Answer } from './naive-backtest';

const DAY_MS = 86_400_000;
const FIRST_DAY = dayNumber('2020-01-01');

/** The day that these companies are looked at: after all their answers. */
export const AS_OF = '2027-01-01';

/** Answers of few accounts, on days near each other and years apart, several on one day. */
export const answersOfCompany: fc.Arbitrary<Answer[]> = fc.array(
  fc.record({
    account: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    day: fc
      .oneof(fc.integer({ max: 12, min: 0 }), fc.integer({ max: 2500, min: 0 }))
      .map(fromFirst),
    kind: fc.constantFrom('relationship', 'transactional'),
    value: fc.constantFrom(100, 0, -100),
  }),
  { minLength: 20, maxLength: 60 },
);

/** A day as a number, of any year: JavaScript reads the years 0 to 99 too in this form. */
export function dayNumber(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY_MS;
}

export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function fromFirst(days: number): number {
  return FIRST_DAY + days;
}

/** A bench's model with no answers, looked at on the day `AS_OF`. */
export async function loadNoAnswers(bench: Bench): Promise<void> {
  await bench.load(facts.accounts('A: Retail'));
  await bench.set({ as_of: AS_OF });
}

/**
 * Has the model's answers and accounts replaced by others. Not through an import, which takes a second: the answers' own table is
 * what the backtest reads, whatever a file may hold.
 */
export async function putAnswers(bench: Bench, answers: readonly Answer[]): Promise<void> {
  await bench.rows(sql`DELETE FROM answers`);
  await bench.rows(sql`DELETE FROM accounts`);
  const ids = [...new Set(answers.map(({ account }) => account))];
  await bench.rows(
    sql`INSERT INTO accounts (account_no, account_id) SELECT unnest(range(${ids.length})), unnest(${ids}::VARCHAR[])`,
  );
  if (answers.length === 0) return;
  const rows = answers.map(
    ({ account, day, kind, value }) => sql`(${account}, ${dayText(day)}::DATE, ${kind}, ${value})`,
  );
  await bench.rows(
    sql`INSERT INTO answers BY NAME
SELECT 0 AS block, a.account_no, r.responded_at, r.kind = 'relationship' AS is_relationship, FALSE AS is_nps, r.value
FROM (VALUES ${joined(rows, ', ')}) AS r(account_id, responded_at, kind, value)
JOIN accounts AS a USING (account_id)`,
  );
}
