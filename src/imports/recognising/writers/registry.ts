import type { CsvRecord } from '../../reading/text-table';
import { type Column, columnsOf } from '../column';
import { DELIGHTED } from './delighted';
import { DYNAMICS } from './dynamics';
import { GOOGLE_FORMS } from './google-forms';
import { HUBSPOT } from './hubspot';
import { MEDALLIA } from './medallia';
import { PIPEDRIVE } from './pipedrive';
import { PLAIN_TABLE } from './plain-table';
import { QUALTRICS } from './qualtrics';
import { SALESFORCE_DATA_EXPORT } from './salesforce-data-export';
import { SALESFORCE_REPORT } from './salesforce-report';
import { SURVEYMONKEY } from './surveymonkey';
import { TYPEFORM } from './typeform';
import type { Writer } from './writer';
import { ZENDESK } from './zendesk';

/** The writers, those with the most telling headers first. */
export const WRITERS: readonly Writer[] = [
  SALESFORCE_DATA_EXPORT,
  QUALTRICS,
  SURVEYMONKEY,
  TYPEFORM,
  DYNAMICS,
  PIPEDRIVE,
  HUBSPOT,
  ZENDESK,
  MEDALLIA,
  DELIGHTED,
  GOOGLE_FORMS,
  SALESFORCE_REPORT,
];

/** The writer whose columns these are, the plain table where they are nobody's. */
export function writerOf(columns: readonly Column[]): Writer {
  return WRITERS.find((writer) => writer.recognises(columns)) ?? PLAIN_TABLE;
}

/** How many header records a file has by its writer, if the first of them is this one. */
export function headerRecordsOf(first: CsvRecord, following: readonly CsvRecord[]): number {
  const headerRecords = [first, ...following];
  return writerOf(columnsOf({ header: first, headerRecords, columns: first, head: [] }))
    .headerRecords;
}
