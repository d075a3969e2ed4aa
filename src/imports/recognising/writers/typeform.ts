import { sql } from '../../../engine/sql';
import { hasAll, hasAny } from '../column';
import type { Writer } from './writer';

/** Survey answers with a column per question between `#` and the times. */
export const TYPEFORM: Writer = {
  name: 'Typeform export',
  headerRecords: 1,
  recognises: (columns) =>
    hasAll(columns, ['networkid']) && hasAny(columns, ['submitdate', 'startdate']),
  exports: [
    {
      dataset: 'responses',
      all: ['networkid'],
      fields: {
        response_id: ['#', 'responseid', 'token'],
        responded_at: ['submitdate'],
      },
    },
  ],
  leavesOut: [
    {
      rule: 'unfinished',
      header: 'responsetype',
      applies: (cell) => sql`lower(${cell}) IN ('partial', 'started')`,
    },
  ],
  isSurvey: true,
};
