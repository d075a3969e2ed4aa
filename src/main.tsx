import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { createConsole } from './app/console';
import { fetchSample, fetchSampleRows } from './imports/sample-files';
import { readAddress } from './state/address';
import { fetchSampleAnswers } from './state/first-answers';
import { createNotices } from './state/notices';
import { announceVersions } from './state/offline-notices';
import { startSession } from './state/session';
import { whenFree } from './state/when-free';
import { keepForOffline, watchForTakeOver } from './workers/offline-copy';
import { workerPlanner } from './workers/worker-planner';
import { startWorkerReader } from './workers/worker-reader';
import { openBrowserKeeper } from './workspace/browser-keeper';

/** Enough to paint the first figures once the database answers, where it was not slow to. */
const FIRST_LOOK_MILLISECONDS = 5000;

// The composition root: the only place that creates the engine, the reader and the keeper, and reads the clock.
const first = readAddress(window.location.hash);
const clock = () => performance.timeOrigin + performance.now();
const { keeper, notes } = openBrowserKeeper();
const session = startSession(
  {
    openEngine: async () => (await import('./engine/browser-engine')).openBrowserEngine(),
    reader: startWorkerReader(),
    planner: workerPlanner,
    keeper,
    notes,
    sample: fetchSample,
    sampleRows: fetchSampleRows,
    // They are of the day that is compared with unless the address names another.
    sampleAnswers: async () =>
      first.comparedWith === null && !first.comparedAsLoaded ? fetchSampleAnswers() : null,
    now: () => new Date(clock()).toISOString(),
  },
  { as_of: first.asOf },
);
const notices = createNotices(clock);
window.refscope = createConsole(session);

if (import.meta.env.PROD) keepOffline();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root node');
createRoot(root).render(
  <StrictMode>
    <App session={session} notices={notices} />
  </StrictMode>,
);

/** Has the browser keep the app, but not before it has shown something: the worker would fetch beside it. */
function keepOffline(): void {
  const reload = () => whenFree(session, () => window.location.reload());
  watchForTakeOver(reload);
  const keep = () => keepForOffline({ ...announceVersions(notices), onTakenOver: reload });
  // A version that cannot start has to be replaced all the more.
  void Promise.allSettled([session.engine]).then(() =>
    // A slow machine takes as long for the figures as it took for the database.
    setTimeout(keep, Math.max(FIRST_LOOK_MILLISECONDS, performance.now())),
  );
}
