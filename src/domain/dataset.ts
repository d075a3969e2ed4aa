/** How the text of a field's cells is read; see src/queries/functions for the readings. */
export type FieldType = 'text' | 'day' | 'number' | 'flag' | 'list' | 'choice' | 'currency';

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
  /** A `number` that has to be above 0. */
  isPositive?: boolean;
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
  /** Whether a column beside the fields may change what a row means, so that a person has to look. */
  hasNoFurtherColumns?: boolean;
}

export const DATASET_NAMES = [
  'accounts',
  'opportunities',
  'responses',
  'incidents',
  'nominations',
  'uses',
  'strategy',
  'rates',
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

/** More than any count of people or references can be. */
export const MOST = 1_000_000_000;

/** How the rows of other datasets name their account. */
export const ACCOUNT_KEY: readonly Field[] = [
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
      'personemail',
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
      'clientname',
      'potentialcustomer',
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
