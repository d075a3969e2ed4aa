/**
 * Starts a worker from a same-origin blob that holds `script`: only then does the page's content
 * policy bind the worker too.
 */
export function startBlobWorker(script: string, type: WorkerType): Worker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, { type });
  // The worker fetches its script before it answers anything; the address may go after that.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}

/** An address of the build as a worker needs it, which has no base address of its own. */
export function absoluteAddress(address: string): string {
  return new URL(address, document.baseURI).href;
}
