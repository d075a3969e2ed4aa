import { beforeAll, describe, expect, it } from 'vitest';
import type { SegmentChoice } from '../../src/domain/dimensions';
import { buildComparison } from '../../src/queries/model';
import { readFiles } from '../independent/read-files';
import type { SampleRows } from '../independent/sample-rows';
import type { Company, CompanyFiles } from '../support/company';
import { disagreements } from './agreement';
import { askedOf } from './asked';
import type { Check } from './check';
import { ACCOUNT_PAGE_CHECKS } from './checks/account-page';
import { ACCOUNT_CHECKS, ACCOUNT_TABLES } from './checks/accounts';
import { BACKTEST_CHECKS } from './checks/backtest';
import { COMPARISON_CHECKS } from './checks/comparison';
import { CROSSED_CHECKS } from './checks/crossed';
import { CURRENCY_CHECKS } from './checks/currencies';
import { FIRST_STEP_CHECKS, HEADLINE_CHECKS } from './checks/headline';
import { LARGEST_CHECKS } from './checks/largest';
import { MAP_CHECKS } from './checks/map';
import { NAMED_CHECKS } from './checks/named';
import { PROGRAMME_CHECKS } from './checks/programme';
import { SEGMENT_CHECKS, SEGMENT_LISTS } from './checks/segments';
import { SENSITIVITY_CHECKS, THRESHOLD_CHECKS } from './checks/sensitivity';
import type { Look } from './looks';

const OF_EVERYBODY = [
  ...CURRENCY_CHECKS,
  ...ACCOUNT_TABLES,
  ...SEGMENT_LISTS,
  ...FIRST_STEP_CHECKS,
];
const OF_CHOSEN = [
  ...ACCOUNT_CHECKS,
  ...ACCOUNT_PAGE_CHECKS,
  ...HEADLINE_CHECKS,
  ...SEGMENT_CHECKS,
  ...CROSSED_CHECKS,
  ...PROGRAMME_CHECKS,
  ...LARGEST_CHECKS,
  ...MAP_CHECKS,
  ...SENSITIVITY_CHECKS,
  ...COMPARISON_CHECKS,
  ...NAMED_CHECKS,
];

/** Compares every answer of the SQL on a loaded company with that of the independent calculation. */
export function agrees(
  files: () => CompanyFiles,
  load: (files: CompanyFiles) => Promise<Company>,
  looks: readonly Look[],
): void {
  let company: Company;
  beforeAll(async () => {
    company = await load(files());
  });

  it('has every file loaded', () => {
    const statuses = company.receipts.map(({ file_name, status }) => `${file_name} ${status}`);
    expect(statuses).toEqual(files().map(({ name }) => `${name} loaded`));
  });

  describe.each(looks)('$name', (look) => {
    const { settings, filters, dimensions, triesThresholds, predictsThePast } = look;

    let rows: SampleRows;

    beforeAll(async () => {
      rows = readFiles(files(), settings.roll_up_to_parent);
      await company.set(settings);
      await company.engine.transaction((run) => buildComparison(run), { schema: 'compared' });
    });

    /** Many checks in one test: each by itself would take longer than its questions. */
    async function compare(checks: readonly Check[], choice: readonly SegmentChoice[]) {
      const asked = askedOf(rows, settings, choice, dimensions);
      for (const { name, key, isOrdered, expected, actual } of checks) {
        const found = await actual(company.engine, asked);
        const wrong = disagreements({ key, isOrdered, expected: expected(asked), actual: found });
        expect.soft(wrong, name).toEqual([]);
      }
    }

    it('has the same days, rates and accounts', () => compare(OF_EVERYBODY, []));

    if (triesThresholds) it('is as sensitive', () => compare(THRESHOLD_CHECKS, []));

    if (predictsThePast) it('predicts the past as well', () => compare(BACKTEST_CHECKS, []));

    it.each(filters.map((choice) => [JSON.stringify(choice), choice] as const))(
      'has the same answers for %s',
      (_, choice) => compare(OF_CHOSEN, choice),
    );
  });
}
