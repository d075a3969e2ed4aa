import type { Check } from './check';
import { ACCOUNT_PAGE_CHECKS } from './checks/account-page';
import { ACCOUNT_CHECKS, ACCOUNT_TABLES } from './checks/accounts';
import { COMPARISON_CHECKS } from './checks/comparison';
import { CROSSED_CHECKS } from './checks/crossed';
import { CURRENCY_CHECKS } from './checks/currencies';
import { FIRST_STEP_CHECKS, HEADLINE_CHECKS } from './checks/headline';
import { LARGEST_CHECKS } from './checks/largest';
import { MAP_CHECKS } from './checks/map';
import { NAMED_CHECKS } from './checks/named';
import { PLAN_CHECKS } from './checks/plan';
import { PROGRAMME_CHECKS } from './checks/programme';
import { SEGMENT_CHECKS, SEGMENT_LISTS } from './checks/segments';
import { SENSITIVITY_CHECKS } from './checks/sensitivity';
import { WHY_CHECKS } from './checks/why';

/** Whatever the filters. */
export const OF_EVERYBODY: readonly Check[] = [
  ...CURRENCY_CHECKS,
  ...ACCOUNT_TABLES,
  ...SEGMENT_LISTS,
  ...FIRST_STEP_CHECKS,
];
/** Of the chosen accounts. */
export const OF_CHOSEN: readonly Check[] = [
  ...ACCOUNT_CHECKS,
  ...ACCOUNT_PAGE_CHECKS,
  ...HEADLINE_CHECKS,
  ...SEGMENT_CHECKS,
  ...CROSSED_CHECKS,
  ...PROGRAMME_CHECKS,
  ...LARGEST_CHECKS,
  ...MAP_CHECKS,
  ...SENSITIVITY_CHECKS,
  ...COMPARISON_CHECKS,
  ...NAMED_CHECKS,
  ...WHY_CHECKS,
  ...PLAN_CHECKS,
];
