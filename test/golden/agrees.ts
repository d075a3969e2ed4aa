import { beforeAll, describe, expect, it } from 'vitest';
import type { SegmentChoice } from '../../src/domain/dimensions';
import { buildComparison } from '../../src/queries/model';
import { readFiles } from '../independent/read-files';
import type { SampleRows } from '../independent/sample-rows';
import type { Company, CompanyFiles } from '../support/company';
import { disagreements } from './agreement';
import { OF_CHOSEN, OF_EVERYBODY } from './all-checks';
import { askedOf } from './asked';
import type { Check } from './check';
import { BACKTEST_CHECKS } from './checks/backtest';
import { THRESHOLD_CHECKS } from './checks/sensitivity';
import type { Look } from './looks';

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
