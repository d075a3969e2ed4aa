/** Salesforce names a report by the millisecond it was exported: `report1712345678901.csv`. */
const EXPORTED_AT = /(?:^|[\\/])report(\d{13})\b/i;
const ISO_DAY_LENGTH = 10;

/** The day of the export, in UTC, where the file's name tells it. */
export function suggestedAsOf(fileName: string): string | null {
  const milliseconds = EXPORTED_AT.exec(fileName)?.[1];
  if (milliseconds === undefined) return null;
  return new Date(Number(milliseconds)).toISOString().slice(0, ISO_DAY_LENGTH);
}
