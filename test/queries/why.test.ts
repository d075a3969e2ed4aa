import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/queries/question';
import { sentimentContributionsQuestion } from '../../src/queries/sentiment-contributions';
import { standingReasonsQuestion } from '../../src/queries/standing-reasons';
import { type Company, loadedCompany } from '../support/company';
import { sampleBytes } from '../support/sample';

let company: Company;

beforeAll(async () => {
  company = await loadedCompany(sampleBytes());
});

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe.each(['2026-06-30', null])('as of %s', (as_of) => {
  beforeAll(() => company.set({ as_of }));

  it('the parts of current sentiment sum to it, for every account', async () => {
    const accounts = await company.engine.query(
      'SELECT account_id, current_sentiment, responses FROM account_sentiment',
    );
    const some = accounts.filter((_, at) => at % 9 === 0);
    for (const { account_id, current_sentiment, responses } of some) {
      const parts = await ask(company.engine, sentimentContributionsQuestion, {
        account_id: String(account_id),
      });
      const answers = parts.filter(({ part }) => part === 'answer');
      expect(answers.length, String(account_id)).toBe(responses);
      if (current_sentiment === null) expect(parts).toEqual([]);
      else {
        expect(sum(parts.map(({ contribution }) => contribution))).toBeCloseTo(
          Number(current_sentiment),
          9,
        );
        expect(parts.length).toBe(answers.length + 1);
        expect(answers.every(({ file_name, source_row }) => file_name && source_row)).toBe(true);
      }
    }
  });

  it('the failing facts of an account are its reasons, in their order', async () => {
    const accounts = await company.engine.query(
      `SELECT account_id, reasons FROM standing
WHERE programme_stage <> 'none' OR standing <> 'outside' ORDER BY account_id`,
    );
    expect(accounts.length).toBeGreaterThan(50);
    for (const { account_id, reasons } of accounts.filter((_, at) => at % 5 === 0)) {
      const facts = await ask(company.engine, standingReasonsQuestion, {
        account_id: String(account_id),
      });
      const failing = facts.filter(({ is_failing }) => is_failing).map(({ check }) => check);
      expect([...new Set(failing)], String(account_id)).toEqual(reasons);
    }
  });
});

describe('a fact', () => {
  it('leads to its record', async () => {
    await company.set({});
    const [hot] = await company.engine.query(
      `SELECT account_id FROM standing WHERE list_contains(reasons, 'hot incident') ORDER BY account_id`,
    );
    const facts = await ask(company.engine, standingReasonsQuestion, {
      account_id: String(hot?.account_id),
    });
    const incident = facts.find(({ check, is_failing }) => check === 'hot incident' && is_failing);
    const [record] = await company.engine.query(
      `SELECT incident_id FROM incidents AS n JOIN imports AS i USING (import_id)
WHERE i.file_name = '${incident?.file_name}' AND n.source_row = ${incident?.source_row}`,
    );
    expect(incident?.detail?.startsWith(String(record?.incident_id))).toBe(true);
  });
});
