import { readAll, type WholeFile } from '../../../src/imports/reading/read-table';
import type { SourceFile } from '../../../src/imports/reading/source-file';
import type { CsvRecord } from '../../../src/imports/reading/text-table';
import { encoded } from '../encoded';

/** A file of a text, UTF-8 unless another encoding is asked for. */
export function file(text: string, encoding = 'utf-8'): SourceFile {
  return bytesFile(encoded(text, encoding));
}

export function bytesFile(bytes: Uint8Array): SourceFile {
  return { name: 'table.csv', content: new Blob([bytes.slice()]) };
}

/** Lines read as a file. */
export function read(...lines: string[]): Promise<WholeFile> {
  return readAll(file(lines.map((line) => `${line}\n`).join('')));
}

/** What is no body record, as `role: its filled cells`. */
export function skipped(found: WholeFile): string[] {
  return found.skipped.map(({ role, cells }) =>
    `${role}: ${cells.filter((cell) => cell !== '').join(' ')}`.trim(),
  );
}

/** Cells as the most careful writer puts them. */
export function quoted(cells: CsvRecord, separator = ',', quote = '"'): string {
  return cells
    .map((cell) => `${quote}${cell.replaceAll(quote, quote + quote)}${quote}`)
    .join(separator);
}
