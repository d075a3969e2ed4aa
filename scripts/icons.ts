// Draws the icons that an installed app has from public/icons/icon.svg: tsx scripts/icons.ts
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from '../test/browser/support/chromium';

const FOLDER = 'public/icons';
/** The ground of icon.svg, which a maskable icon has up to its edges. */
const GROUND = '#1d7165';
/** Of a maskable icon only the middle four fifths are sure to be seen. */
const MASKABLE_PART = 0.8;
const ICONS = [
  { name: 'icon-192', size: 192, isMaskable: false },
  { name: 'icon-512', size: 512, isMaskable: false },
  { name: 'maskable-512', size: 512, isMaskable: true },
];

const drawing = readFileSync(path.join(FOLDER, 'icon.svg')).toString('base64');
const browser = await openChromium();
for (const { name, size, isMaskable } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const part = isMaskable ? MASKABLE_PART : 1;
  await page.setContent(
    `<body style="margin: 0; display: grid; place-items: center; height: 100vh; background: ${isMaskable ? GROUND : 'transparent'}">
    <img style="width: ${size * part}px" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
