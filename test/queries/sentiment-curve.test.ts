import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/queries/question';
import { sentimentCurveQuestion } from '../../src/queries/sentiment-curve';
import { type Company, loadedCompany } from '../support/company';
import { sampleBytes } from '../support/sample';

let company: Company;

beforeAll(async () => {
  company = await loadedCompany(sampleBytes());
});

// With a half-life of one day the weight of an old answer alone would be too small for a DOUBLE.
describe.each([{}, { as_of: '2025-09-30', half_life_days: 1 }, { shrinkage: 0 }])(
  'with %j',
  (settings) => {
    it('ends where the account stands at the as-of date', async () => {
      await company.set(settings);
      const accounts = await company.engine.query(`SELECT t.account_id, as_of, t.current_sentiment,
        t.interval_low, t.interval_high, t.responses, p.mean
        FROM account_sentiment AS t CROSS JOIN population_sentiment AS p CROSS JOIN settings
        WHERE t.responses > 0 ORDER BY t.account_id`);
      for (const account of accounts.filter((_, at) => at % 40 === 0)) {
        const curve = await ask(company.engine, sentimentCurveQuestion, {
          account_id: String(account.account_id),
        });
        const last = curve.at(-1);
        expect(last?.day).toBe(account.as_of);
        expect(last?.responses).toBe(account.responses);
        for (const name of ['current_sentiment', 'interval_low', 'interval_high', 'mean'] as const)
          expect(last?.[name], name).toBeCloseTo(Number(account[name]), 9);
        expect(curve.length).toBeLessThanOrEqual(24);
        expect(curve[0]?.responses).toBeGreaterThan(0);
      }
    });
  },
);
