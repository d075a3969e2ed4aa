import { hasAll, hasAny } from '../column';
import type { Writer } from './writer';

/** Of a record's companies the primary one; the others stand in a column of their own. */
const COMPANY = {
  written_account_id: [
    'Associated Company IDs (Primary)',
    'associatedcompanyids',
    'associatedcompanyid',
  ],
  written_name: [
    'Associated Company (Primary)',
    'Associated Company Names (Primary)',
    'associatedcompany',
    'associatedcompanynames',
  ],
};

/** Exports of companies, deals and tickets. */
export const HUBSPOT: Writer = {
  name: 'HubSpot export',
  headerRecords: 1,
  recognises: (columns) =>
    (hasAll(columns, ['recordid']) &&
      hasAny(columns, [
        'companydomainname',
        'dealstage',
        'ticketname',
        'ticketstatus',
        'companyowner',
      ])) ||
    hasAll(columns, ['ticketid', 'ticketname']) ||
    hasAll(columns, ['dealname', 'dealstage', 'pipeline']),
  exports: [
    {
      dataset: 'opportunities',
      all: ['dealname', 'dealstage'],
      fields: {
        ...COMPANY,
        opportunity_id: ['recordid', 'dealid'],
        is_won: ['isclosedwon'],
        is_closed: ['isdealclosed'],
        close_date: ['closedate'],
        created_date: ['createdate'],
      },
    },
    {
      dataset: 'incidents',
      all: ['ticketname'],
      fields: {
        ...COMPANY,
        incident_id: ['ticketid', 'recordid'],
        opened_at: ['createdate'],
        closed_at: ['closedate'],
        status: ['ticketstatus'],
        topic: ['category'],
      },
    },
    {
      dataset: 'accounts',
      all: ['recordid', 'companyname'],
      fields: {
        account_id: ['recordid'],
        parent_account_id: ['parentcompanyid'],
        status: ['lifecyclestage'],
      },
    },
  ],
  leavesOut: [],
};
