import type { Writer } from './writer';

/** “Deal - Title”: the object, then its field. */
const OBJECT = /^(Deal|Organization|Organisation|Person) - \S/i;
const FEWEST_COLUMNS = 2;

/** Exports of deals and organisations. */
export const PIPEDRIVE: Writer = {
  name: 'Pipedrive export',
  headerRecords: 1,
  recognises: (columns) =>
    columns.filter(({ labels }) => OBJECT.test(labels[0] ?? '')).length >= FEWEST_COLUMNS,
  exports: [
    {
      dataset: 'opportunities',
      all: ['dealtitle'],
      fields: {
        opportunity_id: ['dealid'],
        written_account_id: ['organizationid', 'dealorganizationid'],
        written_domain: ['organizationwebsite'],
        written_name: ['organizationname', 'dealorganization'],
        amount: ['dealvalue'],
        // Open, won or lost; the pipeline's own stage does not say which.
        stage: ['dealstatus'],
        close_date: ['dealwontime', 'deallosttime', 'dealexpectedclosedate'],
        created_date: ['dealdealcreated', 'dealcreationdate', 'dealaddtime'],
        currency: ['dealcurrencyofvalue', 'dealcurrency'],
      },
    },
    {
      dataset: 'accounts',
      all: ['organizationname'],
      none: ['personname'],
      fields: {
        account_id: ['organizationid'],
        account_name: ['organizationname'],
        domain: ['organizationwebsite', 'organizationdomain'],
        industry: ['organizationindustry'],
        country: ['organizationcountryofaddress', 'organizationcountry'],
        employees: ['organizationemployeecount', 'organizationnumberofemployees'],
        company_turnover: ['organizationannualrevenue'],
        owner: ['organizationowner'],
      },
    },
  ],
  leavesOut: [],
};
