import { useState } from 'react';
import { useNotices } from '../../state/notices-context';
import type { TakeBack } from '../../state/workspace-desk';

/** What is said when work on versions is done, and what takes it back. */
interface Outcome {
  text: string;
  undo?: TakeBack;
}

/** Does work on versions and snapshots one at a time, and says what came of it. */
export function useVersionWork(): {
  isBusy: boolean;
  run: (work: () => Promise<Outcome>) => void;
} {
  const { say } = useNotices();
  const [isBusy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<Outcome>) => {
    setBusy(true);
    try {
      const { text, undo } = await work();
      say({
        text,
        topic: 'versions',
        ...(undo && { action: { label: 'Undo', run: () => run(() => undone(undo)) } }),
      });
    } catch (error) {
      say(failure(error));
    } finally {
      setBusy(false);
    }
  };
  const run = (work: () => Promise<Outcome>) => void attempt(work);

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
