import type { Column } from '../column';
import type { Writer } from './writer';

/** “(Do Not Modify) Account”, in the language of whoever exports: id, checksum, day of the last change. */
const GUARDED = /^(\([^)]+\)) \S/;
const GUARDED_COLUMNS = 3;

/** Excel exports for changing and importing again; the first column is the record's id. */
export const DYNAMICS: Writer = {
  name: 'Dynamics 365 export',
  headerRecords: 1,
  recognises: (columns) => guarded(columns) === GUARDED_COLUMNS,
  exports: [
    {
      dataset: 'opportunities',
      all: ['donotmodifyopportunity'],
      fields: {
        opportunity_id: ['donotmodifyopportunity'],
        written_name: ['potentialcustomer', 'account'],
        name: ['topic'],
        // What was agreed once a deal is closed, what is hoped for before.
        amount: ['actualrevenue', 'estrevenue'],
        close_date: ['actualclosedate', 'estclosedate'],
        stage: ['status'],
        created_date: ['createdon'],
      },
    },
    {
      dataset: 'incidents',
      all: ['donotmodifycase'],
      fields: {
        incident_id: ['casenumber', 'donotmodifycase'],
        written_name: ['customer', 'account'],
        subject: ['casetitle'],
        opened_at: ['createdon'],
        closed_at: ['resolvedon', 'actualcloseon'],
        status: ['status', 'statusreason'],
        topic: ['subject', 'topic'],
      },
    },
    {
      dataset: 'accounts',
      all: ['donotmodifyaccount'],
      fields: {
        account_id: ['donotmodifyaccount'],
        country: ['address1countryregion', 'country'],
        employees: ['numberofemployees', 'noofemployees'],
        // The parent's name, and a name is no id.
        parent_account_id: [],
      },
    },
  ],
  leavesOut: [],
};

/** How many columns bear the commonest of such prefixes. */
function guarded(columns: readonly Column[]): number {
  const prefixes = columns.flatMap(({ labels }) => GUARDED.exec(labels[0] ?? '')?.[1] ?? []);
  return Math.max(
    0,
    ...prefixes.map((prefix) => prefixes.filter((other) => other === prefix).length),
  );
}
