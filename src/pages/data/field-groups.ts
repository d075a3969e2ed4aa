import { datasetNamed } from '../../domain/datasets';
import type { Decisions } from '../../imports/recognising/decisions';
import type { Reading } from '../../imports/recognising/proposal';
import { needOf } from './mapping-words';

/** The fields of a dataset as the mapping shows them. */
export interface FieldGroups {
  /** Needed, mapped or suggested: what there is to look at. */
  first: readonly string[];
  further: readonly string[];
}

/** Required fields first, then what is mapped or may be; a survey's score has a place of its own. */
export function fieldGroups(
  decisions: Decisions,
  { suggestions }: Pick<Reading, 'suggestions'>,
): FieldGroups {
  const dataset = datasetNamed(decisions.dataset);
  const names = dataset.fields.map(({ name }) => name).filter((name) => name !== 'score');
  const isMapped = (name: string) =>
    decisions.columns[name] !== undefined || suggestions[name] !== undefined;
  const needed = names.filter((name) => needOf(name, dataset) !== null);
  const others = names.filter((name) => !needed.includes(name));
  return {
    first: [...needed, ...others.filter(isMapped)],
    further: others.filter((name) => !isMapped(name)),
  };
}
