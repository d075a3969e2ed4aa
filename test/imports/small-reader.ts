import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { ProposedFrom } from '../../src/imports/recognising/propose';
import type { ExpectedFile } from '../files/expected/expected-file';

const FILES = fileURLToPath(new URL('../files/', import.meta.url));

/** A file of test/files, its header where the expectation says; a stand-in for the real reader. */
export function readExpected({
  file,
  encoding,
  header,
  footer,
  writer,
}: ExpectedFile): ProposedFrom {
  const bytes = readFileSync(path.join(FILES, file));
  const text = new TextDecoder(encoding).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  const records = Papa.parse<string[]>(text.replace(/\r?\n$|\r$/, '')).data;
  const headerRecords = records.slice(0, header).slice(/Qualtrics|Monkey/.test(writer) ? 0 : -1);
  const head = records.slice(header, records.length - footer);
  return tableOf(path.basename(file), header === 0 ? [] : headerRecords, head);
}

/** A table of these header records and records, its columns named as the contract says. */
export function tableOf(
  fileName: string,
  headerRecords: readonly string[][],
  head: readonly string[][],
): ProposedFrom {
  const width = (headerRecords[0] ?? head[0] ?? []).length;
  const places = Array.from({ length: width }, (_, place) => place);
  const labels = places.map((place) =>
    headerRecords
      .map((record) => record[place] ?? '')
      .join(' ')
      .trim(),
  );
  const columns: string[] = [];
  for (const [place, label] of labels.entries())
    columns.push(nameOf(label === '' ? `Column ${place + 1}` : label, columns));
  const header = headerRecords.length === 0 ? null : labels;
  return { fileName, header, headerRecords, columns, head };
}

/** The uppermost header cell above a column, by which the expectations call it. */
export function uppermost(table: ProposedFrom, column: string): string {
  const place = table.columns.indexOf(column);
  return table.headerRecords[0]?.[place]?.trim() || `Column ${place + 1}`;
}

function nameOf(label: string, taken: readonly string[]): string {
  let name = label;
  for (let count = 2; taken.includes(name); count += 1) name = `${label} (${count})`;
  return name;
}
