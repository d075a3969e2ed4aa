// Finds a Chromium for the browser tests, or installs Debian's where apt is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian and others put Chromium; CHROMIUM names another place. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium of this machine, undefined where there is none. */
export function chromiumPath() {
  return PLACES.find((place) => place !== undefined && existsSync(place));
}

/** Makes sure that there is a Chromium; ends the process with what to do where it cannot. */
export function haveChromium() {
  if (chromiumPath()) return;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (hasApt) {
    console.log('Installing Chromium from the system’s packages…');
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    apt([...asRoot, 'apt-get', 'update', '-q']);
    apt([
      ...asRoot,
      'apt-get',
      'install',
      '-qy',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-core',
    ]);
    if (chromiumPath()) return;
  }
  console.error(
    'The browser tests need Chromium, and none was found. Install it (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM to the path of one.',
  );
  process.exit(1);
}

function apt([command, ...parameters]) {
  spawnSync(command, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
