import { type Sql, sql } from './sql';

/**
 * What keeps statements inside the tab. Set once, before anything else runs, then locked:
 * extensions are never fetched, only files registered under up/ can be read, and no later SET works.
 */
export const FENCE: readonly Sql[] = [
  sql`SET autoload_known_extensions = FALSE`,
  sql`SET autoinstall_known_extensions = FALSE`,
  sql`SET preserve_insertion_order = TRUE`,
  // A table made in the same transaction counts as empty, and with an empty one ASOF would compare each with each.
  sql`SET GLOBAL asof_loop_join_threshold = 0`,
  sql`SET allowed_directories = ['up/']`,
  sql`SET enable_external_access = FALSE`,
  sql`SET lock_configuration = TRUE`,
];
