import { Worker } from 'node:worker_threads';

/** After so long without a case that ended, the run is killed: the code under test hangs. */
const HANG_SECONDS = 60;

/**
 * A thread of its own, for a reader that never ends holds the one that it runs on. It says which case
 * hangs and kills the process, so that the run cannot pass.
 */
const WATCH = `
const { workerData: { beats, names, seconds } } = require('node:worker_threads');
let last = -1;
let since = Date.now();
setInterval(() => {
  const beat = Atomics.load(beats, 0);
  if (beat !== last) { last = beat; since = Date.now(); return; }
  if (Date.now() - since < seconds * 1000) return;
  require('node:fs').writeSync(2, 'HANG: ' + names[Atomics.load(beats, 1)] + ', case ' + Atomics.load(beats, 2) + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, 500);
`;

export interface HangWatch {
  /** A case begins; the one before has ended. */
  begin: (parser: string, number: number) => void;
  end: () => Promise<number>;
}

export function watchForHangs(names: readonly string[]): HangWatch {
  const beats = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
  const workerData = { beats, names, seconds: HANG_SECONDS };
  const worker = new Worker(WATCH, { eval: true, workerData });
  return {
    begin(parser, number) {
      Atomics.store(beats, 1, names.indexOf(parser));
      Atomics.store(beats, 2, number);
      Atomics.add(beats, 0, 1);
    },
    end: () => worker.terminate(),
  };
}
