import { createStore, type StoreApi } from 'zustand/vanilla';

/** Older notices than these are forgotten. */
const MOST_KEPT = 50;

export type NoticeTone = 'plain' | 'good' | 'bad';

export interface NoticeAction {
  /** What it does, as a button says it: "Undo". */
  label: string;
  run: () => void;
}

/** Something that was done, to be read when it happens and again later. */
export interface Notice {
  id: number;
  text: string;
  tone: NoticeTone;
  /** When it was said, in milliseconds since 1970. */
  at: number;
  action: NoticeAction | null;
}

export interface NoticeWords {
  text: string;
  tone?: NoticeTone;
  action?: NoticeAction;
  /** Of notices on one topic only the newest offers its action: the older ones would undo something else. */
  topic?: string;
}

/** The notices of a tab, newest first. */
export interface Notices {
  store: StoreApi<{ notices: readonly Notice[]; unread: number }>;
  say: (words: NoticeWords) => void;
  /** They have been looked at. */
  read: () => void;
  /** Does what a notice offers, once. */
  act: (notice: Notice) => void;
}

/** Starts without a notice; `clock` gives the time in milliseconds since 1970. */
export function createNotices(clock: () => number): Notices {
  const store: Notices['store'] = createStore(() => ({ notices: [], unread: 0 }));
  const topics = new Map<number, string | undefined>();
  let last = 0;

  const withoutAction = (isMeant: (notice: Notice) => boolean) =>
    store
      .getState()
      .notices.map((notice) => (isMeant(notice) ? { ...notice, action: null } : notice));

  return {
    store,
    say({ text, tone = 'plain', action, topic }) {
      last += 1;
      const isSuperseded = ({ id }: Notice) => topic !== undefined && topics.get(id) === topic;
      const notice = { id: last, text, tone, at: clock(), action: action ?? null };
      const notices = [notice, ...withoutAction(isSuperseded)].slice(0, MOST_KEPT);
      topics.set(last, topic);
      topics.delete(last - MOST_KEPT);
      store.setState(({ unread }) => ({
        notices,
        unread: Math.min(unread + 1, MOST_KEPT),
      }));
    },
    read: () => store.setState({ unread: 0 }),
    act({ id, action }) {
      store.setState({ notices: withoutAction((notice) => notice.id === id) });
      action?.run();
    },
  };
}
