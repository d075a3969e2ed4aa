import { useEffect, useRef, useState } from 'react';
import { useNotices } from '../../state/notices-context';
import { useSession, useSessionState } from '../../state/session-context';

/** The parts of a brief that have a note. */
export type NotePart = 'summary' | 'ready' | 'coverage' | 'land-mines' | 'gems' | 'movers' | 'asks';

export interface BriefNote {
  text: string;
  write: (text: string) => void;
  /** Keeps what was written. */
  leave: () => void;
}

/** The note beside a part of a quarter's brief: kept in the workspace once the field is left. */
export function useBriefNote(quarter: string, part: NotePart): BriefNote {
  const key = `${quarter}/${part}`;
  const session = useSession();
  const { say } = useNotices();
  const kept = useSessionState((state) => state.kept.workspace.brief_notes[key]) ?? '';
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);

  const write = (text: string) => {
    unsaved.current = text;
    setDraft(text);
  };
  const leave = () => {
    const text = unsaved.current;
    if (text === null) return;
    unsaved.current = null;
    void session.writeBriefNote(key, text).then(
      // What was written meanwhile is kept when the field is left again.
      () => setDraft((latest) => (latest === text ? null : latest)),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        say({ text: `The note is not kept. ${reason}`, tone: 'bad' });
      },
    );
  };

  const onGone = useRef(leave);
  useEffect(() => {
    onGone.current = leave;
  });
  // Whoever goes to another page by a shortcut does not leave the field first.
  useEffect(() => () => onGone.current(), []);
  return { text: draft ?? kept, write, leave };
}
