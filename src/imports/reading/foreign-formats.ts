/** What a file that is no text table begins with, and what to say of it. */
const FOREIGN_FORMATS: readonly { bytes: readonly number[]; text: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    text: 'a workbook or another zipped file. Open it in your spreadsheet and save it as “CSV UTF-8”',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    text: 'an old Excel workbook. Open it in your spreadsheet and save it as “CSV UTF-8”',
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    text: 'a PDF. Export the table it shows as CSV from the system it came from',
  },
  {
    bytes: [0x1f, 0x8b],
    text: 'a gzip archive inside another. Unpack it and drop the CSV file inside',
  },
  {
    bytes: [0xff, 0xd8, 0xff],
    text: 'a JPEG picture. Export the table it shows as CSV from the system it came from',
  },
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    text: 'a PNG picture. Export the table it shows as CSV from the system it came from',
  },
  {
    bytes: [0x47, 0x49, 0x46, 0x38],
    text: 'a GIF picture. Export the table it shows as CSV from the system it came from',
  },
  {
    bytes: [0x50, 0x41, 0x52, 0x31],
    text: 'a Parquet file. Export the table as “CSV UTF-8” and drop that',
  },
];

/** What a file is that begins so, in plain words; undefined where it may be text. */
export function foreignFormat(head: Uint8Array): string | undefined {
  return FOREIGN_FORMATS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))?.text;
}
