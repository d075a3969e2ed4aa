// The part of zip.js without workers of its own: it packs with the browser's own streams.
import {
  BlobReader,
  BlobWriter,
  configure,
  type Entry,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { MOST_ZIP_LIST_BYTES } from '../domain/workspace-limits';

configure({ useWebWorkers: false });

/** A file that goes into an archive. */
export interface ZipPart {
  name: string;
  content: Blob | ReadableStream<Uint8Array>;
  /** Whether its bytes are compressed already. */
  isPacked?: boolean;
}

/** A file of an archive. */
export interface ZipEntry {
  name: string;
  /** How many bytes it has, as the archive says; never more of it are unpacked. */
  bytes: number;
  isEncrypted: boolean;
  /** Its bytes; rejects where they are not those that went in. */
  read: () => Promise<Blob>;
}

/** Packs files one after the other; all have the date of `savedAt`, an ISO instant. */
export async function zipped(
  parts: Iterable<ZipPart> | AsyncIterable<ZipPart>,
  savedAt: string,
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    lastModDate: new Date(savedAt),
  });
  for await (const { name, content, isPacked = false } of parts)
    await writer.add(
      name,
      content instanceof Blob ? new BlobReader(content) : content,
      isPacked ? { level: 0 } : {},
    );
  return writer.close();
}

/** The files of an archive in its own order; whatever is ambiguous or overlaps is refused as it comes. */
export async function* entriesOf(file: Blob): AsyncGenerator<ZipEntry> {
  const reader = new ZipReader(new BoundedReader(file), {
    strictness: 'strict',
    // Names are for the caller to judge, who knows which there may be.
    filenameValidation: 'tolerant',
    checkOverlappingEntry: true,
    checkCrc32: true,
  });
  for await (const entry of reader.getEntriesGenerator()) yield zipEntry(entry);
}

/** Refuses to look at large parts of a file at once: such a list of files is none that Refscope wrote. */
class BoundedReader extends BlobReader {
  override async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    if (length > MOST_ZIP_LIST_BYTES) throw new RangeError('The list of files is too long');
    return super.readUint8Array(offset, length);
  }
}

function zipEntry(entry: Entry): ZipEntry {
  return {
    name: entry.filename,
    bytes: entry.uncompressedSize,
    isEncrypted: entry.encrypted,
    async read() {
      if (entry.directory) throw new TypeError(`${entry.filename} is a folder`);
      return entry.getData(new BlobWriter());
    },
  };
}
