import { isTyped, shapeOf } from './cell-shape';
import type { Line } from './lines';
import { scanRecord } from './scan-record';
import type { Dialect } from './text-table';

/** Cells looked at for what they look like. */
const MOST_SHAPED = 1_500;
/** What the look of the cells counts for, beside how the records agree. */
const LOOK_WEIGHT = 0.6;
/** A damaged record does not agree with the others, and counts against the dialect besides. */
const DAMAGE_WEIGHT = 0.5;
/** A text that writing would have: letters, blanks, and what stands between words. */
const PLAIN_TEXT = /^[\p{L}\p{N}\s.'’&()/+_%#°?!@–-]*$/u;
/** A cell that looks as if it were still quoted. */
const IN_APOSTROPHES = /^'.*'$/s;

/** How well a dialect reads a sample. */
export interface Quality {
  quality: number;
  /** Cells of the records that agree. */
  width: number;
  /** How many records agree. */
  agreeing: number;
}

/** Reads blocks of lines in a dialect and judges the table that comes out. */
export function readingQuality(blocks: readonly Line[][], dialect: Dialect): Quality {
  const counts = new Map<number, number>();
  const cells: string[] = [];
  let records = 0;
  let malformed = 0;
  for (const lines of blocks) {
    let at = 0;
    while (at < lines.length) {
      const scan = scanRecord(lines, at, dialect);
      at += scan.isUnclosed ? 1 : scan.lines;
      if (scan.cells.every((cell) => cell.trim() === '')) continue;
      records += 1;
      if (scan.isMalformed || scan.isUnclosed) malformed += 1;
      else {
        counts.set(scan.cells.length, (counts.get(scan.cells.length) ?? 0) + 1);
        if (cells.length < MOST_SHAPED) cells.push(...scan.cells);
      }
    }
  }
  const { width, agreeing } = bestWidth(counts);
  const agreement = (agreeing / Math.max(1, records)) * Math.log2(1 + width);
  const soundness = 1 - (DAMAGE_WEIGHT * malformed) / Math.max(1, records);
  const look = 1 - LOOK_WEIGHT + LOOK_WEIGHT * knownShare(cells);
  return { quality: agreement * soundness * look, width, agreeing };
}

function bestWidth(counts: ReadonlyMap<number, number>): { width: number; agreeing: number } {
  let best = { width: 1, agreeing: 0 };
  const worth = ({ width, agreeing }: typeof best) => agreeing * Math.log2(1 + width);
  for (const [width, agreeing] of counts)
    if (worth({ width, agreeing }) > worth(best)) best = { width, agreeing };
  return best;
}

/** The share of filled cells that look like a value or like plain words. */
function knownShare(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell !== '');
  const known = filled.filter(isKnown);
  return filled.length === 0 ? 0 : known.length / filled.length;
}

function isKnown(cell: string): boolean {
  return isTyped(shapeOf(cell)) || (PLAIN_TEXT.test(cell) && !IN_APOSTROPHES.test(cell));
}
