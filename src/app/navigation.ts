import type { PageName } from '../state/address';

/** The pages in the order of the navigation. */
export const NAVIGATION: readonly { page: PageName; title: string }[] = [
  { page: 'overview', title: 'Overview' },
  { page: 'value-map', title: 'Value map' },
  { page: 'coverage', title: 'Coverage' },
  { page: 'data', title: 'Data' },
];
