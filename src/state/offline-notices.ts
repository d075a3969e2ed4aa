import type { Notices } from './notices';

/** Says what becomes of the copy of the app that the browser keeps. */
export function announceVersions(notices: Pick<Notices, 'say'>) {
  return {
    onKept: () =>
      notices.say({
        text: 'This browser now keeps the app itself: it also opens without a network',
      }),

    onNewVersion: (change: () => void) =>
      notices.say({
        text: 'A new version of Refscope is ready. Until you reload, every tab stays with this one',
        topic: 'version',
        action: { label: 'Reload to update', run: change },
      }),
  };
}
