import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/engine/decode';
import { accountListQuestion } from '../../src/queries/account-list';
import { closedDealAccountsQuestion } from '../../src/queries/closed-deal-accounts';
import { coverageQuestion } from '../../src/queries/coverage-rows';
import { incentiveScorecardQuestion } from '../../src/queries/incentive-scorecard';
import { influenceQuestion } from '../../src/queries/influence';
import { nominatedAccountsQuestion } from '../../src/queries/nominated-accounts';
import { recoveredAccountsQuestion } from '../../src/queries/recovered-accounts';
import { recoveryQuestion } from '../../src/queries/recovery';
import { referenceUsesQuestion } from '../../src/queries/reference-uses';
import { segmentAccountsQuestion } from '../../src/queries/segment-accounts';
import { sourceScorecardQuestion } from '../../src/queries/source-scorecard';
import { stagesQuestion } from '../../src/queries/stages';
import { usesByQuarterQuestion } from '../../src/queries/uses-by-quarter';
import { readAddress } from '../../src/state/address';
import { lookedAt } from '../golden/checks/account-page';
import { someOf } from '../support/law';
import { type AppPage, goTo, sampleApp, settled } from './support/app';
import { shownFigures } from './support/figures';
import { type Look, walkOf } from './support/walk-look';
import { faultsOf, type Walk } from './support/walked';

const isLong = process.env.REFSCOPE_LONG !== undefined;

const LATEST: Look = { asOf: null, filters: [], dimensions: ['industry', 'region'] };

/** How many figures each page has, as it is looked at. */
const LOOKS = [
  {
    name: 'everybody, on the latest day',
    search: 'and=region',
    look: LATEST,
    pages: { overview: 6, 'value-map': 4, coverage: 3, pipeline: 15, accounts: 1 },
  },
  {
    name: 'EMEA, half a year before',
    search: 'and=product&as-of=2026-03-31&in.region=EMEA',
    look: {
      asOf: '2026-03-31',
      filters: [{ dimension: 'region', segment: 'EMEA' }],
      dimensions: ['industry', 'product'],
    } satisfies Look,
    pages: { overview: 6, coverage: 3, pipeline: 15 },
  },
];

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp('#/overview');
  page = app.page;
  // Nothing is waited for that only moves.
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

afterAll(() => app.close());

/** Has all evidence worked out that a tab of the settings works out only where it is asked for. */
async function askForEvidence(): Promise<void> {
  for (const name of ['Find the best half-life and κ', 'Show every pair']) {
    const button = page.getByRole('button', { name });
    if (!(await button.isVisible())) continue;
    await button.click();
    await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
  }
}

async function faultsOfPage(hash: string, count: number, walk: Walk): Promise<string[]> {
  await goTo(page, hash);
  const figures = await shownFigures(page);
  expect(figures).toHaveLength(count);
  return (await Promise.all(figures.map((figure) => faultsOf(figure, walk)))).flat();
}

describe('every figure is what its SQL, its file, its tables, its marks and the independent calculation say', () => {
  describe.each(isLong ? LOOKS : LOOKS.slice(0, 1))('of $name', ({ search, look, pages }) => {
    let walk: Walk;

    beforeAll(async () => {
      await goTo(page, `#/overview?${search}`);
      walk = await walkOf(page, look);
    });

    it.each(Object.entries(pages))('on the page %s', async (name, count) => {
      expect(await faultsOfPage(`#/${name}?${search}`, count, walk)).toEqual([]);
    });
  });

  it('of the page coverage, as the list says', async () => {
    await goTo(page, '#/coverage?and=region');
    const walk = await walkOf(page, LATEST);
    await page.getByRole('radio', { name: 'What the list says: claimed' }).check({ force: true });
    await page.getByRole('heading', { level: 1, name: /^By the list/ }).waitFor();
    await settled(page);
    const figures = await shownFigures(page);
    expect(figures).toHaveLength(3);
    for (const figure of figures) expect.soft(await faultsOf(figure, walk)).toEqual([]);
    await page.getByRole('radio', { name: 'What is true: ready' }).check({ force: true });
  });

  it.each(['many answers', 'few answers'])('of an account with %s', async (answers) => {
    await goTo(page, '#/overview');
    const ids = lookedAt((await walkOf(page, LATEST)).asked);
    const account = ids.at(answers === 'many answers' ? 0 : -2) ?? '';
    const walk = await walkOf(page, LATEST, account);
    expect(await faultsOfPage(`#/account?account=${account}`, 6, walk)).toEqual([]);
  });

  it('of the settings', async () => {
    await goTo(page, '#/settings');
    const walk = await walkOf(page, LATEST);
    const figures = [];
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await settled(page);
      await askForEvidence();
      figures.push(...(await shownFigures(page)));
    }
    expect(figures).toHaveLength(7);
    for (const figure of figures) expect.soft(await faultsOf(figure, walk)).toEqual([]);
  });
});

const sum = (rows: readonly Row[], name: string) =>
  rows.reduce((total, row) => total + Number(row[name]), 0);
const readyOf = (rows: readonly Row[]) =>
  rows.filter(({ standing }) => standing === 'ready').length;

/** Charts of the pipeline, what lists the accounts behind a mark, and what the mark then says of them. */
const BEHIND = [
  [stagesQuestion, nominatedAccountsQuestion, (rows: Row[]) => `: ${sum(rows, 'nominations')}`],
  [sourceScorecardQuestion, nominatedAccountsQuestion, claimedText],
  [incentiveScorecardQuestion, nominatedAccountsQuestion, claimedText],
  [usesByQuarterQuestion, referenceUsesQuestion, (rows: Row[]) => `: ${sum(rows, 'uses')} use`],
  [
    influenceQuestion,
    closedDealAccountsQuestion,
    (rows: Row[]) => `${sum(rows, 'won')} of ${sum(rows, 'closed')}`,
  ],
  [
    recoveryQuestion,
    recoveredAccountsQuestion,
    (rows: Row[]) => `${rows.filter(({ recovered }) => recovered).length} of ${rows.length}`,
  ],
] as const;

function claimedText(rows: Row[]): string {
  const claimed = rows.filter(({ is_claimed }) => is_claimed);
  return `${readyOf(claimed)} of ${claimed.length}`;
}

const chartOf = ({ title }: { title: string }) =>
  page.locator('figure', { has: page.getByRole('button', { name: `Show the SQL: ${title}` }) });

describe('a mark lists exactly the accounts that it counts', () => {
  let walk: Walk;

  beforeAll(async () => {
    await goTo(page, '#/pipeline');
    walk = await walkOf(page, LATEST);
  });

  it.each(BEHIND)('of $title', async (chart, behind, counted) => {
    await goTo(page, '#/data');
    await goTo(page, '#/pipeline');
    const marks = chartOf(chart).locator('[data-mark]');
    const count = await marks.count();
    expect(count).toBeGreaterThan(0);
    for (const at of someOf([...Array(count).keys()], 3)) {
      const label = await marks.nth(at).getAttribute('aria-label');
      await marks.nth(at).dispatchEvent('click');
      await settled(page);
      const [found] = (await shownFigures(page, behind.title)).slice(-1);
      if (!found) throw new Error(`Nothing is behind ${label}`);
      expect.soft(label).toContain(counted(found.answer));
      expect.soft(await faultsOf(found, walk)).toEqual([]);
    }
  });
});

describe('a mark filters to exactly the accounts that it counts', () => {
  /** The filters that a press has put into the address. */
  async function pressed(hash: string, press: () => Promise<void>) {
    await goTo(page, hash);
    await press();
    await page.waitForFunction(() => window.location.hash.includes('in.'));
    return new URL(page.url()).hash.replace(/^[^?]*/, '');
  }

  async function listed(search: string) {
    await goTo(page, `#/accounts${search}`);
    const [list] = await shownFigures(page, accountListQuestion.title);
    if (!list) throw new Error('There is no list of accounts');
    return list;
  }

  it.each(['overview', 'coverage'])('of the coverage bars of the page %s', async (name) => {
    await goTo(page, `#/${name}`);
    const bars = chartOf(coverageQuestion).locator('[data-mark]');
    const label = (await bars.nth(1).getAttribute('aria-label')) ?? '';
    const search = await pressed(`#/${name}`, () => bars.nth(1).dispatchEvent('click'));
    const list = await listed(search);
    const claimed = list.answer.filter(({ programme_stage }) => programme_stage === 'claimed');
    expect(label).toContain(`: ${readyOf(list.answer)} ready, ${claimed.length} claimed`);
    const { filters } = readAddress(`#/accounts${search}`);
    const walk = await walkOf(page, { ...LATEST, filters });
    expect(await faultsOf(list, walk)).toEqual([]);
  });

  it('of the standings below the map', async () => {
    await goTo(page, '#/overview');
    const { picture } = (await walkOf(page, LATEST)).asked;
    for (const standing of ['land mine', 'ready']) {
      const key = page.getByRole('button', { name: `Show only ${standing}: ` });
      await goTo(page, '#/value-map');
      const count = (await key.getAttribute('aria-label'))?.replace(/^.*: /, '');
      const { answer } = await listed(await pressed('#/value-map', () => key.click()));
      const counted = [...picture.accounts].filter(([, figures]) => figures.standing === standing);
      expect.soft(answer).toHaveLength(Number(count));
      expect
        .soft(answer.map(({ account_id }) => account_id).sort())
        .toEqual(counted.map(([accountId]) => accountId).sort());
    }
  });

  it.each([
    ['All', []],
    ['Public sector', [{ dimension: 'industry', segment: 'Public sector' }]],
    ['Americas', [{ dimension: 'region', segment: 'Americas' }]],
    [
      'Manufacturing, EMEA',
      [
        { dimension: 'industry', segment: 'Manufacturing' },
        { dimension: 'region', segment: 'EMEA' },
      ],
    ],
  ])('of the cell %s of the matrix', async (name, filters) => {
    await goTo(page, '#/coverage?and=region');
    const cell = page.getByRole('grid').getByRole('button', { name: new RegExp(`^${name}: `) });
    await cell.click();
    await settled(page);
    const [found] = await shownFigures(page, segmentAccountsQuestion.title);
    if (!found) throw new Error(`Nothing is behind ${name}`);
    const label = await cell.getAttribute('title');
    const claimed = found.answer.filter(({ part }) => part === 'claimed');
    expect(label).toContain(`: ${readyOf(claimed)} ready, ${claimed.length} claimed`);
    expect(await faultsOf(found, await walkOf(page, { ...LATEST, filters }))).toEqual([]);
  });
});
