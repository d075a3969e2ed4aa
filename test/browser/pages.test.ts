import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stories } from '../../sample-data/stories';
import { type AppPage, goTo, sampleApp } from './support/app';

/** All but the SQL page, whose editor has tests of its own for the way in and out. */
const PAGES = [
  'overview',
  'value-map',
  'coverage?and=region',
  'pipeline',
  'accounts',
  'plan',
  'account?account=001D5000000W7F0IAK',
  'match',
  'brief',
  'data',
  'settings',
];
const DESK = { width: 1440, height: 900 };

/** One for all tests: opening the app takes longer than any of them. */
let app: AppPage;

beforeAll(async () => {
  app = await sampleApp();
});

beforeEach(async () => {
  await app.page.emulateMedia({ colorScheme: 'light' });
  await app.page.setViewportSize(DESK);
});

afterAll(() => app.close());

describe('the keyboard', () => {
  it.each(PAGES)('reaches every control of the page %s', async (name) => {
    await goTo(app.page, `#/${name}`);
    // Within a roving group or a toolbar only one element is a stop; arrows reach the others.
    const wanted = await app.page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'a[href], button, select, summary, [role="button"], [tabindex="0"]',
      );
      const stops = [...controls]
        .filter(
          (control) =>
            control.tabIndex >= 0 &&
            control.getClientRects().length > 0 &&
            !control.hasAttribute('disabled'),
        )
        .map((control) => control.closest<HTMLElement>('[role="toolbar"]') ?? control);
      const reachable = new Set(stops);
      for (const [index, stop] of [...reachable].entries()) stop.dataset.stop = String(index);
      return reachable.size;
    });
    const reached = new Set<string>();
    // From wherever the focus is, past the end and round to it again.
    for (let step = 0; step < wanted + 20; step += 1) {
      await app.page.keyboard.press('Tab');
      const stop = await app.page.evaluate(() => {
        // A roving group hands the focus on to one of its marks.
        const stop = document.activeElement?.closest('[data-stop]');
        return stop instanceof HTMLElement || stop instanceof SVGElement
          ? stop.dataset.stop
          : undefined;
      });
      if (stop !== undefined) reached.add(stop);
    }
    const missed = await app.page.evaluate(
      (stops) =>
        [...document.querySelectorAll<HTMLElement>('[data-stop]')]
          .filter(({ dataset }) => !stops.includes(dataset.stop ?? ''))
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      [...reached],
    );
    expect(wanted).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it('chooses a segment of the coverage chart, which filters every page', async () => {
    await goTo(app.page, '#/coverage');
    await app.page
      .getByRole('group', { name: /covered|coverage|segments|target/i })
      .first()
      .focus();
    await app.page.keyboard.press('Enter');
    await app.page.waitForFunction(() => window.location.hash.includes('in.industry='));
    await goTo(app.page, `#/overview?in.industry=Healthcare`);
    await app.page.getByRole('button', { name: 'Remove filter Industry: Healthcare' }).waitFor();
  });
});

describe('the Overview', () => {
  it('names every planted account in its sentences', async () => {
    await goTo(app.page, '#/overview');
    const text = await app.page
      .locator('section', { hasText: 'Whom to know by name' })
      .textContent();
    for (const { accountName } of stories) expect(text).toContain(accountName);
  });
});
