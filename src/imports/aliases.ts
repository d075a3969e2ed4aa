import type { Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { joined, sql } from '../engine/sql';
import { type Alias, aliasesQuestion } from '../queries/aliases';
import { rebuildMatches } from '../queries/model';
import { ask } from '../queries/question';

/** Which rows an alias is about; there is at most one alias of a key. */
export type AliasKey = Pick<Alias, 'method' | 'key'>;

/** Every alias of the workspace, those onto accounts that are not loaded too. */
export function allAliases(engine: Engine): Promise<Alias[]> {
  return ask(engine, aliasesQuestion, {});
}

/** Puts aliases in the place of those there are; a rebuild of the matches has to follow. */
export async function setAliases(run: Run, aliases: readonly Alias[]): Promise<void> {
  await run(sql`DELETE FROM intake.aliases`);
  if (aliases.length > 0) await run(insertion(aliases));
}

/**
 * Remembers that rows of a key belong to an account, and matches them. Gives the alias that stood in
 * its place, for who wants to undo it.
 */
export function confirmAlias(
  engine: Engine,
  alias: Alias,
  settings: Settings,
): Promise<Alias | null> {
  return engine.transaction(async (run) => {
    const replaced = await takeOut(run, alias);
    await run(insertion([alias]));
    await rebuildMatches(run, settings);
    return replaced;
  });
}

/** Forgets an alias; its rows go by their other keys again. Gives what was forgotten. */
export function withdrawAlias(
  engine: Engine,
  key: AliasKey,
  settings: Settings,
): Promise<Alias | null> {
  return engine.transaction(async (run) => {
    const withdrawn = await takeOut(run, key);
    await rebuildMatches(run, settings);
    return withdrawn;
  });
}

/** Forgets the aliases onto accounts of the sample; comes before the sample's rows go. */
export async function forgetSampleAliases(run: Run): Promise<void> {
  await run(sql`DELETE FROM intake.aliases
WHERE account_id IN (
  SELECT crm_id(a.account_id)
  FROM intake.accounts AS a
  JOIN imports AS i USING (import_id)
  WHERE i.is_sample
)`);
}

async function takeOut(run: Run, { method, key }: AliasKey): Promise<Alias | null> {
  const [row] = await run(sql`DELETE FROM intake.aliases
WHERE method = ${method} AND key = ${key}
RETURNING account_id`);
  return row === undefined ? null : { method, key, account_id: String(row.account_id) };
}

function insertion(aliases: readonly Alias[]) {
  const rows = aliases.map(
    ({ method, key, account_id }) => sql`(${method}, ${key}, crm_id(${account_id}))`,
  );
  return sql`INSERT INTO intake.aliases VALUES ${joined(rows, ', ')}`;
}
