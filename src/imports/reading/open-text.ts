import { byteStream, headOf, isGzip, unpackedStream, type Watch } from './byte-stream';
import { isBinary, isUtf8, markedEncoding, utf16ByNuls } from './encoding';
import { foreignFormat } from './foreign-formats';
import { Refusal } from './refusal';
import type { SourceFile } from './source-file';

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 65_536;
/** Shares of a long file's length at which it is sampled, and the length of a sample. */
const SLICES_AT = [0.25, 0.5, 0.75] as const;
const SLICE_BYTES = 32_768;
/** Shorter files are sampled at their head alone. */
const SLICED_FROM_BYTES = 1_048_576;

/** A file's text, read as often as wanted and never kept whole. */
export interface TextSource {
  encoding: string;
  /** The text piece by piece, without byte order marks (joined files have some inside) and NULs. */
  pieces(onBytes?: (bytes: number) => void): AsyncGenerator<string>;
  /** Texts from further down a long file, each from somewhere in a line to somewhere in a line. */
  slices(): Promise<string[]>;
}

/**
 * Unpacks gzip and tells the encoding: by byte order mark, by the NULs of UTF-16, else UTF-8 where all
 * of it is valid, else Windows-1252. Throws a Refusal for an empty file and for what is no text.
 */
export async function openText(file: SourceFile, signal?: AbortSignal): Promise<TextSource> {
  const { content } = file;
  const isPacked = isGzip(new Uint8Array(await content.slice(0, 2).arrayBuffer()));
  const bytes = (watch: Watch) =>
    isPacked ? unpackedStream(content, watch) : byteStream(content, watch);
  const head = await headOf(bytes({ signal }), HEAD_BYTES);
  refuseForeign(head);
  const encoding =
    wideEncoding(head) ?? ((await isUtf8(bytes({ signal }))) ? 'utf-8' : 'windows-1252');
  return {
    encoding,
    pieces: (onBytes) => decoded(bytes({ signal, onBytes }), encoding),
    slices: () => (isPacked ? Promise.resolve([]) : slicesOf(content, encoding)),
  };
}

function wideEncoding(head: Uint8Array): string | undefined {
  return markedEncoding(head) ?? utf16ByNuls(head);
}

function refuseForeign(head: Uint8Array): void {
  if (head.length === 0)
    throw new Refusal('The file is empty. Export it again and drop the new file.');
  const foreign = foreignFormat(head);
  if (foreign) throw new Refusal(`This is no CSV file but ${foreign}.`);
  if (!wideEncoding(head)?.startsWith('utf-16') && isBinary(head))
    throw new Refusal('This is no text file. Save the table as “CSV UTF-8” and drop that.');
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string) {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield cleaned(decoder.decode(chunk, { stream: true }));
  yield cleaned(decoder.decode());
}

async function slicesOf(content: Blob, encoding: string): Promise<string[]> {
  if (content.size < SLICED_FROM_BYTES) return [];
  return Promise.all(
    SLICES_AT.map(async (share) => {
      // Even, so that no UTF-16 character is cut.
      const start = Math.floor((content.size * share) / 2) * 2;
      const bytes = await content.slice(start, start + SLICE_BYTES).arrayBuffer();
      return cleaned(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
    }),
  );
}

function cleaned(text: string): string {
  return /[\uFEFF\0]/.test(text) ? text.replaceAll(/[\uFEFF\0]/g, '') : text;
}
