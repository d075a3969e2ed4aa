/** The columns of a table with the verbatim text of records. */
export const RAW_COLUMNS = ['source_row', 'raw'] as const;

/** Texts of records as lines for `Engine.load`. */
export function rawLines(texts: ReadonlyMap<number, string>): Blob[] {
  const lines = [...texts].map(([number, text]) => `"${number}","${text.replaceAll('"', '""')}"\n`);
  return lines.length === 0 ? [] : [new Blob(lines)];
}
