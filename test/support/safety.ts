import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Whether this is `npm run test:safety`, whose tests may take minutes. */
export const isSafety = process.env.REFSCOPE_SAFETY !== undefined;

/** Where scripts/test.mjs reads what it prints at the end of the safety suite. */
const TOLD = '.reports/safety.jsonl';

/** Tells a figure at the end of the safety suite: what was counted, and how much of it. */
export function tellFigure(what: string, figure: string | number): void {
  if (!isSafety) return;
  mkdirSync(path.dirname(TOLD), { recursive: true });
  appendFileSync(TOLD, `${JSON.stringify({ what, figure })}\n`);
}
