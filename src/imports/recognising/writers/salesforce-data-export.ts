import { sql } from '../../../engine/sql';
import { hasAll } from '../column';
import type { Writer } from './writer';

/** Headers of other objects that also have an Id and a Name: contacts, leads, products, users. */
const OTHER_OBJECTS = [
  'accountid',
  'lastname',
  'contactid',
  'whoid',
  'productcode',
  'username',
  'stagename',
  'casenumber',
];

/** Of the objects for currencies, which never say deleted. */
const CURRENCIES = ['isocode', 'conversionrate'];

/** The weekly export of whole objects: all of it quoted, flags 0 and 1, deleted records among the others. */
export const SALESFORCE_DATA_EXPORT: Writer = {
  name: 'Salesforce Data Export',
  headerRecords: 1,
  recognises: (columns) => hasAll(columns, ['id', 'isdeleted']) || hasAll(columns, CURRENCIES),
  exports: [
    // One unit of the company's own currency is so many of each other: which it is, somebody has to say.
    {
      dataset: 'rates',
      all: CURRENCIES,
      fields: { currency: [], rate: ['conversionrate'], per: ['isocode'] },
    },
    {
      dataset: 'incidents',
      all: ['casenumber', 'createddate'],
      fields: {
        incident_id: ['casenumber'],
        written_domain: ['suppliedemail'],
        closed_at: ['closeddate'],
        topic: ['reason'],
      },
    },
    // Everything is called Id there; in a plain table that says too little.
    { dataset: 'opportunities', all: ['stagename'], fields: { opportunity_id: ['id'] } },
    {
      dataset: 'accounts',
      all: ['name'],
      any: ['website', 'industry', 'annualrevenue', 'numberofemployees', 'billingcountry'],
      none: OTHER_OBJECTS,
      fields: { account_id: ['id'], account_name: ['name'] },
    },
  ],
  leavesOut: [
    {
      rule: 'deleted in the source',
      header: 'isdeleted',
      applies: (cell) => sql`lower(${cell}) IN ('1', 'true')`,
    },
  ],
};
