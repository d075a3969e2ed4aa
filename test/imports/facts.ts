import type { SourceFile } from '../../src/imports/reading/source-file';
import { table } from './bench';

/** The day that the hand-made companies are looked at, unless a test says otherwise. */
export const T = '2026-06-30';

/** Accounts with their industry, `A: Retail`. */
export function accounts(...lines: string[]): SourceFile {
  const rows = lines.map((line) => line.split(': '));
  return table(
    'accounts.csv',
    'account_id,account_name,industry',
    ...rows.map(([id = '', industry = '']) => `${id},Company ${id},${industry}`),
  );
}

/** Answers of the relationship survey, `A 2026-06-30 10`. */
export function nps(...lines: string[]): SourceFile {
  const rows = lines.map((line) => line.split(' ').join(','));
  return table('relationship.csv', 'account_id,date,NPS', ...rows);
}

/** Answers of the transactional survey, `A 2026-06-30 5`. */
export function csat(...lines: string[]): SourceFile {
  const rows = lines.map((line) => line.split(' ').join(','));
  return table('transactional.csv', 'account_id,answered at,CSAT', ...rows);
}

/** Nominations: account, stage, nominated at, approved at, consent expires. */
export function nominations(...lines: string[]): SourceFile {
  return table(
    'programme.csv',
    'account_id,stage,nominated at,approved at,consent expires,nominated by',
    ...lines.map((line) => `${line},Ann`),
  );
}

/** Incidents: account, priority, opened at, closed at, status. */
export function incidents(...lines: string[]): SourceFile {
  return table(
    'incidents.csv',
    'incident_id,account_id,priority,opened at,closed at,status',
    ...lines.map((line, at) => `I-${at},${line}`),
  );
}

/** Opportunities: account, amount, currency, is closed, is won, close date, created date. */
export function opportunities(...lines: string[]): SourceFile {
  return table(
    'opportunities.csv',
    'opportunity_id,account_id,amount,currency,is_closed,is_won,close date,created date',
    ...lines.map((line, at) => `O-${at},${line}`),
  );
}

/** Uses: account, day, outcome. */
export function uses(...lines: string[]): SourceFile {
  return table('uses.csv', 'account_id,used at,outcome', ...lines);
}

/** Strategy rows: dimension, segment, direction, priority, target. */
export function strategy(...lines: string[]): SourceFile {
  return table('strategy.csv', 'dimension,segment,direction,priority,target', ...lines);
}

/** Exchange rates: currency, rate, per, valid from. */
export function rates(...lines: string[]): SourceFile {
  return table('rates.csv', 'currency,rate,per,valid from', ...lines);
}
