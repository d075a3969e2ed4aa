// Takes every page, light and dark, 390, 1440 and 2560 wide, of a served build: tsx scripts/screenshots.ts ADDRESS FOLDER
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from '../test/browser/support/chromium';
import { dropOwnFiles, openedApp, show } from './opened-app';

const PAGES = [
  'overview',
  'value-map',
  'coverage',
  'coverage?by=topic&and=segment',
  'pipeline',
  'accounts',
  'match',
  'plan',
  'account?account=001D5000000W7F0IAK',
  'brief',
  'data',
  'sql',
  'settings',
];
const WIDTHS = [390, 1440, 2560];
const THEMES = ['light', 'dark'] as const;

const [address, folder = 'screenshots'] = process.argv.slice(2);
if (!address) throw new Error('Name the address of the served build');
mkdirSync(folder, { recursive: true });
const browser = await openChromium('');
for (const colorScheme of THEMES)
  for (const width of WIDTHS) {
    const page = await openedApp(browser, address, { width, colorScheme });
    for (const name of PAGES) {
      await show(page, address, name);
      await page.screenshot({
        path: path.join(folder, `${fileName(name)}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
    await dropOwnFiles(page, address);
    await page.screenshot({
      path: path.join(folder, `import-${width}-${colorScheme}.png`),
      fullPage: true,
    });
    await page.close();
  }
await browser.close();

/** An address within the app as a part of a file's name. */
function fileName(address: string): string {
  return address.replace(/[^a-z-]+/gi, '-');
}
