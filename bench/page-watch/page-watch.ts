// The browser's side of bench/interaction.ts: what is on the page after every frame, when which input came,
// and what kept the page from drawing. Times are those of the page's clock, in milliseconds.

/** What a frame showed, written down when it differs from the frame before. */
export interface SeenFrame {
  /** After the frame was painted. */
  at: number;
  /** The days and filters in words, as the page shows them. */
  asked: string;
  figures: string;
  /** Whether the page marks itself as older than what was asked for. */
  isBusy: boolean;
  /** Whether nothing on the page is marked so, and nothing is loading. */
  isSettled: boolean;
  /** The rectangle that is being drawn on a map, and what is said of it. */
  rectangle: string | null;
  note: string | null;
  isNoteBusy: boolean;
}

export interface Watched {
  frames: SeenFrame[];
  inputs: { type: string; at: number }[];
  /** With the scripts that took longest in them, as far as the browser tells. */
  tasks: { at: number; duration: number; scripts: string[] }[];
  shifts: { at: number; value: number; of: string[] }[];
}

export interface PageWatch {
  /** Forgets what was seen so far. */
  begin: () => void;
  seen: () => Watched;
  /** To be called before an input of a type that asks for other days or filters. */
  expect: (type: string) => void;
  /** From the latest such input to the frame that shows its result. */
  result: () => Promise<number>;
}

declare global {
  interface Window {
    pageWatch: PageWatch;
  }
}

const INPUTS = ['pointermove', 'pointerup', 'keydown', 'click'];
/** What a figure says of the comparison date, which is asked for later than the figure. */
const CHANGE = /(unchanged|[▲▼].*) since .*$/;
const PATIENCE_MS = 60_000;
const LOADING = '[role="status"][aria-label]';
const BUSY = '[aria-busy="true"]';

let watched: Watched = { frames: [], inputs: [], tasks: [], shifts: [] };
let last: SeenFrame | null = null;
const listeners = new Set<(frame: SeenFrame) => void>();

function begin(): void {
  watched = { frames: [], inputs: [], tasks: [], shifts: [] };
  last = null;
}

for (const type of INPUTS)
  window.addEventListener(type, ({ timeStamp }) => watched.inputs.push({ type, at: timeStamp }), {
    capture: true,
    passive: true,
  });

observe('longtask', ({ startTime, duration }) =>
  watched.tasks.push({ at: startTime, duration, scripts: [] }),
);
observe('long-animation-frame', (entry) => {
  const scripts: {
    duration: number;
    invoker: string;
    sourceURL: string;
    sourceFunctionName: string;
  }[] = Reflect.get(entry, 'scripts') ?? [];
  const told = scripts
    .toSorted((one, other) => other.duration - one.duration)
    .map(
      ({ duration, invoker, sourceURL, sourceFunctionName }) =>
        `${Math.round(duration)} ms ${invoker} ${sourceFunctionName} ${sourceURL.split('/').at(-1)}`,
    );
  // The same moment is told twice, as a task and as a frame.
  for (const task of watched.tasks)
    if (task.at < entry.startTime + entry.duration && task.at + task.duration > entry.startTime)
      task.scripts.push(...told);
});
observe('layout-shift', (entry) => {
  const sources: { node: Node | null }[] = Reflect.get(entry, 'sources') ?? [];
  watched.shifts.push({
    at: entry.startTime,
    value: Number(Reflect.get(entry, 'value')),
    of: sources.map(({ node }) => nameOf(node)),
  });
});

function observe(type: string, tell: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type });
}

const painted = new MessageChannel();
painted.port1.onmessage = () => {
  const frame = look();
  if (frame && !isSame(frame, last)) {
    watched.frames.push(frame);
    last = frame;
  }
  if (frame) for (const tell of listeners) tell(frame);
};
requestAnimationFrame(function next() {
  requestAnimationFrame(next);
  // A message that is sent while a frame is made arrives once it is painted.
  painted.port2.postMessage(null);
});

function look(): SeenFrame | null {
  const main = document.querySelector('main');
  if (!main) return null;
  const brush = main.querySelector<HTMLElement>('[class*="brush_"]:not([class*="brushNote"])');
  const note = brush?.querySelector('span') ?? null;
  return {
    at: performance.now(),
    asked: asked(),
    figures: figures(main),
    isBusy: main.matches(BUSY),
    isSettled: document.querySelector(`${LOADING}, ${BUSY}`) === null,
    rectangle: brush?.style.cssText ?? null,
    note: note?.textContent ?? null,
    isNoteBusy: note !== null && (note.matches(BUSY) || note.querySelector(BUSY) !== null),
  };
}

function asked(): string {
  const chips = document.querySelectorAll('header button[aria-label^="Remove filter"]');
  return [
    document.querySelector('header button')?.textContent ?? '',
    ...Array.from(chips, (chip) => chip.getAttribute('aria-label') ?? ''),
  ].join('; ');
}

function figures(main: HTMLElement): string {
  // What is hidden from those who listen tells of what is under the pointer.
  const first = main.querySelector('dl:not([aria-hidden] dl)');
  const map = main.querySelector('svg[role="group"]');
  return [
    main.querySelector('h1')?.textContent ?? '',
    ...Array.from(first?.querySelectorAll('div') ?? [], (one) =>
      (one.textContent ?? '').replace(CHANGE, ''),
    ),
    map?.getAttribute('aria-label') ?? '',
    `${map?.childElementCount ?? 0} parts of the map`,
  ].join(' | ');
}

function isSame(one: SeenFrame, other: SeenFrame | null): boolean {
  return (
    other !== null && JSON.stringify({ ...one, at: 0 }) === JSON.stringify({ ...other, at: 0 })
  );
}

/** Whether the day of the slider is that of the page: a slider passes many days by. */
function isArrived(): boolean {
  const day = document.querySelector('header [aria-valuetext]')?.getAttribute('aria-valuetext');
  return day === undefined || day === null || asked().includes(day);
}

function result(type: string): Promise<number> {
  const before = asked();
  const called = performance.now();
  return new Promise((resolve, reject) => {
    const tell = (frame: SeenFrame) => {
      const input = watched.inputs.findLast((one) => one.type === type && one.at > called);
      if (frame.at > called + PATIENCE_MS)
        reject(new Error(`No result after ${before}: ${JSON.stringify({ input, frame })}`));
      if (!input || !frame.isSettled || frame.asked === before || !isArrived()) return;
      listeners.delete(tell);
      resolve(frame.at - input.at);
    };
    listeners.add(tell);
  });
}

function nameOf(node: Node | null): string {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element === null
    ? 'gone'
    : `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
}

let expected: Promise<number> = Promise.reject(new Error('Nothing is expected'));
expected.catch(() => undefined);

window.pageWatch = {
  begin,
  seen: () => watched,
  expect: (type) => {
    expected = result(type);
  },
  result: () => expected,
};
