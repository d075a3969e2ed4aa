import type { RecordedReview } from '../queries/recorded-reviews';
import type { RecordedUse } from '../queries/recorded-uses';
import { useNotices } from './notices-context';
import type { TakeBackRecord } from './records-desk';
import { useSession } from './session-context';

/** Records of one tab, with what is said of them and the way back. */
export interface Records {
  recordReview: (name: string, review: Omit<RecordedReview, 'record_id'>) => void;
  recordUse: (name: string, use: Omit<RecordedUse, 'record_id'>) => void;
  /** `what` names it: "the review of 30 Jun 2026". */
  withdrawRecord: (id: string, what: string) => void;
}

/** Records things, and says so with an undo. */
export function useRecords(): Records {
  const session = useSession();
  const { say } = useNotices();

  const told = (work: () => Promise<TakeBackRecord>, text: string) => {
    void work().then(
      (takeBack) =>
        say({
          text,
          tone: 'good',
          action: {
            label: 'Undo',
            run: () =>
              void takeBack().then(
                () => say({ text: 'Undone.' }),
                (error: unknown) => say(failure(error)),
              ),
          },
        }),
      (error: unknown) => say(failure(error)),
    );
  };

  return {
    recordReview: (name, review) =>
      told(() => session.recordReview(review), `The review of ${name} is recorded.`),
    recordUse: (name, use) =>
      told(() => session.recordUse(use), `That ${name} was asked is recorded.`),
    withdrawRecord: (id, what) => told(() => session.withdrawRecord(id), `${what} is taken back.`),
  };
}

function failure(error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  return { text: `Nothing was recorded. ${reason}`, tone: 'bad' as const };
}
