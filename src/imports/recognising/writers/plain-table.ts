import type { Writer } from './writer';

/** The writer of a table nobody known wrote: whatever its header says. */
export const PLAIN_TABLE: Writer = {
  name: 'plain table',
  headerRecords: 1,
  recognises: () => true,
  exports: [],
  leavesOut: [],
};
