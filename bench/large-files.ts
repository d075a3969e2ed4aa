import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const INDUSTRIES = ['Logistics', 'Banking', 'Insurance', 'Public sector', 'Retail', 'Energy'];
const REGIONS = ['EMEA', 'Americas', 'APAC'];
const COMMENTS = [
  'Quick answer and a friendly voice',
  'We waited for three days, and nobody called back',
  'The new release did what we hoped for',
  '',
];
const DAYS = 1_095;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2023, 6, 1);
const CHUNK_ROWS = 20_000;

/** Two files with invented rows, as large as asked for; the same bytes every time. Gives their paths. */
export async function largeFiles(
  folder: string,
  { accounts, responses }: { accounts: number; responses: number },
): Promise<{ accounts: string; responses: string }> {
  mkdirSync(folder, { recursive: true });
  const files = {
    accounts: path.join(folder, `accounts-${accounts}.csv`),
    responses: path.join(folder, `answers-${responses}.csv`),
  };
  await write(
    files.accounts,
    'account_id,account_name,website,industry,region,employees,owner',
    accounts,
    (row) =>
      `A${row},Customer ${row} Works,https://www.customer-${row}.example.com,${pick(INDUSTRIES, row)},${pick(REGIONS, row)},${(row * 37) % 9000},Owner ${row % 40}`,
  );
  await write(
    files.responses,
    'response_id,account_id,respondent_email,respondent_name,responded_at,nps,topic,comment',
    responses,
    (row) => {
      const account = mixed(row) % accounts;
      const day = new Date(FIRST_DAY + (mixed(row + 7) % DAYS) * DAY_MS).toISOString().slice(0, 10);
      return `R_${String(row).padStart(9, '0')},A${account},contact.${row % 5}@customer-${account}.example.com,Contact ${row % 5} of ${account},${day} 09:30:00,${mixed(row + 3) % 11},${pick(REGIONS, row)} support,"${pick(COMMENTS, mixed(row + 5))}"`;
    },
  );
  return files;
}

async function write(
  file: string,
  header: string,
  rows: number,
  line: (row: number) => string,
): Promise<void> {
  if (existsSync(file) && statSync(file).size > 0) return;
  const stream = createWriteStream(file);
  stream.write(`${header}\n`);
  for (let start = 0; start < rows; start += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rows - start);
    const text = Array.from({ length: count }, (_, index) => `${line(start + index)}\n`).join('');
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

/** A whole number that looks random and is the same every time. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function pick(values: readonly string[], at: number): string {
  return values[at % values.length] ?? '';
}
