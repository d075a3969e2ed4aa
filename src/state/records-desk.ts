import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import { recordReview, recordUse, withdrawRecord } from '../imports/recorded';
import type { RecordedReview } from '../queries/recorded-reviews';
import type { RecordedUse } from '../queries/recorded-uses';
import type { Keeper } from '../workspace/keeper';
import { withBriefNote } from '../workspace/workspace';

/** Where what references were asked for, reviews of them and words of briefs are recorded. */
export interface RecordsDesk {
  /** Records a review; gives what takes it back. */
  recordReview: (review: Omit<RecordedReview, 'record_id'>) => Promise<TakeBackRecord>;
  /** Records that a reference was asked for; gives what takes it back. */
  recordUse: (use: Omit<RecordedUse, 'record_id'>) => Promise<TakeBackRecord>;
  /** Takes a record back that was made before; gives what puts it there again. */
  withdrawRecord: (id: string) => Promise<TakeBackRecord>;
  /** Writes beside a part of a brief, `Q3 2026/coverage`; a blank text leaves none. */
  writeBriefNote: (part: string, text: string) => Promise<void>;
}

export type TakeBackRecord = () => Promise<void>;

/** What the desk needs of the session around it. */
export interface RecordsRoom {
  keeper: Promise<Keeper>;
  /** The database, whose transactions are kept together with these settings. */
  keepingTo: (settings: Settings) => Promise<Engine>;
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  settings: () => Settings;
  changed: () => void;
}

/** Opens the desk of a session. */
export function openRecordsDesk(room: RecordsRoom): RecordsDesk {
  const change = (work: (engine: Engine) => Promise<void>) =>
    room.inTurn(async () => {
      await work(await room.keepingTo(room.settings()));
      room.changed();
    });
  const withdraw = (id: string) => change((engine) => withdrawRecord(engine, id, room.settings()));
  const review = (record: RecordedReview) =>
    change((engine) => recordReview(engine, record, room.settings()));
  const use = (record: RecordedUse) =>
    change((engine) => recordUse(engine, record, room.settings()));

  return {
    async recordReview(asked) {
      const record = { ...asked, record_id: crypto.randomUUID() };
      await review(record);
      return () => withdraw(record.record_id);
    },
    async recordUse(asked) {
      const record = { ...asked, record_id: crypto.randomUUID() };
      await use(record);
      return () => withdraw(record.record_id);
    },
    async withdrawRecord(id) {
      const { workspace } = (await room.keeper).store.getState();
      const before = {
        review: workspace.reviews.find(({ record_id }) => record_id === id),
        use: workspace.uses.find(({ record_id }) => record_id === id),
      };
      await withdraw(id);
      return async () => {
        if (before.review) await review(before.review);
        if (before.use) await use(before.use);
      };
    },
    writeBriefNote: (part, text) =>
      room.inTurn(async () => {
        const keeper = await room.keeper;
        await keeper.commit(withBriefNote(part, text)(keeper.store.getState().workspace));
      }),
  };
}
