/** How the text of a field's cells is read; see src/queries/functions for the readings. */
export type FieldType = 'text' | 'day' | 'number' | 'flag' | 'list' | 'choice';

/** One field of a canonical dataset. */
export interface Field {
  name: string;
  type: FieldType;
  /** A record without a value is rejected. */
  required?: boolean;
  /** Other headers that mean this field, as `headerKey` writes them. */
  also?: readonly string[];
  /** The allowed values of a `choice`, in lower case. */
  choices?: readonly string[];
  /** What an unlisted choice counts as; without it the record is rejected. */
  otherwise?: string;
  /** The allowed range of a `number`, ends included. */
  range?: readonly [number, number];
  /** A `number` that counts something, so that a fraction is a mistake. */
  isCount?: boolean;
}

/** A canonical dataset: what a file becomes. */
export interface Dataset {
  name: DatasetName;
  /** What a row is, for receipts: "412 accounts". */
  noun: string;
  fields: readonly Field[];
  /** The field that must not repeat within a file. */
  key?: string;
  /** Groups of fields of which each record's file must bring at least one. */
  needsOneOf: readonly (readonly string[])[];
}

export const DATASET_NAMES = [
  'accounts',
  'opportunities',
  'responses',
  'incidents',
  'nominations',
  'uses',
  'strategy',
] as const;

export type DatasetName = (typeof DATASET_NAMES)[number];

/** The datasets whose rows belong to an account by one of three written keys. */
export const KEYED_DATASETS = [
  'opportunities',
  'responses',
  'incidents',
  'nominations',
  'uses',
] as const;

/** The columns every keyed dataset has for the account as the file wrote it. */
export const WRITTEN_KEYS = ['written_account_id', 'written_domain', 'written_name'] as const;

const STAGES = ['nominated', 'vetting', 'approved', 'active', 'resting', 'retired', 'declined'];
const SOURCES = [
  'sales',
  'services',
  'executive',
  'advisory board',
  'community',
  'largest revenue',
  'marquee',
  'other',
];
const OUTCOMES = ['accepted', 'declined', 'no answer'];
const FULL_PRIORITY = 100;
/** More than any count of people or references can be. */
export const MOST = 1_000_000_000;

const ACCOUNT_KEY: readonly Field[] = [
  {
    name: 'written_account_id',
    type: 'text',
    also: [
      'accountid',
      'customerid',
      'companyid',
      'organizationid',
      'organisationid',
      'externalreference',
      'associatedcompanyids',
      'associatedcompanyid',
      'accountkey',
    ],
  },
  {
    name: 'written_domain',
    type: 'text',
    also: [
      'domain',
      'accountdomain',
      'companydomain',
      'companydomainname',
      'website',
      'email',
      'emailaddress',
      'recipientemail',
      'requesteremail',
      'respondentemail',
      'customeremail',
      'contactemail',
    ],
  },
  {
    name: 'written_name',
    type: 'text',
    also: [
      'account',
      'accountname',
      'company',
      'companyname',
      'customer',
      'customername',
      'organization',
      'organisation',
      'organizationname',
      'organisationname',
      'client',
    ],
  },
];

export const DATASETS: readonly Dataset[] = [
  {
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
  },
  {
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
  },
  {
    name: 'responses',
    noun: 'answers',
    key: 'response_id',
    needsOneOf: [WRITTEN_KEYS],
    fields: [
      {
        name: 'score',
        type: 'number',
        required: true,
        also: ['rating', 'nps', 'npsscore', 'csat', 'csatscore', 'ces', 'cesscore'],
      },
      {
        name: 'responded_at',
        type: 'day',
        required: true,
        also: [
          'recordeddate',
          'answeredat',
          'submitdate',
          'submittedat',
          'responsedate',
          'responsereceivedat',
          'date',
          'timestamp',
          'createdat',
          'respondedon',
        ],
      },
      ...ACCOUNT_KEY,
      { name: 'response_id', type: 'text', also: ['respondentid', 'surveyresponseid'] },
      {
        name: 'respondent_email',
        type: 'text',
        also: [
          'recipientemail',
          'email',
          'emailaddress',
          'requesteremail',
          'customeremail',
          'contactemail',
        ],
      },
      { name: 'respondent_name', type: 'text', also: ['respondent', 'recipientname'] },
      {
        name: 'kind',
        type: 'choice',
        choices: ['relationship', 'transactional'],
        also: ['surveykind', 'surveytype'],
      },
      { name: 'metric', type: 'choice', choices: ['nps', 'csat', 'ces', 'other'] },
      { name: 'scale_min', type: 'number', also: ['minscore'] },
      { name: 'scale_max', type: 'number', also: ['maxscore'] },
      { name: 'topic', type: 'text', also: ['category'] },
      { name: 'comment', type: 'text', also: ['verbatim', 'feedback', 'q2text'] },
    ],
  },
  {
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
  },
  {
    name: 'nominations',
    noun: 'nominations',
    needsOneOf: [WRITTEN_KEYS],
    fields: [
      ...ACCOUNT_KEY,
      {
        name: 'stage',
        type: 'choice',
        required: true,
        choices: STAGES,
        also: ['referencestage', 'programmestage', 'programstage', 'referencestatus'],
      },
      { name: 'contact', type: 'text', also: ['contactemail', 'referencecontact'] },
      {
        name: 'source',
        type: 'choice',
        choices: SOURCES,
        otherwise: 'other',
        also: ['nominationsource'],
      },
      {
        name: 'nominated_at',
        type: 'day',
        also: ['nominatedon', 'nominationdate', 'datenominated'],
      },
      { name: 'nominated_by', type: 'text', also: ['nominator'] },
      { name: 'approved_at', type: 'day', also: ['approvedon', 'approvaldate', 'dateapproved'] },
      { name: 'topics', type: 'list', also: ['topic'] },
      { name: 'formats', type: 'list', also: ['format'] },
      {
        name: 'last_reviewed_at',
        type: 'day',
        also: ['lastreviewed', 'lastreviewedon', 'lastreview'],
      },
      { name: 'review_due', type: 'day', also: ['nextreview', 'reviewdate'] },
      { name: 'incentive', type: 'text' },
      {
        name: 'consent_expires',
        type: 'day',
        also: ['consentexpiry', 'consentuntil', 'consentexpireson'],
      },
    ],
  },
  {
    name: 'uses',
    noun: 'uses',
    needsOneOf: [WRITTEN_KEYS],
    fields: [
      ...ACCOUNT_KEY,
      {
        name: 'used_at',
        type: 'day',
        required: true,
        also: ['usedon', 'date', 'usedate', 'dateused'],
      },
      { name: 'type', type: 'text', also: ['usetype', 'activity', 'format'] },
      { name: 'opportunity_id', type: 'text', also: ['opportunity', 'dealid'] },
      { name: 'requested_by', type: 'text', also: ['requester', 'requestedfor'] },
      { name: 'outcome', type: 'choice', choices: OUTCOMES, also: ['result'] },
    ],
  },
  {
    name: 'strategy',
    noun: 'strategy rows',
    needsOneOf: [],
    fields: [
      { name: 'dimension', type: 'text', required: true },
      { name: 'segment', type: 'text', required: true, also: ['value'] },
      { name: 'direction', type: 'choice', choices: ['grow', 'hold', 'exit'] },
      { name: 'priority', type: 'number', range: [0, FULL_PRIORITY] },
      {
        name: 'target',
        type: 'number',
        isCount: true,
        range: [0, MOST],
        also: ['targetreferences', 'targetnumberofreferences'],
      },
    ],
  },
];

/** A header as mappings compare it: no case, accents, spaces, marks, custom-field suffix or "(…)". */
export function headerKey(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\(.*?\)\s*$/, '')
    .replace(/__c$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
