/** A record with every value in quotes. */
export function quotedRecord(values: readonly string[]): string {
  return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
}

/** A record with quotes only around the values that need them. */
export function plainRecord(values: readonly string[], separator: string): string {
  return values
    .map((value) => {
      const needsQuotes = value.includes(separator) || /["\r\n]/.test(value);
      return needsQuotes ? `"${value.replaceAll('"', '""')}"` : value;
    })
    .join(separator);
}

/** The records of a file, each with its line ending. */
export function fileText(records: readonly string[], lineEnding: string): string {
  return records.map((record) => record + lineEnding).join('');
}
