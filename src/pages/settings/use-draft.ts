import { useMemo } from 'react';
import type { Settings } from '../../domain/settings';
import { useSession, useSessionState } from '../../state/session-context';
import { type Draft, pendingChange } from './draft';
import { type Problems, problemsOf } from './problems';

export interface DraftDesk {
  /** The settings in force. */
  settings: Settings;
  /** Those with the draft in them: what the fields show. */
  drafted: Settings;
  /** What of the draft differs from the settings in force. */
  change: Draft;
  /** Why parts of it cannot be used, by field. */
  problems: Problems;
  /** Writes an edit down. */
  edit: (edit: Draft) => void;
  discard: () => void;
}

/** The settings in force and the edits that wait. */
export function useDraft(): DraftDesk {
  const session = useSession();
  const settings = useSessionState((state) => state.settings);
  const draft = useSessionState((state) => state.draft);
  return useMemo(() => {
    const change = pendingChange(draft, settings);
    return {
      settings,
      drafted: { ...settings, ...change },
      change,
      problems: problemsOf(change, settings),
      edit: (edit) => session.keepDraft(pendingChange({ ...change, ...edit }, settings)),
      discard: () => session.keepDraft({}),
    };
  }, [session, settings, draft]);
}
