import { DATASETS } from '../../domain/datasets';
import type { Column } from './column';
import { type Fit, fitOf } from './fit';
import { canHold, type Mapping } from './mapping';
import type { Export } from './writers/writer';

/** A second dataset fits about as well if it weighs so much of the first. */
const ABOUT_AS_WELL = 0.8;

/** The best reading of a table, and other complete ones that are about as good. */
export interface Choice {
  best: Fit;
  rivals: readonly Fit[];
}

/** Reads a table as the dataset its writer names, else as the one that it fits best; null where nothing is known. */
export function chooseFit(columns: readonly Column[], written: Export | undefined): Choice | null {
  const fits = DATASETS.filter(({ name }) => written === undefined || name === written.dataset)
    .map((dataset) => fitOf(dataset, columns, written))
    .filter(isSomething)
    .sort(byFit);
  const [best, ...others] = fits;
  if (best === undefined) return null;
  const isRival = (fit: Fit) => isComplete(fit) && fit.weight >= ABOUT_AS_WELL * best.weight;
  return { best, rivals: others.filter(isRival) };
}

/** Whether everything required has a column, whose header says so, and no column stands where none should. */
export function isComplete({ missing, mapping, dataset, strange }: Fit): boolean {
  const isAll = missing.length === 0 && strange.length === 0;
  return isAll && !restsOnGuess(mapping) && !hasForeignChoice(dataset, mapping);
}

/** Whether a field was applied that only its looks suggest; such are none but required ones. */
export function restsOnGuess(mapping: Mapping): boolean {
  return [...mapping.values()].some(({ confidence }) => confidence === 'guess');
}

/** Whether a choice's column holds other words than its own: another dataset's stage. */
export function hasForeignChoice(dataset: Fit['dataset'], mapping: Mapping): boolean {
  return dataset.fields.some((field) => {
    const column = mapping.get(field.name)?.columns[0];
    return column !== undefined && !canHold(field, column);
  });
}

/** Complete readings before incomplete ones, then by weight. */
function byFit(one: Fit, other: Fit): number {
  return Number(isComplete(other)) - Number(isComplete(one)) || other.weight - one.weight;
}

/** Whether anything is known by its header, or more than one thing by its looks, and more speaks for it than against. */
function isSomething({ mapping, scores, weight }: Fit): boolean {
  if (weight <= 0) return false;
  const guessed = [...mapping.values()].filter(({ confidence }) => confidence === 'guess').length;
  return scores.length > 0 || mapping.size > guessed || guessed > 1;
}
