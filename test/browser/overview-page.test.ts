import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bridgeStepId, bridgeStepLabel } from '../../src/charts/ready-bridge-steps';
import { STEP_LABEL } from '../../src/charts/waterfall-steps';
import { formatMoney, formatPercent } from '../../src/domain/format';
import { changeWords } from '../../src/pages/shared/change-words';
import { STEP_WORDS } from '../../src/pages/shared/first-step-words';
import { bridgeStepOf } from '../../src/pages/shared/movers';
import { choiceLiteral } from '../../src/queries/choice';
import { coverageQuestion } from '../../src/queries/coverage-rows';
import { figureChangesQuestion } from '../../src/queries/figure-changes';
import { FIRST_STEPS, type FirstStep } from '../../src/queries/first-steps';
import { hiddenGemsQuestion } from '../../src/queries/hidden-gems';
import { landMinesQuestion } from '../../src/queries/land-mines';
import { moversQuestion } from '../../src/queries/movers';
import { pipelineCoverageQuestion } from '../../src/queries/pipeline-coverage';
import type { Question } from '../../src/queries/question';
import { readyBridgeQuestion } from '../../src/queries/ready-bridge';
import { referenceCountsQuestion } from '../../src/queries/reference-counts';
import { waterfallQuestion } from '../../src/queries/waterfall';
import { readAddress } from '../../src/state/address';
import { someOf } from '../support/law';
import { sampleBytes } from '../support/sample';
import { type AppPage, goTo, importFiles, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';
import { layoutFaults } from './support/layout';

const BY_INDUSTRY = { filters: [], dimension: 'industry' };
const DAY = '30 Jun';
const WAIT_MILLISECONDS = 15_000;
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The width of a sheet of A4 within its margins. */
const PAPER = { width: 703, height: 1000 };

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp('#/overview');
  page = app.page;
  page.setDefaultTimeout(WAIT_MILLISECONDS);
});

afterAll(async () => {
  await app.close();
});

/** What the console answers to a question's SQL. */
async function answer<Params, Row>(
  question: Question<Params, Row>,
  params: Params,
): Promise<Row[]> {
  return v.parse(v.array(question.row), await query(page, question.sql(params).text));
}

/** The chart or list that answers a question. */
function frameOf({ title }: { title: string }) {
  return page.locator('figure', {
    has: page.getByRole('button', { name: `Show the SQL: ${title}` }),
  });
}

/** How many accounts the filters in the address choose. */
async function chosenAccounts(): Promise<number> {
  const { filters } = readAddress(new URL(page.url()).hash);
  const [row] = await query(
    page,
    `SELECT count(*)::INTEGER AS accounts FROM selected_accounts(${choiceLiteral(filters).text})`,
  );
  return Number(row?.accounts);
}

/** Goes to the Overview of everybody. */
async function start(): Promise<void> {
  await goTo(page, '#/overview');
  await page.getByRole('heading', { name: /^Of \d+ claimed references/ }).waitFor();
}

describe('the figures', () => {
  const line = (place: number) =>
    page.locator(`dl > div > dd:nth-of-type(${place})`).allInnerTexts();

  it('are what the console answers to their SQL', async () => {
    const [counts] = await answer(referenceCountsQuestion, BY_INDUSTRY);
    const [covered] = await answer(pipelineCoverageQuestion, BY_INDUSTRY);
    const lost = formatMoney(counts?.land_mine_revenue, 'EUR', { compact: true, locale: 'en-GB' });
    expect(await line(1)).toEqual([
      `${counts?.ready}`,
      formatPercent(covered?.coverage),
      `${counts?.land_mines}`,
      `${counts?.without_signal}`,
      `${counts?.gems}`,
    ]);
    expect(await line(2)).toEqual([
      `of ${counts?.claimed} claimed`,
      `by industry; the list says ${formatPercent(covered?.claimed_coverage)}`,
      `${lost} revenue`,
      'of the claimed references',
      `${counts?.gems_in_gaps} in segments with a gap`,
    ]);
  });

  it('say by a sign and a word how much they changed', async () => {
    await page.locator('dl').getByText(`since ${DAY}`).nth(4).waitFor();
    const changes = await answer(figureChangesQuestion, BY_INDUSTRY);
    const told = changes.map((change) => {
      const words = changeWords(change);
      if (words === null || words.direction === 'same') return `unchanged since ${DAY}`;
      const { direction, amount, judgement } = words;
      const arrow = direction === 'up' ? '▲' : '▼';
      return `${arrow}${direction} ${amount}${judgement ? ` ${judgement}` : ''} since ${DAY}`;
    });
    const shown = await page.locator('dl > div > dd:nth-of-type(3)').allTextContents();
    expect(shown).toEqual(told);
  });
});

describe('the charts', () => {
  it.each([
    waterfallQuestion,
    coverageQuestion,
    landMinesQuestion,
    readyBridgeQuestion,
    moversQuestion,
  ])('show the SQL and bring the rows of $name as CSV', async (question) => {
    const { title, name } = question;
    await page.getByRole('button', { name: `Show the SQL: ${title}` }).click();
    const text = await page.getByRole('region', { name: 'SQL' }).textContent();
    await page.keyboard.press('Escape');
    const rows = await query(page, text ?? '');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download as CSV: ${title}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${name}.csv`);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split(/\r?\n/);
    expect(lines).toHaveLength(rows.length + 1);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('have the waterfall, the bridge and the land mines of the console', async () => {
    const bars = await frameOf(waterfallQuestion)
      .getByRole('button', { name: /: −?\d+$/ })
      .all();
    const labels = await Promise.all(bars.map((bar) => bar.getAttribute('aria-label')));
    const steps = await answer(waterfallQuestion, { filters: [] });
    expect(labels).toEqual(
      steps
        .filter(({ count }) => count > 0)
        .map(({ step, count }) => {
          const minus = step === 'claimed' || step === 'ready' ? '' : '−';
          return `${STEP_LABEL[step]}: ${minus}${count}`;
        }),
    );
    const mines = await answer(landMinesQuestion, { filters: [] });
    const names = await frameOf(landMinesQuestion).locator('tbody th a').allInnerTexts();
    expect(names).toEqual(mines.slice(0, names.length).map(({ account_name }) => account_name));
    await frameOf(readyBridgeQuestion)
      .getByRole('button', { name: /^Show as table/ })
      .click();
    const rows = await frameOf(readyBridgeQuestion).locator('tbody tr').allInnerTexts();
    await frameOf(readyBridgeQuestion)
      .getByRole('button', { name: /^Show as table/ })
      .click();
    const bridge = await answer(readyBridgeQuestion, { filters: [] });
    expect(rows.map((row) => row.split('\t').slice(0, 2).join(' '))).toEqual(
      bridge.map((row) => {
        const sign = row.change < 0 ? '−' : row.step === 'gained' ? '+' : '';
        return `${bridgeStepLabel(row, DAY)} ${sign}${Math.abs(row.change)}`;
      }),
    );
  });
});

describe('a bar', () => {
  it('of the waterfall chooses exactly the accounts that it counts', async () => {
    const steps = await answer(waterfallQuestion, { filters: [] });
    const counting = steps.filter((one) => one.count > 0);
    for (const { step, count } of someOf(counting, 3)) {
      await start();
      const label = new RegExp(`^${STEP_LABEL[step]}: −?${count}$`);
      await frameOf(waterfallQuestion).getByRole('button', { name: label }).click();
      await page.waitForFunction(() => window.location.hash.includes('in.'));
      expect(await chosenAccounts(), step).toBe(count);
    }
    await start();
  });

  it('of the bridge lists exactly the accounts that it counts', async () => {
    const movers = await answer(moversQuestion, { filters: [] });
    const bridge = await answer(readyBridgeQuestion, { filters: [] });
    const moved = bridge.filter(({ cause }) => cause !== '');
    expect(moved.length).toBeGreaterThan(0);
    for (const row of moved) {
      const bar = frameOf(readyBridgeQuestion).getByRole('button', {
        name: new RegExp(`^${bridgeStepLabel(row, DAY)}: [−+]\\d`),
      });
      await bar.first().click();
      const behind = movers.filter((mover) => bridgeStepOf(mover) === bridgeStepId(row));
      expect(behind).toHaveLength(Math.abs(row.change));
      await frameOf(moversQuestion)
        .getByRole('heading', { name: bridgeStepLabel(row, DAY) })
        .waitFor();
      const names = await frameOf(moversQuestion).locator('tbody th a').allInnerTexts();
      expect(names).toEqual(
        expect.arrayContaining(behind.slice(0, names.length).map((one) => one.account_name)),
      );
      await bar.first().click();
    }
  });

  it('and the accounts that sentences name are reached by keyboard alone', async () => {
    await start();
    const sql = `Show the SQL: ${waterfallQuestion.title}`;
    await page.getByRole('button', { name: sql }).focus();
    await page.keyboard.press('Tab');
    // The chart remembers where the focus was last.
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.location.hash.includes('in.%40fails_first'));
    await start();
    await page.getByRole('link', { name: 'Norddeutsche Stahl AG' }).last().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /#\/account\?.*account=/.test(window.location.hash));
    await start();
  });

  it('and every sentence that counts leads to as many accounts', async () => {
    const [counts] = await answer(referenceCountsQuestion, BY_INDUSTRY);
    const links = [
      [/ready\.$/, counts?.ready],
      [/would hurt you/, counts?.land_mines],
      [/claimed references?$/, counts?.without_signal],
      [/nobody nominated$/, counts?.gems],
    ] as const;
    for (const [name, count] of links) {
      await page.getByRole('link', { name }).first().click();
      await page.waitForFunction(() => window.location.hash.startsWith('#/accounts'));
      expect(await chosenAccounts()).toBe(count);
      await start();
    }
  });
});

describe('on paper', () => {
  beforeAll(async () => {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
  });

  afterAll(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(DESK);
  });

  it('stand the dates and filters, nothing to press, and every chart whole', async () => {
    for (const name of ['overview', 'coverage', 'value-map']) {
      await goTo(page, `#/${name}?in.region=EMEA`);
      await page
        .getByText('as of 30 Sep 2026 · compared with 30 Jun 2026 · Region: EMEA')
        .waitFor();
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: /^Show the SQL/ }).count()).toBe(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('svg, table')]
          .filter(
            (drawn) =>
              drawn.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
      expect(cut, name).toEqual([]);
    }
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(0);
  });
});

describe('the first steps', () => {
  const files = (...names: string[]) => sampleBytes().filter(({ name }) => names.includes(name));
  const unlit = () => page.locator('ol > li').filter({ has: page.getByRole('link') });

  async function expectMissing(...steps: FirstStep[]): Promise<void> {
    await settled(page);
    const titles = steps.map((step) => STEP_WORDS[step].title);
    await page.waitForFunction(
      ([selector, count]) => document.querySelectorAll(String(selector)).length === count,
      ['ol > li a', steps.length],
    );
    expect(await unlit().getByRole('heading').allInnerTexts()).toEqual(titles);
    expect(await violations(page)).toEqual([]);
  }

  async function bring(...names: string[]): Promise<void> {
    const receipts = await importFiles(page, files(...names));
    expect(receipts.map(({ status }) => status)).toEqual(names.map(() => 'loaded'));
  }

  it('are all to be taken where nothing is loaded, in the dark and on a phone too', async () => {
    await goTo(page, '#/data');
    await page.getByRole('button', { name: 'Clear the sample' }).click();
    await goTo(page, '#/overview');
    await page.getByRole('heading', { name: 'No accounts are loaded yet.' }).waitFor();
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectMissing(...FIRST_STEPS);
    expect(await layoutFaults(page)).toEqual([]);
  });

  it('light up with accounts', async () => {
    await bring('salesforce-account.csv');
    await expectMissing('strategy', 'opportunities', 'answers', 'nominations', 'ready reference');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(DESK);
  });

  it('lead with hidden gems where nobody is nominated', async () => {
    await bring('salesforce-opportunity.csv', 'qualtrics-relationship.csv');
    await expectMissing('strategy', 'nominations', 'ready reference');
    const gems = await answer(hiddenGemsQuestion, { filters: [] });
    expect(gems.length).toBeGreaterThan(0);
    await page.getByRole('heading', { level: 1, name: /^Nobody is nominated yet\./ }).waitFor();
    await page.getByRole('heading', { name: /worth nominating$/ }).waitFor();
    const names = await frameOf(hiddenGemsQuestion).locator('tbody th a').allInnerTexts();
    expect(names).toEqual(gems.slice(0, names.length).map(({ account_name }) => account_name));
    expect(await page.getByText('of 0 claimed').count()).toBe(0);
  });

  it('are one line where a single one is missing, and gone where none is', async () => {
    await bring('reference-programme.csv');
    await page.getByText('Strategy missing.').waitFor();
    expect(await page.locator('ol').count()).toBe(0);
    expect(await page.getByRole('link', { name: STEP_WORDS.strategy.action }).count()).toBe(1);
    await bring('strategy.csv');
    await page.getByText('Strategy missing.').waitFor({ state: 'detached' });
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  it('nothing was fetched from elsewhere, and no policy broken', () => {
    expect(app.strangers).toEqual([]);
    expect(app.violations).toEqual([]);
  });
});
