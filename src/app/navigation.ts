import type { PageName } from '../state/address';

/** The pages in the order of the navigation; an account's own page is reached from the others. */
export const NAVIGATION: readonly { page: PageName; title: string }[] = [
  { page: 'overview', title: 'Overview' },
  { page: 'value-map', title: 'Value map' },
  { page: 'coverage', title: 'Coverage' },
  { page: 'pipeline', title: 'Pipeline' },
  { page: 'accounts', title: 'Accounts' },
  { page: 'match', title: 'Match' },
  { page: 'plan', title: 'Plan' },
  { page: 'brief', title: 'Brief' },
  { page: 'data', title: 'Data' },
  { page: 'sql', title: 'SQL' },
  { page: 'settings', title: 'Settings' },
];
