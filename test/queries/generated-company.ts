import fc from 'fast-check';
import type { DatasetName } from '../../src/domain/dataset';
import { DATASETS } from '../../src/domain/datasets';
import type { Run } from '../../src/engine/engine';
import { identifier, joined, type Sql, type SqlValue, sql } from '../../src/engine/sql';
import { intakeTable } from '../../src/queries/intake-tables';
import {
  account,
  incident,
  MOST_ACCOUNTS,
  nomination,
  opportunity,
  rateRows,
  response,
  strategyRows,
  use,
} from './generated-rows';

/** A row as a file would have brought it, by the columns of its intake table. */
export type IntakeRow = Readonly<Record<string, SqlValue>>;

/** Typed rows of every dataset, with ids that nothing but these rows gives a meaning. */
export type GeneratedCompany = Readonly<Record<DatasetName, readonly IntakeRow[]>>;

const few = <Value>(value: fc.Arbitrary<Value>, minLength: number, maxLength: number) =>
  fc.array(value, { minLength, maxLength, size: 'max' });
/** None at all now and then: a dataset that nobody loaded. */
const perhaps = <Value>(rows: fc.Arbitrary<Value[]>) =>
  fc.oneof({ weight: 30, arbitrary: rows }, { weight: 1, arbitrary: fc.constant<Value[]>([]) });

const parts = fc.record({
  accounts: few(account, 24, MOST_ACCOUNTS),
  opportunities: perhaps(few(opportunity, 20, 60)),
  responses: perhaps(few(response, 140, 220)),
  incidents: perhaps(few(incident, 5, 25)),
  nominations: perhaps(few(nomination, 25, 40)),
  uses: perhaps(few(use, 40, 70)),
  strategy: perhaps(strategyRows),
  rates: rateRows,
});

/** Companies of some thirty accounts; some of their facts name an account that is not loaded. */
export const company: fc.Arbitrary<GeneratedCompany> = parts.map(companyOf);

/** Companies with a strategy, so that strategic value rests on nothing but the account and the strategy. */
export const companyWithStrategy: fc.Arbitrary<GeneratedCompany> = fc
  .tuple(company, strategyRows)
  .map(([one, strategy]) => ({ ...one, strategy }));

type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

function companyOf({ accounts, ...facts }: Parts): GeneratedCompany {
  // A place beyond the accounts is that of one which is not loaded.
  const id = (at: number) => `A-${String(at).padStart(2, '0')}`;
  const key = (at: number) => ({
    written_account_id: id(at),
    written_domain: '',
    written_name: '',
  });
  const contact = (at: number) => `ann@${id(at).toLowerCase()}.example`;
  return {
    accounts: accounts.map(({ isChild, deployment, ...record }, at) => ({
      account_id: id(at),
      account_name: isChild ? 'Company 0' : `Company ${at}`,
      parent_account_id: isChild && at > 0 ? id(0) : null,
      ...record,
      further: sql`MAP {'Deployment': ${deployment}::VARCHAR}`,
    })),
    opportunities: facts.opportunities.map(({ place, state, ...row }, at) => ({
      opportunity_id: `O-${at}`,
      ...key(place),
      is_closed: state !== 'open',
      is_won: state === 'won',
      ...row,
    })),
    responses: facts.responses.map(({ place, step, isOfContact, isByName, ...row }, at) => ({
      response_id: `R-${at}`,
      ...(isByName
        ? { written_account_id: '', written_domain: '', written_name: 'Company 0' }
        : key(place)),
      ...row,
      ...(row.metric === 'nps'
        ? { score: Math.round(10 * step), scale_min: 0, scale_max: 10 }
        : { score: 1 + 4 * step, scale_min: 1, scale_max: 5 }),
      respondent_email: isOfContact ? contact(place) : null,
    })),
    incidents: facts.incidents.map(({ place, ...row }, at) => ({
      incident_id: `I-${at}`,
      ...key(place),
      ...row,
    })),
    nominations: facts.nominations.map(({ place, hasContact, ...row }) => ({
      ...key(place),
      ...row,
      contact: hasContact ? contact(place) : null,
    })),
    uses: facts.uses.map(({ place, opportunity, ...row }) => ({
      ...key(place),
      ...row,
      opportunity_id: opportunity === null ? null : `O-${opportunity}`,
    })),
    strategy: facts.strategy,
    rates: facts.rates,
  };
}

/** Puts the rows of a company in the place of all that is loaded; the model is to be rebuilt after it. */
export async function loadRows(run: Run, company: GeneratedCompany): Promise<void> {
  await run(sql`DELETE FROM imports`);
  for (const [at, { name }] of DATASETS.entries()) {
    await run(sql`DELETE FROM ${intakeTable({ name })}`);
    await run(
      sql`INSERT INTO imports BY NAME SELECT ${at} AS import_id, ${`${name}.csv`} AS file_name, ${name} AS dataset, ${name} AS version_key, FALSE AS is_sample`,
    );
    const rows = company[name];
    if (rows.length > 0) await run(insertion(name, at, rows));
  }
}

function insertion(name: DatasetName, importId: number, rows: readonly IntakeRow[]): Sql {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map(
    (row, at) =>
      sql`(${joined(
        [...columns.map((column) => sql`${row[column] ?? null}`), sql`${importId}`, sql`${at + 2}`],
        ', ',
      )})`,
  );
  const named = [...columns, 'import_id', 'source_row'].map(identifier);
  return sql`INSERT INTO ${intakeTable({ name })} (${joined(named, ', ')}) VALUES ${joined(lines, ', ')}`;
}
