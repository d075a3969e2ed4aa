import type { Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { dayLiteral, type Sql, sql } from '../engine/sql';
import { rebuildRecorded } from '../queries/model';
import { ask } from '../queries/question';
import { type RecordedReview, recordedReviewsQuestion } from '../queries/recorded-reviews';
import { type RecordedUse, recordedUsesQuestion } from '../queries/recorded-uses';

/** Everything of a workspace that was recorded here, and not in a file. */
export interface Recorded {
  reviews: readonly RecordedReview[];
  uses: readonly RecordedUse[];
}

/** What is recorded, of accounts that are not loaded too. */
export async function recordedNow(run: Run): Promise<Recorded> {
  return {
    reviews: await ask({ run }, recordedReviewsQuestion, {}),
    uses: await ask({ run }, recordedUsesQuestion, {}),
  };
}

/** Puts records in the place of those there are; a rebuild of the model has to follow. */
export async function setRecorded(run: Run, { reviews, uses }: Recorded): Promise<void> {
  for (const table of TABLES) await run(sql`DELETE FROM ${table}`);
  for (const insertion of [...reviews.map(reviewInsertion), ...uses.map(useInsertion)])
    await run(insertion);
}

/** Records a review, in the place of the record of its id. */
export function recordReview(
  engine: Engine,
  review: RecordedReview,
  settings: Settings,
): Promise<void> {
  return change(engine, settings, async (run) => {
    await takeOut(run, review.record_id);
    await run(reviewInsertion(review));
  });
}

/** Records that a reference was asked for, in the place of the record of its id. */
export function recordUse(engine: Engine, use: RecordedUse, settings: Settings): Promise<void> {
  return change(engine, settings, async (run) => {
    await takeOut(run, use.record_id);
    await run(useInsertion(use));
  });
}

/** Takes a record back. */
export function withdrawRecord(engine: Engine, id: string, settings: Settings): Promise<void> {
  return change(engine, settings, (run) => takeOut(run, id));
}

/** Forgets what was recorded of the sample's accounts; comes before the sample's rows go. */
export async function forgetSampleRecords(run: Run): Promise<void> {
  for (const table of TABLES)
    await run(sql`DELETE FROM ${table}
WHERE account_id IN (
  SELECT crm_id(a.account_id)
  FROM intake.accounts AS a
  JOIN imports AS i USING (import_id)
  WHERE i.is_sample
)`);
}

const TABLES = [sql`intake.recorded_reviews`, sql`intake.recorded_uses`];

function change(
  engine: Engine,
  settings: Settings,
  work: (run: Run) => Promise<void>,
): Promise<void> {
  return engine.transaction(async (run) => {
    await work(run);
    await rebuildRecorded(run, settings);
  });
}

async function takeOut(run: Run, id: string): Promise<void> {
  for (const table of TABLES) await run(sql`DELETE FROM ${table} WHERE record_id = ${id}`);
}

function reviewInsertion(review: RecordedReview): Sql {
  const { record_id, account_id, reviewed_on, reviewer, note, changed, next_due } = review;
  return sql`INSERT INTO intake.recorded_reviews VALUES (
  ${record_id}, crm_id(${account_id}), ${dayLiteral(reviewed_on)}, ${reviewer}, ${note}, ${changed}, ${dayLiteral(next_due)}
)`;
}

function useInsertion(use: RecordedUse): Sql {
  const { record_id, account_id, used_at, type, opportunity_id, requested_by, outcome } = use;
  return sql`INSERT INTO intake.recorded_uses VALUES (
  ${record_id}, crm_id(${account_id}), ${dayLiteral(used_at)}, ${type}, ${opportunity_id}, ${requested_by}, ${outcome}
)`;
}
