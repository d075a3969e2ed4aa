import { ACCOUNTS, INCIDENTS, OPPORTUNITIES } from './crm-datasets';
import type { Dataset, DatasetName } from './dataset';
import { RATES } from './exchange-rates';
import { NOMINATIONS, RESPONSES, STRATEGY, USES } from './programme-datasets';

/** The eight canonical datasets: what a file can become. */
export const DATASETS: readonly Dataset[] = [
  ACCOUNTS,
  OPPORTUNITIES,
  RESPONSES,
  INCIDENTS,
  NOMINATIONS,
  USES,
  STRATEGY,
  RATES,
];

/** The dataset of a name. */
export function datasetNamed(name: DatasetName): Dataset {
  const dataset = DATASETS.find((one) => one.name === name);
  if (!dataset) throw new Error(`There is no dataset ${name}`);
  return dataset;
}
