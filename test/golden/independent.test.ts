import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/engine/decode';
import { sql } from '../../src/engine/sql';
import { calculate } from '../independent/calculate';
import { type Company, type CompanyFiles, loadedCompany } from '../support/company';
import { sampleBytes } from '../support/sample';

const TOLERANCE = 1e-9;
const AS_OF = [null, '2026-03-31', '2025-01-15'];
const HALF_LIVES = [365, 120];

/** Names every figure that differs, so that one failure tells all of them. */
function differences(where: string, expected: object, actual: Row | undefined): string[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const got = actual?.[name];
    const same =
      typeof wanted === 'number' && typeof got === 'number'
        ? Math.abs(wanted - got) <= TOLERANCE * Math.max(1, Math.abs(wanted))
        : JSON.stringify(wanted) === JSON.stringify(got);
    return same
      ? []
      : [`${where} ${name}: ${JSON.stringify(wanted)} expected, SQL says ${JSON.stringify(got)}`];
  });
}

const FIGURES = sql`SELECT s.*, t.* EXCLUDE (account_id, current_sentiment, freshness), i.newest_severe_at,
  u.uses_365d, u.last_used_at
FROM standing AS s
JOIN account_sentiment AS t USING (account_id)
JOIN account_incidents AS i USING (account_id)
JOIN account_uses AS u USING (account_id)`;

function agreesWithIndependentCalculation(files: () => CompanyFiles) {
  let company: Company;
  beforeAll(async () => {
    company = await loadedCompany(files());
  });

  describe.each(AS_OF)('as of %s', (asOf) => {
    it.each(HALF_LIVES)('with a half-life of %i days', async (halfLifeDays) => {
      await company.set({ as_of: asOf, half_life_days: halfLifeDays });
      const expected = calculate(files(), { asOf, halfLifeDays });

      const accounts = await company.engine.run(FIGURES);
      const byId = new Map(accounts.map((row) => [String(row.account_id), row]));
      expect([...byId.keys()].sort()).toEqual([...expected.accounts.keys()].sort());
      const wrongAccounts = [...expected.accounts].flatMap(([id, figures]) =>
        differences(id, figures, byId.get(id)),
      );
      expect(wrongAccounts).toEqual([]);

      const rows = await company.engine.run(sql`FROM coverage`);
      const bySegment = new Map(rows.map((row) => [`${row.dimension}: ${row.segment}`, row]));
      const names = expected.segments.map(({ dimension, segment }) => `${dimension}: ${segment}`);
      expect([...bySegment.keys()].sort()).toEqual([...names].sort());
      const wrongSegments = expected.segments.flatMap((segment) => {
        const name = `${segment.dimension}: ${segment.segment}`;
        return differences(name, segment, bySegment.get(name));
      });
      expect(wrongSegments).toEqual([]);
    });
  });
}

describe('the SQL agrees with the independent calculation on the sample', () => {
  agreesWithIndependentCalculation(sampleBytes);
});

describe('the SQL agrees with the independent calculation without a strategy', () => {
  agreesWithIndependentCalculation(() =>
    sampleBytes().filter(({ name }) => name !== 'strategy.csv'),
  );
});
