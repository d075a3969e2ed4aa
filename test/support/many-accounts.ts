import { createHash } from 'node:crypto';
import type { CompanyFiles } from './company';

const INDUSTRIES = [95, 90, 80, 70, 65, 60, 50, 45, 35, 30, 20, 5];
const REGIONS = [100, 80, 55, 40, 10];
const BANDS = [90, 60, 25];
/** A quarter of the accounts have never answered. */
const MOST_ANSWERS = 7;
const STAGES = ['active', 'approved', 'nominated', 'vetting'];

/** The files of a company of many accounts with much chance, the same at each call. */
export function manyAccounts(count: number): CompanyFiles {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const accounts = numbers.map(
    (number) =>
      `A${number},Customer ${number},I${pick(number, 'i', 12)},R${pick(number, 'r', 5)},B${pick(number, 'b', 3)}`,
  );
  const answers = numbers.flatMap((number) => {
    const mood = chance(number, 'mood');
    const made = Math.max(0, pick(number, 'n', MOST_ANSWERS + 3) - 2);
    return Array.from({ length: made }, (_, at) => {
      const swing = chance(number, `swing ${at}`) - 0.5;
      const score = Math.max(0, Math.min(10, Math.round(11 * mood ** 0.6 + 5 * swing)));
      return `A${number},${day(number, `day ${at}`)},${score}`;
    });
  });
  const won = numbers.flatMap((number) =>
    chance(number, 'won') < 0.6
      ? [
          `O${number},A${number},${Math.round(10 ** (3 + 3 * chance(number, 'sum')))},EUR,1,1,${day(number, 'won at')},2024-01-01`,
        ]
      : [],
  );
  const nominated = numbers.flatMap((number) =>
    chance(number, 'named') < 0.05 ? [`A${number},${STAGES[pick(number, 's', 4)]},2025-11-01`] : [],
  );
  const strategy = [
    ...INDUSTRIES.map((priority, at) => `industry,I${at},,${priority}`),
    ...REGIONS.map((priority, at) => `region,R${at},,${priority}`),
    ...BANDS.map((priority, at) => `size_band,B${at},,${priority}`),
  ];
  return [
    file('accounts.csv', 'account_id,account_name,industry,region,size_band', accounts),
    file('relationship.csv', 'account_id,date,NPS', answers),
    file(
      'opportunities.csv',
      'opportunity_id,account_id,amount,currency,is_closed,is_won,close date,created date',
      won,
    ),
    file('programme.csv', 'account_id,stage,nominated at', nominated),
    file('strategy.csv', 'dimension,segment,direction,priority', strategy),
  ];
}

function file(name: string, head: string, lines: readonly string[]): CompanyFiles[number] {
  return { name, bytes: new TextEncoder().encode(`${[head, ...lines].join('\n')}\n`) };
}

/** From 0 to 1, the same for the same. */
function chance(number: number, what: string): number {
  return createHash('md5').update(`${number} ${what}`).digest().readUInt32BE() / 2 ** 32;
}

function pick(number: number, what: string, choices: number): number {
  return Math.floor(choices * chance(number, what));
}

/** A day of the year up to the last of June 2026. */
function day(number: number, what: string): string {
  const last = Date.UTC(2026, 5, 30);
  const moment = last - Math.floor(330 * chance(number, what)) * 86_400_000;
  return new Date(moment).toISOString().slice(0, 10);
}
