import { useState } from 'react';
import { useNotices } from '../../state/notices-context';
import type { TakeBack } from '../../state/workspace-desk';

/** What is said when work on the workspace is done, and what takes it back. */
export interface Outcome {
  text: string;
  undo?: TakeBack;
}

/** Does a piece of work and says what came of it. */
export type RunWork = (work: () => Promise<Outcome>) => void;

/** Does work on the workspace one piece at a time, and says what came of it. */
export function useWorkspaceWork(): { isBusy: boolean; run: RunWork } {
  const { say } = useNotices();
  const [isBusy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<Outcome>) => {
    setBusy(true);
    try {
      const { text, undo } = await work();
      say({
        text,
        ...(undo && {
          topic: 'workspace',
          action: { label: 'Undo', run: () => run(() => undone(undo)) },
        }),
      });
    } catch (error) {
      say(failure(error));
    } finally {
      setBusy(false);
    }
  };
  const run: RunWork = (work) => void attempt(work);

  return { isBusy, run };
}

async function undone(undo: TakeBack): Promise<Outcome> {
  await undo();
  return { text: 'Undone: what is loaded is as it was before.' };
}

function failure(error: unknown): { text: string; tone?: 'bad' } {
  if (error instanceof DOMException && error.name === 'AbortError')
    return { text: 'Cancelled. Nothing was changed.' };
  return { text: error instanceof Error ? error.message : String(error), tone: 'bad' };
}
