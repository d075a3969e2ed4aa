import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface FirstFigure {
  /** When the shell was painted, in milliseconds from the opening of the address. */
  shellPaint: number;
  /** When the first figure computed from the files was painted, by the browser's own report. */
  paintedAt: number;
  /** The JavaScript files asked for until then, workers apart. */
  javascript: string[];
}

/** Waits for the first painted figure of a page that is opening. */
export function firstFigure(page: Page): Promise<FirstFigure> {
  return page.evaluate(
    () =>
      new Promise<FirstFigure>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const [entry] = list.getEntries();
          if (!entry) return;
          observer.disconnect();
          const paintedAt = entry.startTime;
          const javascript = performance
            .getEntriesByType('resource')
            .filter(({ startTime }) => startTime <= paintedAt)
            .map(({ name }) => new URL(name).pathname)
            .filter((file) => file.endsWith('.js') && !/[.-]worker/.test(file));
          const shell = performance.getEntriesByName('first-contentful-paint')[0];
          resolve({ shellPaint: shell?.startTime ?? Number.NaN, paintedAt, javascript });
        }).observe({ type: 'element', buffered: true });
      }),
  );
}

/** How many bytes files of a folder are once compressed with gzip. */
export function gzipSize(files: readonly string[], folder: string): number {
  return files
    .map((file) => gzipSync(readFileSync(path.join(folder, file))).length)
    .reduce((sum, size) => sum + size, 0);
}
