import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildComparison } from '../../src/queries/model';
import { QUESTIONS } from '../queries/all-questions';
import { type Company, loadedCompany } from '../support/company';
import { someOf } from '../support/law';
import { sampleBytes } from '../support/sample';
import { type AppPage, query, sampleApp } from './support/app';

let app: AppPage;
let company: Company;

beforeAll(async () => {
  // Not at the same time: the database in Node blocks the server that the page comes from.
  company = await loadedCompany(sampleBytes());
  await company.engine.transaction((run) => buildComparison(run), { schema: 'compared' });
  app = await sampleApp();
});

afterAll(async () => {
  await app.close();
});

/** They tell imports, and the app's are of the sample and come in another order. */
const OF_IMPORTS = ['data-summary', 'receipts', 'rejected-records'];

describe('what "show the SQL" shows', () => {
  it.each(
    someOf(
      QUESTIONS.filter(([name]) => !OF_IMPORTS.includes(name)),
      15,
    ),
  )(
    '%s runs as it is in the console, and gives what it gives in Node',
    async (_, question, { params }) => {
      const text = question.sql(params).text;
      expect(await query(app.page, text)).toEqual(await company.engine.query(text));
    },
  );

  it.each(OF_IMPORTS)('%s runs as it is in the console', async (name) => {
    const texts = QUESTIONS.filter(([other]) => other === name).map(
      ([, question, { params }]) => question.sql(params).text,
    );
    expect(texts).toHaveLength(1);
    expect(await query(app.page, texts.join())).not.toEqual([]);
  });
});

describe('settings in the console', () => {
  it('are previewed, changed and undone', async () => {
    const outcome = await app.page.evaluate(async () => {
      const ready = () =>
        window.refscope
          .query(`SELECT count(*)::INTEGER AS ready FROM standing WHERE standing = 'ready'`)
          .then(([row]) => row?.ready);
      const before = await ready();
      const effect = await window.refscope.preview({ on_strategy_value: 100 });
      const previewed = await ready();
      await window.refscope.set({ on_strategy_value: 100 });
      const after = await ready();
      await window.refscope.undo();
      return { before, previewed, after, undone: await ready(), bridge: effect.readyBridge };
    });
    expect(outcome.previewed).toBe(outcome.before);
    expect(outcome.undone).toBe(outcome.before);
    expect(outcome.after).toBeLessThan(Number(outcome.before));
    expect(outcome.bridge.at(0)?.change).toBe(outcome.before);
    expect(outcome.bridge.at(-1)?.change).toBe(outcome.after);
  });
});
