import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from './support/chromium';
import { layoutFaults } from './support/layout';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage({ viewport: { width: 400, height: 400 } });
});

afterAll(() => browser.close());

const HIDDEN = 'overflow: hidden; white-space: nowrap; width: 60px';

describe('the layout of a page', () => {
  it.each([
    ['a text beyond the window', `<p style="white-space: nowrap">${'wide '.repeat(99)}`, 'scrolls'],
    ['a text cut off by its box', `<p style="${HIDDEN}">A name that is long`, 'is cut off'],
    [
      'a shortened text that can be read nowhere',
      `<p style="${HIDDEN}; text-overflow: ellipsis">A name that is long`,
      'is cut off',
    ],
    [
      'a text cut off at its foot',
      '<p style="overflow: hidden; height: 8px; font-size: 16px">Half of it',
      'is cut off',
    ],
    [
      'a text over another',
      '<p style="position: absolute; top: 20px">One text</p><p style="position: absolute; top: 24px">Another text',
      'lies over',
    ],
    [
      'labels of a chart over one another',
      '<svg width="200" height="50"><text x="10" y="20">North</text><text x="30" y="22">South</text></svg>',
      'lies over',
    ],
    [
      'a label that leaves its chart',
      '<svg width="60" height="50"><text x="20" y="20">A long label</text></svg>',
      'is cut off',
    ],
  ])('is faulty with %s', async (_, markup, fault) => {
    await page.setContent(markup);
    expect(await layoutFaults(page)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['texts beside and below one another', '<p>One <b>two</b> three</p><p>Four</p>'],
    [
      'a shortened text with the whole in its title',
      `<p title="A name that is long" style="${HIDDEN}; text-overflow: ellipsis">A name that is long`,
    ],
    [
      'a text that can be scrolled to',
      '<div style="overflow: auto; width: 60px"><p style="white-space: nowrap">A name that is long',
    ],
    [
      'a text for screen readers alone',
      '<p>Seen</p><p style="position: absolute; top: 16px; clip-path: inset(50%); overflow: hidden; width: 1px; height: 1px">Heard',
    ],
    [
      'a bar that stays while the page moves under it',
      '<p style="position: fixed; top: 0">Always</p><p style="margin: 0; position: absolute; top: 16px">Moves',
    ],
  ])('is sound with %s', async (_, markup) => {
    await page.setContent(markup);
    expect(await layoutFaults(page)).toEqual([]);
  });
});
