/** A company as plain rows, and the spreadsheets that it is written to. */

import { isoDay, readRequiredDay } from '../cell-values';
import type { SampleFile } from '../sample-rows';
import { textFile } from '../small-files';

/** The day that every company is made for; facts after it are there on purpose. */
export const COMPANY_DAY = '2026-06-30';

export type Cells = Readonly<Record<string, string>>;

/** Facts by dataset. */
export interface Facts {
  readonly opportunities?: readonly Cells[];
  readonly responses?: readonly Cells[];
  readonly incidents?: readonly Cells[];
  readonly nominations?: readonly Cells[];
  readonly uses?: readonly Cells[];
}

/** An account with its facts, which need neither its id nor ids of their own. */
export interface AccountCase extends Facts {
  readonly account: Cells & { readonly account_id: string };
}

export interface Company {
  readonly accounts: readonly AccountCase[];
  readonly strategy: readonly Cells[];
  /** Facts that name an account which is not there. */
  readonly strays?: Facts;
}

type Dataset = keyof Facts;

const COLUMNS = {
  accounts:
    'account_id account_name domain parent_account_id industry country region employees segment ' +
    'products use_cases company_turnover',
  opportunities:
    'opportunity_id account_id amount currency stage is_closed is_won close_date created_date',
  responses:
    'response_id account_id respondent_email kind metric score scale_min scale_max responded_at',
  incidents: 'incident_id account_id topic priority severity status opened_at closed_at',
  nominations:
    'account_id contact stage source nominated_at approved_at topics formats last_reviewed_at ' +
    'review_due incentive consent_expires',
  uses: 'account_id used_at type opportunity_id outcome',
  strategy: 'dimension segment direction priority target',
} as const;

/** The column that must not repeat, and the letter that its made-up ids bear. */
const IDS: Readonly<Record<Dataset, readonly [column: string, letter: string] | null>> = {
  opportunities: ['opportunity_id', 'O'],
  responses: ['response_id', 'R'],
  incidents: ['incident_id', 'I'],
  nominations: null,
  uses: null,
};

/** The ISO day so many days before the company's day; after it for a negative number. */
export function daysAgo(days: number): string {
  return isoDay(readRequiredDay(COMPANY_DAY) - days);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function sheet(name: keyof typeof COLUMNS, rows: readonly Cells[]): SampleFile[] {
  const columns = new Set([...COLUMNS[name].split(' '), ...rows.flatMap(Object.keys)]);
  const lines = rows.map((row) =>
    [...columns].map((column) => quoted(row[column] ?? '')).join(','),
  );
  const text = [[...columns].join(','), ...lines, ''].join('\n');
  return rows.length === 0 ? [] : [textFile(`${name}.csv`, text)];
}

/** The facts of one account or of none, with the ids that they lack. */
function identified(dataset: Dataset, facts: Facts, accountId: string): Cells[] {
  const id = IDS[dataset];
  return (facts[dataset] ?? []).map((row, index) => ({
    account_id: accountId,
    ...(id === null ? {} : { [id[0]]: `${accountId}-${id[1]}${index + 1}` }),
    ...row,
  }));
}

/** One file per dataset that has rows. */
export function companyFiles({ accounts, strategy, strays = {} }: Company): SampleFile[] {
  const facts = (dataset: Dataset): SampleFile[] =>
    sheet(dataset, [
      ...accounts.flatMap((found) => identified(dataset, found, found.account.account_id)),
      ...identified(dataset, strays, 'STRAY'),
    ]);
  return [
    ...sheet(
      'accounts',
      accounts.map(({ account }) => account),
    ),
    ...facts('opportunities'),
    ...facts('responses'),
    ...facts('incidents'),
    ...facts('nominations'),
    ...facts('uses'),
    ...sheet('strategy', strategy),
  ];
}
