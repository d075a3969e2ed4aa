import { ACCOUNTS, INCIDENTS, OPPORTUNITIES } from './crm-datasets';
import type { Dataset } from './dataset';
import { NOMINATIONS, RESPONSES, STRATEGY, USES } from './programme-datasets';

/** The seven canonical datasets: what a file can become. */
export const DATASETS: readonly Dataset[] = [
  ACCOUNTS,
  OPPORTUNITIES,
  RESPONSES,
  INCIDENTS,
  NOMINATIONS,
  USES,
  STRATEGY,
];
