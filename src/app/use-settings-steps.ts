import { useNotices } from '../state/notices-context';
import { useSession } from '../state/session-context';

/** Undo and redo of settings, which say so where there is nothing to undo or where it fails. */
export function useSettingsSteps(): { undo: () => void; redo: () => void } {
  const session = useSession();
  const { say } = useNotices();
  const step = (history: 'past' | 'future', nothing: string, work: () => Promise<void>) => () => {
    if (session.store.getState()[history].length === 0) say({ text: nothing });
    work().catch((error: unknown) => say({ text: String(error), tone: 'bad' }));
  };
  return {
    undo: step('past', 'No change of settings to undo', session.undo),
    redo: step('future', 'No change of settings to redo', session.redo),
  };
}
