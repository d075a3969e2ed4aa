import { datasetNamed } from '../domain/datasets';
import type { Engine, RunOptions } from '../engine/engine';
import { identifier, type Sql, sql } from '../engine/sql';
import type { SourceFile } from './reading/source-file';
import { stagingColumns } from './reading/staging-lines';
import type { TextTable } from './reading/text-table';
import type { Decisions } from './recognising/decisions';
import { missingIn } from './recognising/mapping';
import type { Proposal } from './recognising/proposal';
import { propose } from './recognising/propose';
import { gatherEvidence } from './typing/gather-evidence';
import { type Settlement, settle } from './typing/settle';

/** Where decisions come from: the file itself, an earlier import of its shape, or the user just now. */
export type Origin = 'proposed' | 'remembered' | 'chosen';

/** A file in its staging table, with what is decided about it so far; nothing of it is in the model. */
export interface Draft {
  id: number;
  file: SourceFile;
  table: TextTable;
  /** The table with a row per physical record, every cell as text. */
  staging: Sql;
  proposal: Proposal;
  origin: Origin;
  /** null where no dataset fits: the user chooses one. */
  decisions: Decisions | null;
  /** What the dataset needs and no column gives, in plain words. */
  missing: readonly string[];
  /** How its columns are read, and what is left to ask. */
  settlement: Settlement;
}

/** A draft that can be loaded as it is. */
export interface SettledDraft extends Draft {
  decisions: Decisions;
}

const NOTHING_SETTLED: Settlement = {
  formats: new Map(),
  plain: new Set(),
  scales: new Map(),
  currencies: {},
  questions: [],
};

/** Staging tables of imports that run at once must not share a name. */
let drafts = 0;

/** Loads a text table into a staging table and proposes what it is; `decide` may replace the proposal. */
export async function openDraft(
  engine: Engine,
  file: SourceFile,
  table: TextTable,
  options: RunOptions & { onProgress?: (share: number) => void },
): Promise<Draft> {
  drafts += 1;
  const staging = sql`staging.${identifier(`file_${drafts}`)}`;
  try {
    await engine.load(staging, table.parts, stagingColumns(table.width), options);
  } catch (error) {
    await dropTable(engine, staging);
    throw error;
  }
  const proposal = propose(table);
  return {
    id: drafts,
    file,
    // The staging table has all of it now; the parts need not be kept.
    table: { ...table, parts: [] },
    staging,
    proposal,
    origin: 'proposed',
    decisions: proposal.decisions,
    missing: proposal.missing,
    settlement: NOTHING_SETTLED,
  };
}

/** The draft with these decisions: what is missing, how its columns are read, what is left to ask. */
export async function decide(
  engine: Engine,
  draft: Draft,
  decisions: Decisions | null,
  origin: Origin,
  options: RunOptions = {},
): Promise<Draft> {
  if (decisions === null) return { ...draft, decisions, origin, settlement: NOTHING_SETTLED };
  const evidence = await gatherEvidence(
    engine.run,
    { staging: draft.staging, columns: draft.table.columns },
    datasetNamed(decisions.dataset),
    decisions,
    options,
  );
  const settlement = settle(evidence, decisions, await knownCurrencies(engine, options));
  return { ...draft, decisions, origin, missing: missingIn(decisions), settlement };
}

/** Whether nothing is left to ask: the file goes in without the user. */
export function isSettled(draft: Draft): draft is SettledDraft {
  const isSure = draft.origin !== 'proposed' || !draft.proposal.needsReview;
  const isAnswered = draft.missing.length === 0 && draft.settlement.questions.length === 0;
  return draft.decisions !== null && isAnswered && isSure;
}

/** Forgets a draft's staging table. */
export function closeDraft(engine: Engine, draft: Draft): Promise<void> {
  return dropTable(engine, draft.staging);
}

/** Forgets a table of the staging schema. One that cannot be dropped costs memory and nothing else. */
export async function dropTable(engine: Engine, table: Sql): Promise<void> {
  await engine.run(sql`DROP TABLE IF EXISTS ${table}`).catch(() => undefined);
}

/** The currencies of the user's own files, the sample's apart. */
async function knownCurrencies(engine: Engine, options: RunOptions): Promise<string[]> {
  const rows = await engine.run(
    sql`SELECT DISTINCT upper(o.currency) AS currency
FROM intake.opportunities AS o
JOIN imports AS i USING (import_id)
WHERE o.currency IS NOT NULL AND NOT i.is_sample
ORDER BY currency`,
    options,
  );
  return rows.map(({ currency }) => String(currency));
}
