import type { QueryClient } from '@tanstack/react-query';
import type { Session } from './session';

/**
 * Forgets answers that nobody looks at and that are of an earlier version than the one before the present: no
 * page asks for them again. The one before is shown until the present one's answers are there. Gives the end of it.
 */
export function forgetOldAnswers(
  { store }: Pick<Session, 'store'>,
  queryClient: QueryClient,
): () => void {
  return store.subscribe(({ version }, before) => {
    if (version === before.version) return;
    queryClient.removeQueries({
      type: 'inactive',
      predicate: ({ meta }) => Number(meta?.version) < version - 1,
    });
  });
}
