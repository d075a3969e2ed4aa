import { Refusal } from './refusal';
import type { SourceFile } from './source-file';

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 65_536;

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
  { bytes: [0x1f, 0x8b], text: 'a gzip archive. Unpack it and drop the CSV file inside' },
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
];

/** A file's text: the name of its encoding, and its text piece by piece with \n for every line end. */
export interface TextFile {
  encoding: string;
  pieces(): AsyncGenerator<string>;
}

/**
 * Tells a file's encoding: by its byte order mark, else UTF-8 where all of it is valid UTF-8, else
 * Windows-1252. Throws a Refusal for an empty file and for what is no text.
 */
export async function readText(file: SourceFile): Promise<TextFile> {
  const head = new Uint8Array(await file.content.slice(0, HEAD_BYTES).arrayBuffer());
  if (head.length === 0)
    throw new Refusal('The file is empty. Export it again and drop the new file.');
  const foreign = FOREIGN_FORMATS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (foreign) throw new Refusal(`This is no CSV file but ${foreign.text}.`);
  const encoding =
    markedEncoding(head) ?? ((await isUtf8(file.content)) ? 'utf-8' : 'windows-1252');
  if (!encoding.startsWith('utf-16') && head.includes(0))
    throw new Refusal('This is no text file. Save the table as “CSV UTF-8” and drop that.');
  return { encoding, pieces: () => decoded(file.content, encoding) };
}

function markedEncoding(head: Uint8Array): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

async function isUtf8(content: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of content.stream()) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function* decoded(content: Blob, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const bytes of content.stream()) {
    const text = held + decoder.decode(bytes, { stream: true });
    // A \r at the end of a piece may be the first half of \r\n.
    held = text.endsWith('\r') ? '\r' : '';
    yield cleaned(held ? text.slice(0, -1) : text);
  }
  yield cleaned(held + decoder.decode());
}

/** Text with one kind of line end, without byte order marks (joined files have some inside) and NULs. */
function cleaned(text: string): string {
  const plain = /[\uFEFF\0]/.test(text) ? text.replaceAll(/[\uFEFF\0]/g, '') : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
