/** A physical line: its text, and the line end as the file writes it (none at the end of the file). */
export interface Line {
  text: string;
  end: string;
}

/** The lines of a text that arrives in pieces, some at a time; every cut through it gives the same lines. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    const { lines, rest } = completeLines(text);
    held = rest;
    if (lines.length > 0) yield lines;
  }
  const last = allLines(held);
  if (last.length > 0) yield last;
}

/** The lines of a whole text. */
export function allLines(text: string): Line[] {
  const { lines, rest } = completeLines(text);
  if (rest.endsWith('\r')) return [...lines, { text: rest.slice(0, -1), end: '\r' }];
  return rest === '' ? lines : [...lines, { text: rest, end: '' }];
}

function completeLines(text: string): { lines: Line[]; rest: string } {
  const pieces = text.split('\n');
  const rest = pieces.pop() ?? '';
  if (!text.includes('\r'))
    return { lines: pieces.map((line) => ({ text: line, end: '\n' })), rest };
  const lines: Line[] = [];
  for (const piece of pieces) {
    if (piece.endsWith('\r')) pushLines(lines, piece.slice(0, -1), '\r\n');
    else pushLines(lines, piece, '\n');
  }
  const lastEnd = rest.slice(0, -1).lastIndexOf('\r');
  if (lastEnd < 0) return { lines, rest };
  pushLines(lines, rest.slice(0, lastEnd), '\r');
  return { lines, rest: rest.slice(lastEnd + 1) };
}

/** What stands before a line end, which itself has more than one line where some end with \r alone. */
function pushLines(lines: Line[], text: string, end: string): void {
  if (!text.includes('\r')) {
    lines.push({ text, end });
    return;
  }
  const texts = text.split('\r');
  for (const [at, line] of texts.entries())
    lines.push({ text: line, end: at === texts.length - 1 ? end : '\r' });
}
