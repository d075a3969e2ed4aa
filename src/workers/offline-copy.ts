import { absoluteAddress } from '../engine/blob-worker';

const WORKER = 'sw.js';
/** A tab that stays open for days looks for a new version this often. */
const LOOK_AGAIN_MILLISECONDS = 3_600_000;
/** What the built worker is told to do so. */
const TAKE_OVER = { type: 'SKIP_WAITING' };

/** What a page hears of the copy of the app that the browser keeps. */
export interface OfflineNews {
  /** The browser has all of this version now, for the first time. */
  onKept: () => void;
  /** Another version is ready; `change` gives all tabs over to it. */
  onNewVersion: (change: () => void) => void;
  /** Another version took over: this page is of one that is no longer kept. */
  onTakenOver: () => void;
}

/** Tells when another version takes over from the one that served this page, in whichever tab it was chosen. */
export function watchForTakeOver(onTakenOver: () => void): void {
  if (!isKnown()) return;
  const { serviceWorker } = navigator;
  let isServed = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isServed) onTakenOver();
    isServed = true;
  });
}

/** Has the browser keep the app, so that it opens without a network; where it cannot, nothing changes. */
export async function keepForOffline(news: OfflineNews): Promise<void> {
  if (!isKnown()) return;
  try {
    follow(await navigator.serviceWorker.register(absoluteAddress(WORKER)), news);
  } catch (error) {
    console.info('This browser does not keep the app for use without a network:', error);
  }
}

/** An insecure address and some private windows have no service workers. */
function isKnown(): boolean {
  return 'serviceWorker' in navigator;
}

function follow(registration: ServiceWorkerRegistration, news: OfflineNews): void {
  const { serviceWorker } = navigator;

  /** A page that was loaded past the copy, as by a forced reload, is of the host's newest version already. */
  const isServed = () => serviceWorker.controller !== null;

  const change = () => {
    if (registration.waiting) registration.waiting.postMessage(TAKE_OVER);
    else news.onTakenOver();
  };

  const watched = new WeakSet<ServiceWorker>();
  const watch = (worker: ServiceWorker | null) => {
    if (worker === null || watched.has(worker)) return;
    watched.add(worker);
    const isFirst = registration.active === null;
    worker.addEventListener('statechange', async () => {
      if (worker.state === 'installed' && !isFirst && isServed()) news.onNewVersion(change);
      if (worker.state !== 'activated') return;
      if (!(await isServedWholly())) news.onNewVersion(change);
      else if (isFirst) news.onKept();
    });
  };

  registration.addEventListener('updatefound', () => watch(registration.installing));
  // What the registration itself began may have been told of already, or not yet.
  watch(registration.installing);
  if (registration.waiting && isServed()) news.onNewVersion(change);
  // Another tab may have chosen the new version while this one was loading.
  else if (serviceWorker.controller?.state === 'activated')
    void isServedWholly().then((isWhole) => isWhole || news.onNewVersion(change));

  setInterval(() => registration.update().catch(() => undefined), LOOK_AGAIN_MILLISECONDS);
}

/**
 * Whether the version that is kept is the one that this page is of. The name of the page's own script
 * changes with anything that the script leads to.
 */
async function isServedWholly(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]');
  return script !== null && (await caches.match(script.src)) !== undefined;
}
