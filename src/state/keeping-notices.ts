import { sentenceCase } from '../domain/words';
import type { Notices } from './notices';
import type { Session } from './session';

/** Says when work begins to be kept, when it cannot be, and what was cut short. Gives what ends this. */
export function announceKeeping(
  session: Pick<Session, 'store' | 'persist'>,
  { say }: Notices,
): () => void {
  const tell = (
    { kept }: ReturnType<typeof session.store.getState>,
    before?: ReturnType<typeof session.store.getState>['kept'],
  ) => {
    if (kept.interrupted !== null && kept.interrupted !== before?.interrupted)
      say({
        text: `${sentenceCase(kept.interrupted)} was cut short. Nothing of it was kept; all else is as it was.`,
      });
    if (kept.denial !== null && kept.denial !== before?.denial)
      say({ text: kept.denial, tone: 'bad' });
    const isFirst = before?.workspace.revision === 0 && kept.workspace.revision === 1;
    if (isFirst && kept.isWriter) {
      say({
        text: 'Your files and decisions are kept in this browser from now on, and nowhere else. The Data page says how much, and has the switch.',
      });
      // Asked for once there is something to lose; a browser that refuses still keeps it.
      void session.persist().catch(() => false);
    }
  };
  tell(session.store.getState());
  return session.store.subscribe((state, previous) => {
    if (state.kept !== previous.kept) tell(state, previous.kept);
  });
}
