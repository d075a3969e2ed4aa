/** From the bytes of a file to its physical CSV records. */

/** Decodes bytes; a byte order mark at the start is dropped. */
export function decodeText(bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252'): string {
  return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
}

/**
 * Splits CSV text into physical records of raw cells. A quoted cell may hold separators, line
 * breaks and doubled quotes. A blank line is a record with one empty cell; the line end of the
 * last record starts no further record.
 */
export function splitRecords(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  let position = 0;
  while (position < text.length) {
    const character = text.charAt(position);
    const next = text.charAt(position + 1);
    position += 1;
    if (quoted) {
      if (character !== '"') {
        cell += character;
      } else if (next === '"') {
        cell += '"';
        position += 1;
      } else {
        quoted = false;
      }
    } else if (character === '"' && cell === '') {
      quoted = true;
    } else if (character === separator) {
      record.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && next === '\n') {
        position += 1;
      }
      records.push([...record, cell]);
      record = [];
      cell = '';
    } else {
      cell += character;
    }
  }
  if (quoted) {
    throw new Error('The file ends inside a quoted cell.');
  }
  if (record.length > 0 || cell !== '') {
    records.push([...record, cell]);
  }
  return records;
}

/** A blank line: one cell with nothing in it. */
export function isBlankRecord(record: readonly string[]): boolean {
  return record.length <= 1 && (record[0] ?? '').trim() === '';
}
