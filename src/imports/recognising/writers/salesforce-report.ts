import type { Export, Writer } from './writer';
import { writes } from './writer-match';

const OPPORTUNITY = ['opportunityname'];
const OPPORTUNITY_MARKS = ['opportunityowner', 'stage', 'closedate', 'opportunityid'];

const CASES: Export = {
  dataset: 'incidents',
  all: ['casenumber', 'datetimeopened'],
  fields: { incident_id: ['casenumber'] },
};

const OPPORTUNITIES: Export = {
  dataset: 'opportunities',
  all: OPPORTUNITY,
  any: OPPORTUNITY_MARKS,
  // The amount as it was agreed, never the converted one beside it.
  fields: { currency: ['amountcurrency', 'opportunitycurrency', 'currency'] },
};

const CONVERTED_ALONE: Export = {
  ...OPPORTUNITIES,
  all: [...OPPORTUNITY, 'amountconvertedcurrency'],
  none: ['amountcurrency'],
  fields: { currency: ['amountconvertedcurrency'] },
};

const ACCOUNTS: Export = {
  dataset: 'accounts',
  all: ['accountname'],
  any: ['accountowner'],
  none: ['casenumber', 'opportunityname', 'firstname', 'lastname'],
  // “Parent Account” is a name, and a name is no id.
  fields: { parent_account_id: ['parentaccountid'] },
};

/** A report with labels for headers, as people click it together. */
export const SALESFORCE_REPORT: Writer = {
  name: 'Salesforce report',
  headerRecords: 1,
  recognises: (columns) => SALESFORCE_REPORT.exports.some((shape) => writes(shape, columns)),
  exports: [CASES, CONVERTED_ALONE, OPPORTUNITIES, ACCOUNTS],
  leavesOut: [],
};
