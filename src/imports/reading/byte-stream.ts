import { Refusal } from './refusal';

const GZIP_MARK = [0x1f, 0x8b] as const;

/** How a long reading is watched and stopped. */
export interface Watch {
  signal?: AbortSignal | undefined;
  /** Told how many bytes of the file itself were read so far. */
  onBytes?: ((bytes: number) => void) | undefined;
}

/** Whether bytes begin a gzip archive. */
export function isGzip(head: Uint8Array): boolean {
  return GZIP_MARK.every((byte, at) => head[at] === byte);
}

/** The bytes of a file, chunk by chunk; throws the signal's reason between two chunks. */
export async function* byteStream(content: Blob, watch: Watch): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of content.stream()) {
    watch.signal?.throwIfAborted();
    bytes += chunk.length;
    watch.onBytes?.(bytes);
    yield chunk;
  }
}

/** The bytes inside a gzip archive; a Refusal where the archive is damaged or cut off. */
export async function* unpackedStream(content: Blob, watch: Watch): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      watch.onBytes?.(bytes);
      controller.enqueue(chunk);
    },
  });
  const unpacked = content
    .stream()
    .pipeThrough(counted)
    .pipeThrough(new DecompressionStream('gzip'));
  const reader = unpacked.getReader();
  try {
    for (;;) {
      watch.signal?.throwIfAborted();
      const { done, value } = await readOrRefuse(reader);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function readOrRefuse(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (error) {
    if (error instanceof DOMException) throw error;
    throw new Refusal('The gzip archive is damaged or cut off. Pack or export it again.');
  }
}

/** The first bytes of a stream, at most so many. */
export async function headOf(
  stream: AsyncIterable<Uint8Array>,
  length: number,
): Promise<Uint8Array> {
  const head = new Uint8Array(length);
  let filled = 0;
  for await (const chunk of stream) {
    head.set(chunk.subarray(0, length - filled), filled);
    filled = Math.min(length, filled + chunk.length);
    if (filled === length) break;
  }
  return head.subarray(0, filled);
}
