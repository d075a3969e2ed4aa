import { sql } from '../../../engine/sql';
import { hasAll } from '../column';
import type { Writer } from './writer';

/** Survey answers below three header records: short names, question texts, import ids. */
export const QUALTRICS: Writer = {
  name: 'Qualtrics export',
  headerRecords: 3,
  recognises: (columns) =>
    hasAll(columns, ['startdate', 'enddate', 'recordeddate', 'responseid']) &&
    columns.some(({ labels }) => labels.some((label) => label.includes('"ImportId"'))),
  exports: [
    {
      dataset: 'responses',
      all: ['responseid'],
      fields: {
        responded_at: ['recordeddate'],
        response_id: ['responseid'],
        written_account_id: ['externalreference', 'accountid'],
        respondent_email: ['recipientemail'],
        respondent_name: ['recipientname'],
      },
    },
  ],
  leavesOut: [
    {
      rule: 'preview, test or spam',
      header: 'status',
      applies: (cell) =>
        sql`regexp_matches(lower(${cell}), 'preview|test|spam') OR ${cell} IN ('1', '2', '8', '9', '12', '17')`,
    },
    {
      rule: 'unfinished',
      header: 'finished',
      applies: (cell) => sql`lower(${cell}) IN ('false', '0')`,
    },
  ],
  isSurvey: true,
};
