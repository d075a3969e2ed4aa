import { withChosen } from '../../domain/dimensions';
import { formatCount } from '../../domain/format';
import { goTo, useFilters } from '../../state/use-address';
import { Button } from '../../ui/button';

/** Filters every page by some accounts. */
export function OnlyThese({ rows }: { rows: readonly { account_id: string }[] }) {
  const filters = useFilters();
  const ids = rows.map(({ account_id }) => account_id);
  return (
    <Button
      variant="quiet"
      isDisabled={ids.length === 0}
      onPress={() => goTo({ filters: withChosen(filters, '@account', ids) })}
    >
      {ids.length === 1 ? 'Show only this one' : `Show only these ${formatCount(ids.length)}`} on
      every page
    </Button>
  );
}
