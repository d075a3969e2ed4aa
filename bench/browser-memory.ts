import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

export interface BrowserMemory {
  /** How large the database's memory has grown; it never shrinks. NULL where it cannot be reached. */
  wasmBytes: number | null;
  /** What the database says it holds. */
  databaseBytes: number;
  /** The most that the page's process has ever held, where the system tells (Linux). */
  peakBytes: number | null;
}

const BYTES_PER_KIB = 1024;

export async function browserMemory(browser: Browser, page: Page): Promise<BrowserMemory> {
  const [held] = await page.evaluate(() =>
    window.modelBench.query('SELECT sum(memory_usage_bytes)::DOUBLE AS bytes FROM duckdb_memory()'),
  );
  return {
    wasmBytes: await wasmBytes(page),
    databaseBytes: Number(held?.bytes),
    peakBytes: await peakBytes(browser),
  };
}

/** By the name under which the worker of duckdb-wasm keeps its module. */
async function wasmBytes(page: Page): Promise<number | null> {
  const sizes = await Promise.all(
    page.workers().map((worker) =>
      worker.evaluate((): number => {
        const bindings = Reflect.get(globalThis, 'DUCKDB_BINDINGS');
        return bindings?._instance?.HEAPU8?.buffer?.byteLength ?? 0;
      }),
    ),
  );
  return Math.max(0, ...sizes) || null;
}

/** The most that any page's process of a browser has ever held; null where the system does not tell. */
export function peakBytes(browser: Browser): Promise<number | null> {
  return largestOf(browser, 'VmHWM');
}

/** What the largest of a browser's pages holds now; null where the system does not tell. */
export function heldBytes(browser: Browser): Promise<number | null> {
  return largestOf(browser, 'VmRSS');
}

async function largestOf(browser: Browser, figure: string): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const sizes = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => bytesOf(id, figure));
    return Math.max(0, ...sizes) || null;
  } finally {
    await session.detach();
  }
}

function bytesOf(processId: number, figure: string): number {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'utf8');
    return Number(new RegExp(`${figure}:\\s*(\\d+) kB`).exec(status)?.[1] ?? 0) * BYTES_PER_KIB;
  } catch {
    return 0;
  }
}
