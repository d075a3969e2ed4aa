import { headerKey } from '../../domain/dataset';
import { type Sql, sql } from '../../engine/sql';

/** Records that a writer puts into a file but that are no data, and how to tell them by a column. */
export interface LeaveOutRule {
  rule: string;
  /** The column's header, as `headerKey` writes it. */
  header: string;
  /** Whether a record is left out, by the text of that column. */
  applies: (cell: Sql) => Sql;
}

/** A system whose exports are known by their header. */
export interface Writer {
  name: string;
  /** How many header records its files have. */
  headerRecords: number;
  recognises: (header: readonly string[], following: readonly string[][]) => boolean;
  leavesOut: readonly LeaveOutRule[];
  /** Which header holds which field, where the evident reading of the header is not enough. */
  fields: (header: readonly string[]) => Record<string, string>;
  /** What every record of the file is, although no column says so. */
  constants: Record<string, string>;
}

const NPS_GROUP = /^(.+)_NPS_GROUP$/i;

const WRITERS: readonly Writer[] = [
  {
    name: 'Qualtrics export',
    headerRecords: 3,
    recognises: (header, following) =>
      hasAll(header, ['startdate', 'enddate', 'recordeddate', 'responseid']) &&
      (following[1]?.[0]?.includes('"ImportId"') ?? false),
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
    // The question with an NPS group beside it is the one that asks for the score.
    fields: (header): Record<string, string> => {
      const group = header.find((label) => NPS_GROUP.test(label));
      return group === undefined ? {} : { score: headerKey(group.replace(NPS_GROUP, '$1')) };
    },
    constants: { kind: 'relationship', metric: 'nps' },
  },
  {
    name: 'Salesforce Data Export',
    headerRecords: 1,
    recognises: (header) => headerKey(header[0] ?? '') === 'id' && hasAll(header, ['isdeleted']),
    leavesOut: [
      {
        rule: 'deleted in the source',
        header: 'isdeleted',
        applies: (cell) => sql`lower(${cell}) IN ('1', 'true')`,
      },
    ],
    // Everything is called Id there; in a plain table that says too little.
    fields: () => ({ opportunity_id: 'id', response_id: 'id' }),
    constants: {},
  },
  {
    name: 'Salesforce report',
    headerRecords: 1,
    recognises: (header) =>
      hasAll(header, ['casenumber', 'datetimeopened']) ||
      hasAll(header, ['accountname', 'accountowner']) ||
      hasAll(header, ['opportunityname', 'opportunityowner']),
    leavesOut: [],
    fields: () => ({}),
    constants: {},
  },
];

/** The writer of a table nobody known wrote: whatever its header says. */
export const PLAIN_TABLE: Writer = {
  name: 'plain table',
  headerRecords: 1,
  recognises: () => true,
  leavesOut: [],
  fields: () => ({}),
  constants: {},
};

/** The writer whose header this is, the plain table where it is nobody's. */
export function writerOf(header: readonly string[], following: readonly string[][]): Writer {
  return WRITERS.find((writer) => writer.recognises(header, following)) ?? PLAIN_TABLE;
}

function hasAll(header: readonly string[], keys: readonly string[]): boolean {
  const present = new Set(header.map(headerKey));
  return keys.every((key) => present.has(key));
}
