import { loneTab, type Tabs } from './tabs';

const LOCK = 'refscope-writer';
const CHANNEL = 'refscope';
/** A tab that does not answer within this time is taken for frozen; one that does may take its time. */
const ANSWER_MILLISECONDS = 3_000;

type Message = 'changed' | 'hand over' | 'in a moment' | 'handed over';

/**
 * The tabs of this origin. One holds the lock and writes; the others wait for it in line, so that the next
 * one writes as soon as the first is closed. Where the browser has no locks, each tab thinks it is alone,
 * and the store's count of revisions keeps them from overwriting each other.
 */
export async function joinTabs(): Promise<Tabs> {
  if (!('locks' in navigator)) return loneTab();
  const channel = new BroadcastChannel(CHANNEL);
  let isWriter = false;
  let onHeld = (): void => undefined;
  let turnListener = (_isWriter: boolean): void => undefined;
  let changeListener = (): void => undefined;
  let beforeTakeOver = async (): Promise<unknown> => undefined;

  const say = (message: Message) => channel.postMessage(message);

  function become(next: boolean): void {
    if (isWriter === next) return;
    isWriter = next;
    turnListener(next);
  }

  /** Holds the lock until the tab is closed or another one takes it. */
  function hold(): Promise<never> {
    become(true);
    onHeld();
    return new Promise(() => undefined);
  }

  function request(options: LockOptions): Promise<void> {
    return navigator.locks.request(LOCK, options, hold).catch(() => {
      // Another tab took it: this one goes to the end of the line.
      become(false);
      void request({});
    });
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data === 'changed') changeListener();
    if (data !== 'hand over' || !isWriter) return;
    say('in a moment');
    void beforeTakeOver().then(() => say('handed over'));
  });

  await new Promise<void>((settled) => {
    void navigator.locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          void request({});
          settled();
          return;
        }
        const held = hold();
        settled();
        return held;
      })
      .catch(() => {
        become(false);
        void request({});
      });
  });

  return {
    isWriter: () => isWriter,
    onTurn(listener) {
      turnListener = listener;
    },
    announce: () => say('changed'),
    onAnnounced(listener) {
      changeListener = listener;
    },
    async takeOver() {
      if (isWriter) return;
      const answered = answerOf(channel);
      say('hand over');
      await answered;
      await new Promise<void>((held) => {
        onHeld = held;
        void request({ steal: true });
      });
    },
    onTakeOver(listener) {
      beforeTakeOver = listener;
    },
  };
}

/** Resolves once the tab that writes has ended what it is at, or is taken for frozen. */
function answerOf(channel: BroadcastChannel): Promise<void> {
  return new Promise((answered) => {
    const ended = new AbortController();
    const end = () => {
      ended.abort();
      answered();
    };
    const frozen = setTimeout(end, ANSWER_MILLISECONDS);
    channel.addEventListener(
      'message',
      ({ data }: MessageEvent<Message>) => {
        if (data === 'in a moment') clearTimeout(frozen);
        if (data === 'handed over') end();
      },
      { signal: ended.signal },
    );
  });
}
