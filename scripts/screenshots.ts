// Takes every page, light and dark, 390, 1440 and 2560 wide, of a served build: tsx scripts/screenshots.ts ADDRESS FOLDER
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settled } from '../test/browser/support/app';
import { openChromium } from '../test/browser/support/chromium';

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
const HEIGHT = 1000;
/** The first figures may take long on a busy machine. */
const LONGEST_MS = 120_000;
/** Files that load with rejects and unmatched rows, that leave a question open, and that lack a column. */
const OWN_FILES = [
  'salesforce-data-export/account.csv',
  'medallia/requests.csv',
  'hubspot/deals.csv',
  'google-forms/ambiguous.csv',
  'delighted/without-account.csv',
];

const [address, folder = 'screenshots'] = process.argv.slice(2);
if (!address) throw new Error('Name the address of the served build');
mkdirSync(folder, { recursive: true });
const browser = await openChromium('');
for (const colorScheme of THEMES)
  for (const width of WIDTHS) {
    const page = await browser.newPage({
      viewport: { width, height: HEIGHT },
      colorScheme,
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    page.setDefaultTimeout(LONGEST_MS);
    page.on('console', (message) => console.log(message.type(), message.text()));
    page.on('pageerror', (error) => console.log('error', error));
    await page.goto(address);
    await page.waitForSelector('h1');
    for (const name of PAGES) {
      await page.goto(`${address}#/${name}`);
      await page.waitForSelector('h1');
      await settled(page);
      await page.screenshot({
        path: path.join(folder, `${fileName(name)}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
    await page.goto(`${address}#/data`);
    await page.setInputFiles(
      'input[type=file]',
      OWN_FILES.map((name) => ({
        name: path.basename(name),
        mimeType: 'text/csv',
        buffer: readFileSync(path.join('test/files', name)),
      })),
    );
    await page.getByRole('list', { name: 'What the last import did' }).waitFor();
    await settled(page);
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
