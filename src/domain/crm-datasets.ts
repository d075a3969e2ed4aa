import { ACCOUNT_KEY, type Dataset, MOST, WRITTEN_KEYS } from './dataset';

export const ACCOUNTS: Dataset = {
  name: 'accounts',
  noun: 'accounts',
  key: 'account_id',
  needsOneOf: [],
  fields: [
    {
      name: 'account_id',
      type: 'text',
      required: true,
      also: ['id', 'accountid', 'customerid', 'companyid', 'organizationid', 'recordid'],
    },
    {
      name: 'account_name',
      type: 'text',
      required: true,
      also: [
        'name',
        'accountname',
        'account',
        'companyname',
        'company',
        'customername',
        'customer',
        'organization',
        'organizationname',
      ],
    },
    {
      name: 'domain',
      type: 'text',
      also: ['website', 'companydomainname', 'emaildomain', 'companydomain', 'url'],
    },
    {
      name: 'parent_account_id',
      type: 'text',
      also: ['parentid', 'parentaccount', 'parentcompanyid'],
    },
    { name: 'industry', type: 'text', also: ['sector', 'vertical'] },
    { name: 'country', type: 'text', also: ['billingcountry', 'countryregion'] },
    { name: 'region', type: 'text', also: ['territory', 'geo'] },
    {
      name: 'employees',
      type: 'number',
      isCount: true,
      range: [0, MOST],
      also: ['numberofemployees', 'employeecount', 'headcount'],
    },
    { name: 'segment', type: 'text', also: ['tier', 'customersegment', 'marketsegment'] },
    { name: 'products', type: 'list', also: ['product', 'productsowned', 'productsused'] },
    { name: 'use_cases', type: 'list', also: ['usecase'] },
    {
      name: 'annual_contract_value',
      type: 'number',
      also: ['acv', 'arr', 'contractvalue', 'annualrecurringrevenue'],
    },
    { name: 'currency', type: 'text', also: ['currencyisocode', 'currencycode'] },
    { name: 'company_turnover', type: 'number', also: ['annualrevenue', 'turnover'] },
    { name: 'owner', type: 'text', also: ['ownerid', 'accountowner', 'companyowner'] },
    { name: 'customer_since', type: 'day', also: ['customersincedate'] },
    { name: 'status', type: 'text', also: ['accountstatus'] },
  ],
};

export const OPPORTUNITIES: Dataset = {
  name: 'opportunities',
  noun: 'opportunities',
  key: 'opportunity_id',
  needsOneOf: [WRITTEN_KEYS, ['stage', 'is_won']],
  fields: [
    {
      name: 'opportunity_id',
      type: 'text',
      required: true,
      also: ['dealid', 'opportunity'],
    },
    ...ACCOUNT_KEY,
    {
      name: 'amount',
      type: 'number',
      also: ['dealvalue', 'value', 'dealamount', 'opportunityamount'],
    },
    { name: 'stage', type: 'text', also: ['stagename', 'dealstage', 'opportunitystage'] },
    { name: 'is_closed', type: 'flag', also: ['closed'] },
    { name: 'is_won', type: 'flag', also: ['won'] },
    { name: 'close_date', type: 'day', also: ['closedat', 'expectedclosedate', 'closingdate'] },
    { name: 'created_date', type: 'day', also: ['createdat', 'createdate', 'created'] },
    {
      name: 'currency',
      type: 'text',
      also: ['currencyisocode', 'currencycode', 'amountcurrency'],
    },
    { name: 'name', type: 'text', also: ['opportunityname', 'dealname', 'dealtitle'] },
    { name: 'owner', type: 'text', also: ['ownerid', 'opportunityowner', 'dealowner'] },
    { name: 'type', type: 'text', also: ['opportunitytype', 'dealtype'] },
    { name: 'product', type: 'text', also: ['productname'] },
  ],
};

export const INCIDENTS: Dataset = {
  name: 'incidents',
  noun: 'incidents',
  key: 'incident_id',
  needsOneOf: [WRITTEN_KEYS],
  fields: [
    {
      name: 'incident_id',
      type: 'text',
      required: true,
      also: ['casenumber', 'caseid', 'ticketid', 'incident', 'incidentnumber'],
    },
    ...ACCOUNT_KEY,
    {
      name: 'opened_at',
      type: 'day',
      required: true,
      also: ['datetimeopened', 'createddate', 'createdat', 'opened', 'openeddate', 'dateopened'],
    },
    {
      name: 'closed_at',
      type: 'day',
      also: ['datetimeclosed', 'closeddate', 'resolvedat', 'closed', 'dateclosed'],
    },
    { name: 'priority', type: 'text' },
    { name: 'severity', type: 'text' },
    { name: 'status', type: 'text', also: ['state'] },
    { name: 'topic', type: 'text', also: ['category', 'casereason'] },
    { name: 'subject', type: 'text', also: ['title', 'ticketname'] },
    { name: 'escalated', type: 'flag', also: ['isescalated'] },
  ],
};
