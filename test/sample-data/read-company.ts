import Papa from 'papaparse';
import { type CompanyFile, generateCompany } from '../../sample-data/generator/company';
import { normalisedName } from '../../sample-data/generator/text';

export type Row = Readonly<Record<string, string>>;

/** The records of a file, each with its physical record number from 1. */
export function recordsOf(files: readonly CompanyFile[], name: string): string[][] {
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`no file ${name}`);
  const encoding = name === 'salesforce-case-report.csv' ? 'windows-1252' : 'utf-8';
  const text = new TextDecoder(encoding, { fatal: true }).decode(file.bytes);
  const delimiter = name === 'reference-programme.csv' ? ';' : ',';
  const records = Papa.parse<string[]>(text, { delimiter }).data;
  return records.slice(0, -1);
}

/** The data rows by column name. */
export function rowsOf(files: readonly CompanyFile[], name: string): Row[] {
  const records = recordsOf(files, name);
  const header = records[0] ?? [];
  const first = name === 'qualtrics-relationship.csv' ? 3 : 1;
  const last = name === 'salesforce-case-report.csv' ? records.length - 4 : records.length;
  return records
    .slice(first, last)
    .map((record) => Object.fromEntries(header.map((column, at) => [column, record[at] ?? ''])));
}

/** Makes a company in tests; the as-of date is that of the sample company. */
export function company(seed: number, accounts: number, stories: boolean): CompanyFile[] {
  return generateCompany({ seed, accounts, stories, asOf: '2026-09-30' });
}

/** The ids under which a row could be found: by id, by domain, by name. */
export interface Directory {
  readonly ids: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const freeMail = new Set(['gmail.com', 'outlook.com', 'gmx.de', 'proton.me']);

const longEndings = new Set(['co.uk', 'com.br', 'com.mx', 'co.jp', 'com.au', 'com.sg']);

/** The registrable domain of an e-mail address or a website. */
function domainOf(address: string): string {
  const host = address
    .replace(/^.*@/, '')
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
  const labels = host.split('.');
  return labels.slice(longEndings.has(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}

/** What is known of the accounts that are not deleted. */
export function directoryOf(files: readonly CompanyFile[]): Directory {
  const live = rowsOf(files, 'salesforce-account.csv').filter((row) => row.IsDeleted === '0');
  return {
    ids: new Set(live.map((row) => row.Id ?? '')),
    domains: new Set(live.map((row) => domainOf(row.Website ?? '')).filter((text) => text !== '')),
    names: new Set(live.map((row) => normalisedName(row.Name ?? ''))),
  };
}

/** Whether a survey row can be matched to an account at all. */
export function isMatched(directory: Directory, id = '', email = '', name = ''): boolean {
  const domain = domainOf(email);
  return (
    directory.ids.has(id) ||
    (!freeMail.has(domain) && directory.domains.has(domain)) ||
    (name !== '' && directory.names.has(normalisedName(name)))
  );
}

/** Whether the text begins with a date that the calendar has. */
export function isCalendarDate(text: string): boolean {
  const date = text.slice(0, 10);
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date;
}
