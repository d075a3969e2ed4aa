import type { Notices } from './notices';
import type { Session } from './session';
import { settingsChangeText } from './settings-words';

/** Says every edit of the settings, with what takes it back. Gives what ends this. */
export function announceSettings(
  session: Pick<Session, 'store' | 'undo' | 'redo'>,
  notices: Notices,
): () => void {
  const attempt = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) => notices.say({ text: String(error), tone: 'bad' }));
  };
  return session.store.subscribe((state, previous) => {
    const text = settingsChangeText(previous.settings, state.settings);
    if (text === null) return;
    const isUndone = state.future.length > previous.future.length;
    notices.say({
      text: isUndone ? `Undone: ${text}` : text,
      topic: 'settings',
      action: isUndone
        ? { label: 'Redo', run: attempt(session.redo) }
        : { label: 'Undo', run: attempt(session.undo) },
    });
  });
}
