import type { DifferenceCounts } from '../../src/workspace/difference-questions';
import type { TextRow } from './compared-support';

interface ByHand {
  counts: DifferenceCounts;
  /** In how many changed rows each column differs; null where a key is repeated, so that pairs are a choice. */
  fields: Record<string, number> | null;
}

/** The comparison of rows as texts, without a database: equal ones are struck off, the rest meet by their key. */
export function comparedByHand(
  before: readonly TextRow[],
  after: readonly TextRow[],
  key: readonly string[],
): ByHand {
  const gone = [...before];
  const come: TextRow[] = [];
  for (const row of after) {
    const at = gone.findIndex((other) => JSON.stringify(other) === JSON.stringify(row));
    if (at < 0) come.push(row);
    else gone.splice(at, 1);
  }
  const keyOf = (row: TextRow) => {
    const [first] = key;
    return first === undefined || row[first] === ''
      ? null
      : JSON.stringify(key.map((name) => row[name]));
  };
  const keys = new Set(gone.map(keyOf).filter((one) => one !== null));
  const fields: Record<string, number> = {};
  let changed = 0;
  let isCertain = true;
  for (const one of keys) {
    const [old, young] = [gone, come].map((rows) => rows.filter((row) => keyOf(row) === one));
    const pairs = Math.min(old?.length ?? 0, young?.length ?? 0);
    changed += pairs;
    if (pairs > 0 && (old?.length !== 1 || young?.length !== 1)) isCertain = false;
    for (const [name, text] of Object.entries(old?.[0] ?? {}))
      if (pairs > 0 && young?.[0]?.[name] !== text) fields[name] = (fields[name] ?? 0) + 1;
  }
  return {
    counts: {
      before: before.length,
      after: after.length,
      added: come.length - changed,
      removed: gone.length - changed,
      changed,
      unchanged: before.length - gone.length,
    },
    fields: isCertain ? fields : null,
  };
}
