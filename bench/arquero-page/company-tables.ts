import type { ColumnTable } from 'arquero';
import { type Day, dayNumber } from '../../src/domain/day';
import { UNKNOWN_SEGMENT } from '../../src/domain/dimensions';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { CompanyFile } from '../company-csv';
import { type CsvRow, csvRows, csvTable, typedTable } from './typed-table';

/** What the files hold, typed: days and accounts are numbers, and what no setting changes is worked out. */
export interface CompanyTables {
  accounts: ColumnTable;
  /** By dimension, the accounts with each of their segments, 'unknown' among them. */
  members: ReadonlyMap<string, ColumnTable>;
  /** The best priority of each account in every dimension of the strategy. */
  priorities: ColumnTable;
  answers: ColumnTable;
  opportunities: ColumnTable;
  /** The severe ones alone. */
  incidents: ColumnTable;
  nominations: ColumnTable;
  /** Those that count. */
  uses: ColumnTable;
  strategy: readonly StrategyRow[];
}

export interface StrategyRow {
  dimension: string;
  segment: string;
  direction: string;
  priority: number;
  target: number | null;
}

interface Member {
  account_no: number;
  dimension: string;
  segment: string;
}

type NumberOf = (row: CsvRow) => number;

/** In place of a day that is not known: before all others, or after them. */
const BEFORE_ALL = 0;
const AFTER_ALL = 2 ** 31 - 1;
/** Room for what an answer says beside its day: 0 favourable, 1 neutral, 2 unfavourable. */
export const VALUES_PER_DAY = 4;
export const UNFAVOURABLE = 2;
/** In place of a relationship answer where there is none. */
export const NO_ANSWER = -1;
const DECIMALS = 1e9;

const FAVOURABLE = 100;
const PROMOTER_FROM = 9;
const PASSIVE_FROM = 7;

const SIZE_BANDS = [
  { below: 50, name: '1–49' },
  { below: 250, name: '50–249' },
  { below: 1000, name: '250–999' },
  { below: 5000, name: '1,000–4,999' },
  { below: Number.POSITIVE_INFINITY, name: '5,000+' },
];
const PRIORITIES: Readonly<Record<string, number>> = { grow: 100, hold: 50, exit: 0 };
const SEVERE_PRIORITIES = ['high', 'urgent', 'critical', '1', '2'];
const SEVERE_SEVERITIES = ['1', '2'];
const CLOSED_STATUSES = ['closed', 'resolved', 'solved', 'done'];
const VAIN_OUTCOMES = ['declined', 'no answer'];

/** Parses the files of a company into tables. */
export async function companyTables(fileOf: (name: CompanyFile) => File): Promise<CompanyTables> {
  const records = await csvRows(fileOf('accounts'));
  const numbers = new Map(records.map((row, index) => [text(row, 'account_id'), index]));
  const account_no = {
    type: Int32Array,
    of: (row: CsvRow) => numbers.get(text(row, 'account_id')) ?? -1,
  };
  const strategy = (await csvRows(fileOf('strategy'))).map(strategyRow);
  const members = records.flatMap(membersOf);
  const rates = await csvRows(fileOf('rates'));
  const isKnown = (row: CsvRow) => numbers.has(text(row, 'account_id'));
  return {
    accounts: typedTable(records, {
      account_no,
      account_id: { type: 'text', of: (row) => text(row, 'account_id') },
      account_name: { type: 'text', of: (row) => text(row, 'account_name') },
      owner: { type: 'text', of: (row) => text(row, 'owner') || UNKNOWN_SEGMENT },
    }),
    members: memberTables(members),
    priorities: priorityTable(members, strategy),
    answers: await csvTable(
      fileOf('responses'),
      {
        account_no,
        day: { type: Int32Array, of: day('responded_at', BEFORE_ALL) },
        is_relationship: { type: Uint8Array, of: is(isRelationship) },
        value: { type: Int8Array, of: answerValue },
        relationship_answer: { type: Int32Array, of: relationshipAnswer },
      },
      isKnown,
    ),
    opportunities: await csvTable(
      fileOf('opportunities'),
      {
        account_no,
        amount: { type: Float64Array, of: (row) => number(row, 'amount') * rateOf(row, rates) },
        is_won: { type: Uint8Array, of: is(isTrue('is_won')) },
        is_closed: { type: Uint8Array, of: is(isTrue('is_closed')) },
        closed: { type: Int32Array, of: day('close_date', AFTER_ALL) },
        created: { type: Int32Array, of: day('created_date', BEFORE_ALL) },
      },
      // Closed without a date is neither open nor revenue.
      (row) => isKnown(row) && !(isTrue('is_closed')(row) && text(row, 'close_date') === ''),
    ),
    incidents: await csvTable(
      fileOf('incidents'),
      {
        account_no,
        opened: { type: Int32Array, of: day('opened_at', AFTER_ALL) },
        closed: { type: Int32Array, of: day('closed_at', AFTER_ALL) },
        is_closed_undated: { type: Uint8Array, of: is(isClosedUndated) },
      },
      (row) => isKnown(row) && isSevere(row),
    ),
    nominations: await csvTable(
      fileOf('nominations'),
      {
        account_no,
        stage: { type: 'text', of: (row) => text(row, 'stage') },
        source: { type: 'text', of: (row) => text(row, 'source') },
        nominated: { type: Int32Array, of: day('nominated_at', BEFORE_ALL) },
        approved: { type: Int32Array, of: day('approved_at', BEFORE_ALL) },
        has_consent_day: { type: Uint8Array, of: is((row) => text(row, 'consent_expires') !== '') },
        consent_expires: { type: Int32Array, of: day('consent_expires', AFTER_ALL) },
      },
      isKnown,
    ),
    uses: await csvTable(
      fileOf('uses'),
      { account_no, used: { type: Int32Array, of: day('used_at', AFTER_ALL) } },
      (row) => isKnown(row) && !VAIN_OUTCOMES.includes(text(row, 'outcome')),
    ),
    strategy,
  };
}

function text(row: CsvRow, column: string): string {
  return row[column] ?? '';
}

function number(row: CsvRow, column: string): number {
  return Number(text(row, column));
}

function day(column: string, missing: number): NumberOf {
  return (row) => {
    const written: Day = text(row, column);
    return written === '' ? missing : dayNumber(written);
  };
}

function is(test: (row: CsvRow) => boolean): NumberOf {
  return (row) => Number(test(row));
}

function isTrue(column: string): (row: CsvRow) => boolean {
  return (row) => text(row, column) === 'true';
}

function isRelationship(row: CsvRow): boolean {
  return text(row, 'kind') === 'relationship';
}

function isSevere(row: CsvRow): boolean {
  return (
    SEVERE_PRIORITIES.includes(text(row, 'priority').toLowerCase()) ||
    SEVERE_SEVERITIES.includes(text(row, 'severity').toLowerCase())
  );
}

function isClosedUndated(row: CsvRow): boolean {
  return (
    text(row, 'closed_at') === '' && CLOSED_STATUSES.includes(text(row, 'status').toLowerCase())
  );
}

/** 100 favourable, 0 neutral, -100 unfavourable. */
function answerValue(row: CsvRow): number {
  const score = number(row, 'score');
  if (text(row, 'metric') === 'nps')
    return score >= PROMOTER_FROM ? FAVOURABLE : score >= PASSIVE_FROM ? 0 : -FAVOURABLE;
  const lowest = number(row, 'scale_min');
  const width = number(row, 'scale_max') - lowest;
  const beyond = (share: number) => Math.round((score - lowest - share * width) * DECIMALS);
  if (beyond(DEFAULT_SETTINGS.favourable_above) > 0) return FAVOURABLE;
  return beyond(DEFAULT_SETTINGS.unfavourable_below) < 0 ? -FAVOURABLE : 0;
}

/** Day and value of a relationship answer in one number: the greatest is the newest, of a day the least favourable. */
function relationshipAnswer(row: CsvRow): number {
  if (!isRelationship(row)) return NO_ANSWER;
  return day('responded_at', BEFORE_ALL)(row) * VALUES_PER_DAY + 1 - Math.sign(answerValue(row));
}

/** What one unit of a row's currency is worth in the currency of the rates. */
function rateOf(row: CsvRow, rates: readonly CsvRow[]): number {
  const rate = rates.find(({ currency }) => currency === text(row, 'currency'));
  return rate ? number(rate, 'rate') : 1;
}

function strategyRow(row: CsvRow): StrategyRow {
  const direction = text(row, 'direction');
  const target = text(row, 'target');
  return {
    dimension: text(row, 'dimension'),
    segment: text(row, 'segment'),
    direction,
    priority: text(row, 'priority') === '' ? (PRIORITIES[direction] ?? 0) : number(row, 'priority'),
    target: target === '' ? null : Number(target),
  };
}

function sizeBand(employees: number): string {
  return SIZE_BANDS.find(({ below }) => employees < below)?.name ?? UNKNOWN_SEGMENT;
}

function membersOf(row: CsvRow, account_no: number): Member[] {
  const employees = text(row, 'employees');
  const segments: Record<string, string[]> = {
    industry: [text(row, 'industry')],
    region: [text(row, 'region')],
    size_band: [employees === '' ? '' : sizeBand(Number(employees))],
    segment: [text(row, 'segment')],
    product: text(row, 'products').split(';'),
    use_case: text(row, 'use_cases').split(';'),
  };
  return Object.entries(segments).flatMap(([dimension, written]) =>
    [...new Set(written)].map((segment) => ({
      account_no,
      dimension,
      segment: segment || UNKNOWN_SEGMENT,
    })),
  );
}

function memberTables(members: readonly Member[]): ReadonlyMap<string, ColumnTable> {
  return new Map(
    [...new Set(members.map(({ dimension }) => dimension))].map((wanted) => [
      wanted,
      typedTable(
        members.filter(({ dimension }) => dimension === wanted),
        {
          account_no: { type: Int32Array, of: (member) => member.account_no },
          segment: { type: 'text', of: (member) => member.segment },
        },
      ),
    ]),
  );
}

/** A segment that the strategy leaves out of a dimension that it covers is hold. */
function priorityTable(members: readonly Member[], strategy: readonly StrategyRow[]): ColumnTable {
  const covered = new Set(strategy.map(({ dimension }) => dimension));
  const listed = new Map(strategy.map((row) => [`${row.dimension}/${row.segment}`, row]));
  const best = new Map<string, Member & { priority: number; exiting: boolean }>();
  for (const member of members) {
    if (!covered.has(member.dimension) || member.segment === UNKNOWN_SEGMENT) continue;
    const row = listed.get(`${member.dimension}/${member.segment}`);
    const key = `${member.account_no}/${member.dimension}`;
    const before = best.get(key);
    best.set(key, {
      ...member,
      priority: Math.max(row?.priority ?? PRIORITIES.hold ?? 0, before?.priority ?? 0),
      exiting: row?.direction === 'exit' || before?.exiting === true,
    });
  }
  return typedTable([...best.values()], {
    account_no: { type: Int32Array, of: (row) => row.account_no },
    dimension: { type: 'text', of: (row) => row.dimension },
    priority: { type: Float64Array, of: (row) => row.priority },
    exiting: { type: Uint8Array, of: (row) => Number(row.exiting) },
  });
}
