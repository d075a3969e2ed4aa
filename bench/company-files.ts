import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CompanySize } from './company';

const INDUSTRIES = [
  'Automotive',
  'Banking',
  'Chemicals',
  'Education',
  'Energy',
  'Healthcare',
  'Insurance',
  'Logistics',
  'Media',
  'Public sector',
  'Retail',
  'Telecoms',
];
const REGIONS = ['Americas', 'APAC', 'EMEA', 'EMEA', 'Nordics'];
const PRODUCTS = ['Ledger', 'Payroll', 'Planning', 'Warehouse', 'Analytics', 'Portal'];
const STAGES = ['nominated', 'vetting', 'approved', 'active', 'active', 'resting', 'declined'];
const SOURCES = ['sales', 'services', 'executive', 'community', 'largest revenue'];
const USES = ['call', 'case study', 'event', 'quote', 'visit'];
const STRATEGY = [
  ...INDUSTRIES.map(
    (name, at) => `industry,${name},${at % 3 === 0 ? 'grow' : 'hold'},${100 - 7 * at}`,
  ),
  ...['EMEA', 'Americas', 'APAC', 'Nordics'].map(
    (name, at) => `region,${name},grow,${100 - 25 * at}`,
  ),
  ...PRODUCTS.map((name, at) => `product,${name},hold,${95 - 15 * at}`),
];
const LAST_DAY = Date.UTC(2026, 5, 30);
const DAY_MS = 86_400_000;
const DAYS = 1_095;
const CHUNK_ROWS = 20_000;
const DEALS_PER_ACCOUNT = 2;
const NOMINATED = 0.1;

/**
 * The files of an invented company, the same bytes every time. A quarter of the accounts have no answer,
 * and the busy ones give most; how content an account is, is its own. Gives their paths.
 */
export async function companyFiles(
  folder: string,
  { accounts, responses }: CompanySize,
): Promise<string[]> {
  const target = path.join(folder, `company-${accounts}-${responses}`);
  mkdirSync(target, { recursive: true });
  const named = Math.round(NOMINATED * accounts);
  const file = async (
    name: string,
    head: string,
    rows: number,
    line: (row: number) => string,
  ): Promise<string> => {
    const to = path.join(target, name);
    await write(to, head, rows, line);
    return to;
  };
  return [
    await file(
      'accounts.csv',
      'account_id,account_name,website,industry,region,product,employees,owner',
      accounts,
      (row) =>
        `A${row},Customer ${row} Works,https://www.customer-${row}.example.com,${pick(INDUSTRIES, row, 1)},${pick(REGIONS, row, 2)},${pick(PRODUCTS, row, 3)},${Math.ceil(10 ** (1 + 3 * chance(row, 4)))},Owner ${row % 40}`,
    ),
    await file('relationship.csv', 'account_id,date,NPS,email', responses, (row) => {
      const account = scattered(0.75 * accounts * chance(row, 1) ** 2, accounts);
      const mood = 0.35 + 0.65 * chance(account, 5) + 0.7 * (chance(row, 2) - 0.5);
      const score = Math.max(0, Math.min(10, Math.round(10 * mood)));
      return `A${account},${day(row, 3)},${score},person${row % 4}@customer-${account}.example.com`;
    }),
    await file(
      'opportunities.csv',
      'opportunity_id,account_id,amount,currency,is_closed,is_won,close date,created date',
      DEALS_PER_ACCOUNT * accounts,
      (row) => {
        const isClosed = chance(row, 1) < 0.9;
        const isWon = isClosed && chance(row, 2) < 0.5;
        const close = isClosed ? day(row, 3) : '2026-09-30';
        return `O${row},A${scattered(accounts * chance(row, 4) ** 1.5, accounts)},${Math.round(10 ** (3 + 3 * chance(row, 5)))},EUR,${Number(isClosed)},${Number(isWon)},${close},2023-06-01`;
      },
    ),
    await file(
      'programme.csv',
      'account_id,stage,source,nominated at,contact',
      named,
      (row) =>
        `A${nominee(row)},${pick(STAGES, row, 1)},${pick(SOURCES, row, 2)},${day(row, 3)},person${row % 4}@customer-${nominee(row)}.example.com`,
    ),
    await file(
      'uses.csv',
      'used at,account_id,type,outcome',
      named,
      (row) => `${day(row, 1)},A${nominee(scattered(row, named))},${pick(USES, row, 2)},accepted`,
    ),
    await file(
      'strategy.csv',
      'dimension,segment,direction,priority',
      STRATEGY.length,
      (row) => STRATEGY[row] ?? '',
    ),
  ];

  /** Each tenth account. */
  function nominee(row: number): number {
    return scattered(row / NOMINATED, accounts);
  }
}

/** Written beside its place first, so that a run that was stopped leaves no part of a file there. */
async function write(
  file: string,
  header: string,
  rows: number,
  line: (row: number) => string,
): Promise<void> {
  if (existsSync(file) && statSync(file).size > 0) return;
  const stream = createWriteStream(`${file}.part`);
  stream.write(`${header}\n`);
  for (let start = 0; start < rows; start += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rows - start);
    const text = Array.from({ length: count }, (_, index) => `${line(start + index)}\n`).join('');
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  renameSync(`${file}.part`, file);
}

/** A whole number below another that looks random: neighbours lie far apart. */
function scattered(number: number, below: number): number {
  return (Math.floor(number) * 1_000_003) % below;
}

/** From 0 to 1, the same for the same. */
function chance(number: number, what: number): number {
  let bits = Math.imul(number ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(what, 0x27d4eb2f);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

function pick(values: readonly string[], number: number, what: number): string {
  return values[Math.floor(values.length * chance(number, what))] ?? '';
}

/** A day of the three years up to the last of June 2026, later ones more often. */
function day(number: number, what: number): string {
  const moment = LAST_DAY - Math.floor(DAYS * chance(number, what) ** 1.3) * DAY_MS;
  return new Date(moment).toISOString().slice(0, 10);
}
