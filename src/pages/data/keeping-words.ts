import { formatCount, formatPercent } from '../../domain/format';
import type { Space } from '../../workspace/browser-space';
import type { KeeperState } from '../../workspace/keeper';
import { loadedVersions } from '../../workspace/workspace';

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;
const STEP = 1000;
/** From this share on the browser's room is said to be nearly taken. */
export const NEARLY_FULL_SHARE = 0.8;

/** A number of bytes as people say it: `3.2 MB`. */
export function formatBytes(bytes: number, locale?: string): string {
  const power = Math.min(
    UNITS.length - 1,
    Math.max(0, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP))),
  );
  const amount = bytes / STEP ** power;
  const digits = power === 0 || amount >= 100 ? 0 : 1;
  return `${amount.toLocaleString(locale, { maximumFractionDigits: digits })}\u00a0${UNITS[power]}`;
}

/** What is kept of the user's work, or why nothing is, as a sentence or two. */
export function keepingSentence({ workspace, keeping, denial }: KeeperState): string {
  if (keeping === 'denied') return denial ?? '';
  const files = loadedVersions(workspace).flatMap((version) => version.files).length;
  const earlier = workspace.versions.length - workspace.loaded.length;
  if (keeping === 'off')
    return 'What you load and decide ends with this tab. Save a workspace file to go on another time.';
  if (files === 0)
    return 'From your first own file on, what you load and decide is kept in this browser, and nowhere else. The sample is not kept: it is for trying.';
  const also =
    earlier === 0
      ? ''
      : `, ${earlier === 1 ? 'one earlier version' : `${formatCount(earlier)} earlier versions`}`;
  return `${files === 1 ? 'One file' : `${formatCount(files)} files`}${also} and your decisions are kept in this browser, and nowhere else.`;
}

/** How much room there is, and whether what is kept is safe. */
export function spaceSentence({ used, most, isPersistent }: Space): string {
  const share = used / Math.max(1, most);
  const room = `${formatBytes(used)} of the ${formatBytes(most)} that the browser gives are taken${share >= 0.01 ? ` (${formatPercent(share)})` : ''}.`;
  const full =
    share >= NEARLY_FULL_SHARE
      ? ' That is nearly all: forget earlier versions before the next import.'
      : '';
  const safety = isPersistent
    ? ' The browser will not clear it by itself.'
    : ' The browser may clear it when the disk is full.';
  return `${room}${full}${safety}`;
}
