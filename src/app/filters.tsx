import { dimensionLabel, withChosen } from '../domain/dimensions';
import { isStanding } from '../domain/standings';
import { accountSearchQuestion } from '../queries/account-search';
import { goTo, useFilters } from '../state/use-address';
import { useQuestion } from '../state/use-question';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { FilterMenu } from '../ui/filter-menu';
import { StandingMark } from '../ui/standing-mark';
import { type FilterChip, filterChips } from './filter-words';
import { useFilterDimensions } from './use-filter-dimensions';

/** The filters that are on, each to be taken off, and the menu of all that there are. */
export function Filters({ currency }: { currency: string }) {
  const filters = useFilters();
  const dimensions = useFilterDimensions();
  const chips = filterChips(filters, { currency });
  return (
    <>
      {/* Before the chips, so that it stays in its place while filters come and go. */}
      {dimensions.length > 0 ? (
        <FilterMenu
          dimensions={dimensions}
          value={filters}
          onChange={(chosen) => goTo({ filters: chosen })}
        />
      ) : null}
      {chips.map((chip) => {
        const remove = () => goTo({ filters: withChosen(filters, chip.dimension, []) });
        return isOneAccount(chip) ? (
          <AccountChip key={chip.dimension} chip={chip} onRemove={remove} />
        ) : (
          <Chip key={chip.dimension} label={chip.label} marks={marksOf(chip)} onRemove={remove} />
        );
      })}
      {chips.length > 1 ? (
        <Button variant="quiet" onPress={() => goTo({ filters: [] })}>
          Clear all
        </Button>
      ) : null}
    </>
  );
}

interface AccountChipProps {
  chip: FilterChip;
  onRemove: () => void;
}

/** An account is chosen by its id and called by its name. */
function AccountChip({ chip: { dimension, segments, label }, onRemove }: AccountChipProps) {
  const [id = ''] = segments;
  const found = useQuestion(accountSearchQuestion, { text: id, limit: 1 }).data?.[0];
  const named = `${dimensionLabel(dimension)}: ${found?.account_name}`;
  return <Chip label={found?.account_id === id ? named : label} onRemove={onRemove} />;
}

function isOneAccount({ dimension, segments }: FilterChip): boolean {
  return dimension === '@account' && segments.length === 1;
}

function marksOf({ dimension, segments }: FilterChip) {
  if (dimension !== '@standing') return null;
  return segments
    .filter(isStanding)
    .map((standing) => <StandingMark key={standing} standing={standing} />);
}
