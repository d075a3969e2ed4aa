import { goTo, useFilters } from '../../state/use-address';
import { Button } from '../../ui/button';
import { AddressLink } from '../shared/address-link';
import { PageHead } from '../shared/page-head';
import styles from './plan.module.css';

/** No segment needs a reference, so there is nothing to plan for. */
export function NothingNeeded() {
  return (
    <>
      <PageHead title="Nothing asks for references.">
        A plan fills the gaps between the references that segments need and those that are ready. No
        segment has a target here: targets come from open opportunities, or from the strategy.
      </PageHead>
      <div className={styles.ways}>
        <AddressLink to={{ page: 'data' }}>Bring opportunities</AddressLink>
        <AddressLink to={{ page: 'settings' }}>Set targets in the strategy</AddressLink>
        <ClearFilters />
      </div>
    </>
  );
}

/** Segments need references, and no account could become one. */
export function NobodyToRecruit() {
  return (
    <>
      <PageHead title="Nobody can be recruited yet.">
        A plan chooses among hidden gems, which are happy, strategic and not in the programme, and
        nominations that are neither exiting nor unhappy nor in a severe incident. There is none
        here.
      </PageHead>
      <div className={styles.ways}>
        <AddressLink to={{ page: 'accounts' }}>See how the accounts stand</AddressLink>
        <AddressLink to={{ page: 'settings' }}>See what makes a hidden gem</AddressLink>
        <ClearFilters />
      </div>
    </>
  );
}

function ClearFilters() {
  if (useFilters().length === 0) return null;
  return <Button onPress={() => goTo({ filters: [] })}>Clear the filters</Button>;
}
