import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type CatalogueEntry, readCatalogue } from '../queries/catalogue';
import { useSession } from './session-context';

/** The tables, views and macros that questions may rest on; they are the same whatever is loaded. */
export function useCatalogue(): UseQueryResult<CatalogueEntry[]> {
  const session = useSession();
  return useQuery({
    queryKey: ['catalogue'],
    queryFn: async () => readCatalogue(await session.engine),
  });
}
