import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app/app';
import { createConsole } from './app/console';
import { openBrowserDatabase } from './engine/browser-database';
import { createEngine } from './engine/duckdb-engine';
import { fetchSample } from './imports/sample-files';
import { readAddress } from './state/address';
import { createNotices } from './state/notices';
import { startSession } from './state/session';
import { showTheme, storedTheme } from './state/theme';
import { startWorkerReader } from './workers/worker-reader';
import { openBrowserKeeper } from './workspace/browser-keeper';

// The composition root: the only place that creates the engine, the reader and the keeper, and reads the clock.
showTheme(storedTheme());
const first = readAddress(window.location.hash);
const clock = () => performance.timeOrigin + performance.now();
const { keeper, notes } = openBrowserKeeper();
const session = startSession(
  {
    openEngine: async () => createEngine(await openBrowserDatabase()),
    reader: startWorkerReader(),
    keeper,
    notes,
    sample: fetchSample,
    now: () => new Date(clock()).toISOString(),
  },
  { as_of: first.asOf },
);
const notices = createNotices(clock);
window.refscope = createConsole(session);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root node');
createRoot(root).render(
  <StrictMode>
    <App session={session} notices={notices} />
  </StrictMode>,
);
