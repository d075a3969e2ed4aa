import { useStore } from 'zustand';
import { useSession } from './session-context';
import type { SqlDesk, SqlState } from './sql-desk';

/** The desk for questions in SQL and how it stands. */
export function useSqlDesk(): [SqlState, SqlDesk] {
  const { sql } = useSession();
  return [useStore(sql.store), sql];
}
