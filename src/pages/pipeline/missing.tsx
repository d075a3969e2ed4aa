import { Fragment } from 'react';
import { goTo, useFilters } from '../../state/use-address';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/states';
import { AddressLink } from '../shared/address-link';

export interface MissingProps {
  /** What cannot be shown, as a sentence. */
  title: string;
  /** The file that would light it up, "The log of uses". */
  file: string;
  /** The fields that it needs, by their names in the model. */
  fields: readonly string[];
}

/** What a part of the page would show, and which file and fields bring it. */
export function Missing({ title, file, fields }: MissingProps) {
  const isFiltered = useFilters().length > 0;
  return (
    <EmptyState
      title={title}
      text={
        <>
          {isFiltered ? 'Nothing is known of the accounts in the filter. ' : ''}
          {file} brings it, by{' '}
          {fields.map((field, index) => (
            <Fragment key={field}>
              {index === 0 ? '' : index === fields.length - 1 ? ' and ' : ', '}
              <code>{field}</code>
            </Fragment>
          ))}
          . <AddressLink to={{ page: 'data' }}>Bring your files</AddressLink>
        </>
      }
      action={
        isFiltered ? <Button onPress={() => goTo({ filters: [] })}>Clear the filters</Button> : null
      }
    />
  );
}
