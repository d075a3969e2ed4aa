import { readingQuality } from './dialect-quality';
import { allLines, type Line } from './lines';
import { Refusal } from './refusal';
import type { Dialect } from './text-table';

/** How well each separator is trusted where nothing else tells them apart. */
const SEPARATORS: readonly { separator: string; trust: number }[] = [
  { separator: ',', trust: 1 },
  { separator: ';', trust: 1 },
  { separator: '\t', trust: 1 },
  { separator: '|', trust: 1 },
  { separator: '\x01', trust: 1 },
  { separator: '\x1f', trust: 1 },
  { separator: '^', trust: 0.8 },
  { separator: '~', trust: 0.8 },
  { separator: ':', trust: 0.34 },
  { separator: ' ', trust: 0.45 },
];
/** Separators that some writers let a space follow. */
const SPACED: readonly string[] = [',', ';'];
const APOSTROPHE_TRUST = 0.95;
const UNQUOTED_TRUST = 0.45;
/** A reading must be so much better than the one of a more usual dialect. */
const MARGIN = 1.001;

/** `sep=;`, by which Excel is told the separator. */
const SEPARATOR_LINE = /^"?sep=(.|\\t)"?$/i;

/** A file's dialect, and the number of cells that its records agree on. */
export interface DetectedDialect {
  dialect: Dialect;
  width: number;
}

/** A sample of a file's text: its head, and texts from further down. */
export interface Sample {
  head: string;
  /** Whether the head is the whole file. */
  isWhole: boolean;
  slices: readonly string[];
}

/** The separator that a first line `sep=…` tells. */
export function toldSeparator(line: string): string | undefined {
  const told = SEPARATOR_LINE.exec(line.trimEnd())?.[1];
  return told === '\\t' ? '\t' : told;
}

/**
 * The dialect in which a sample makes the best table: the most records of one width, the more cells
 * the better, the least damage, and cells that look like something. Throws a Refusal for no text.
 */
export function detectDialect(sample: Sample): DetectedDialect {
  if (/^[\s,;|"]*$/.test(sample.head) && sample.isWhole)
    throw new Refusal('The file has no text in it. Export it again and drop the new file.');
  const blocks = sampleBlocks(sample);
  const told = toldSeparator(blocks[0]?.[0]?.text ?? '');
  if (told !== undefined) blocks[0] = blocks[0]?.slice(1) ?? [];
  let best: (DetectedDialect & { quality: number }) | undefined;
  for (const { dialect, trust } of candidates(blocks, told)) {
    const { quality, width } = readingQuality(blocks, dialect);
    if (quality * trust > (best?.quality ?? 0) * MARGIN)
      best = { dialect, width, quality: quality * trust };
  }
  if (!best)
    return { dialect: { separator: told ?? ',', quote: '"', escape: 'doubled' }, width: 1 };
  return spaced(blocks, best);
}

/** The whole lines of the head and of every slice. */
function sampleBlocks({ head, isWhole, slices }: Sample): Line[][] {
  const lines = allLines(head);
  const whole = isWhole || lines.length === 1 ? lines : lines.slice(0, -1);
  return [whole, ...slices.map((slice) => allLines(slice).slice(1, -1))];
}

function candidates(
  blocks: readonly Line[][],
  told: string | undefined,
): { dialect: Dialect; trust: number }[] {
  const text = blocks.map((lines) => lines.map((line) => line.text).join('\n')).join('\n');
  const separators =
    told === undefined
      ? SEPARATORS.filter(({ separator }) => separator === ',' || text.includes(separator))
      : [{ separator: told, trust: 1 }];
  return separators.flatMap(({ separator, trust }) =>
    quotings(text, separator).map(({ dialect, trust: quotingTrust }) => ({
      dialect,
      trust: trust * quotingTrust,
    })),
  );
}

function quotings(text: string, separator: string): { dialect: Dialect; trust: number }[] {
  const made = (quote: string | null, how: Dialect['escape'] = 'doubled', trust = 1) => ({
    dialect: { separator, quote, escape: how },
    trust,
  });
  const found = [made('"')];
  if (text.includes('\\"')) found.push(made('"', 'backslash'));
  if (opensCells(text, "'", separator)) {
    found.push(made("'", 'doubled', APOSTROPHE_TRUST));
    if (text.includes("\\'")) found.push(made("'", 'backslash', APOSTROPHE_TRUST));
  }
  if (text.includes('"')) found.push(made(null, 'doubled', UNQUOTED_TRUST));
  return found;
}

function opensCells(text: string, quote: string, separator: string): boolean {
  return [separator, '\n', `${separator} `].some((before) => text.includes(before + quote));
}

/** The same dialect with a space after each separator, where as many records then agree. */
function spaced(blocks: readonly Line[][], found: DetectedDialect): DetectedDialect {
  const { dialect, width } = found;
  if (width === 1 || !SPACED.includes(dialect.separator)) return found;
  const plain = readingQuality(blocks, dialect);
  const other = { ...dialect, separator: `${dialect.separator} ` };
  const reading = readingQuality(blocks, other);
  const isSame = reading.width === width && reading.agreeing >= plain.agreeing;
  return isSame ? { dialect: other, width } : found;
}
