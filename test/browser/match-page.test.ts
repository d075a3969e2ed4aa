import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countInWords } from '../../src/domain/format';
import { NO_REQUEST } from '../../src/domain/match';
import { sentenceCase } from '../../src/domain/words';
import { matchCandidatesQuestion } from '../../src/queries/match-candidates';
import { readAddress } from '../../src/state/address';
import { readRequest } from '../../src/state/match-request';
import { type AppPage, goTo, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';

const FOR = '001D5000000W7F0IAK';
const REQUEST = `for=${FOR}&format=call&in.industry=Manufacturing`;

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp(`#/match?request=${encodeURIComponent(REQUEST)}`);
  page = app.page;
});

afterAll(() => app.close());

const requestNow = () => readRequest(readAddress(new URL(page.url()).hash).request);

/** Those who may be asked, as SQL says, the best first. */
async function free(): Promise<string[]> {
  const rows = await query(
    page,
    matchCandidatesQuestion.sql({ filters: [], request: requestNow() }).text,
  );
  return rows
    .filter(({ blocked }) => Array.isArray(blocked) && blocked.length === 0)
    .map(({ account_name }) => String(account_name));
}

const names = () =>
  page
    .getByRole('table', { name: 'Whom to ask, the best first' })
    .locator('tbody th')
    .allInnerTexts();

it('ranks whom its SQL ranks, and says so first', async () => {
  const wanted = await free();
  expect(wanted.length).toBeGreaterThan(2);
  expect(await names()).toEqual(wanted.slice(0, 12));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    `${sentenceCase(countInWords(wanted.length))} references can speak to Selwyn Haulage plc; ${wanted[0]} suits best.`,
  );
  expect(app.violations).toEqual([]);
});

it('is asked by its controls, and a link carries the request', async () => {
  await page.getByRole('button', { name: /^Set aside the rule: Another format/ }).click();
  await settled(page);
  expect(requestNow().setAside).toEqual(['format']);
  const wide = await free();
  expect((await names()).length).toBe(Math.min(12, wide.length));
  await page.getByRole('button', { name: 'Remove filter Set aside: Another format' }).click();
  await page.getByText('An analyst or reporter').click();
  await settled(page);
  expect(requestNow()).toMatchObject({ audience: 'analyst', setAside: [], account: FOR });
  expect(await names()).toEqual((await free()).slice(0, 12));
  await page.getByRole('button', { name: 'Begin a new request' }).click();
  await settled(page);
  expect(requestNow()).toEqual(NO_REQUEST);
});

it('records by keyboard that a reference was asked; two asks wear it out, and both are undone', async () => {
  await goTo(page, `#/match?request=${encodeURIComponent(REQUEST)}`);
  const before = await free();
  const name = String(before[0]);
  for (const time of [1, 2]) {
    await page.getByRole('button', { name: `Record that ${name} was asked` }).press('Enter');
    await page.getByRole('textbox', { name: 'Who asked' }).waitFor();
    if (time === 1) expect(await violations(page)).toEqual([]);
    await page.keyboard.type('Sam');
    await page.getByRole('button', { name: 'Record it' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect
      .poll(() => query(page, 'SELECT count(*)::INTEGER AS asks FROM intake.recorded_uses'))
      .toEqual([{ asks: time }]);
    await settled(page);
    if (!(await free()).includes(name)) break;
  }
  expect(await free()).not.toContain(name);
  expect(await names()).not.toContain(name);
  const [{ asks = 0 } = {}] = await query(
    page,
    'SELECT count(*)::INTEGER AS asks FROM intake.recorded_uses',
  );
  await page
    .getByRole('button', { name: /notice/i })
    .first()
    .click();
  for (let left = Number(asks); left > 0; left -= 1) {
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).first().click();
    await expect
      .poll(() => query(page, 'SELECT count(*)::INTEGER AS asks FROM intake.recorded_uses'))
      .toEqual([{ asks: left - 1 }]);
  }
  await page.keyboard.press('Escape');
  expect(await free()).toEqual(before);
});
