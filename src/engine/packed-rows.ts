/** Bytes of one stream: the database holds a whole stream in its memory while it reads it. */
const BYTES_PER_STREAM = 8_388_608;
const LENGTH_BYTES = 4;
/** What an Arrow IPC stream ends with. */
const END_OF_STREAM = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 0]);

/** The messages of an answer, schema first, as Arrow IPC streams, each with its length before it. */
export async function packed(
  messages: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<Blob> {
  const streams: Blob[] = [];
  let schema: Uint8Array | null = null;
  let batches: Uint8Array[] = [];
  let bytes = 0;
  const write = () => {
    if (schema === null) return;
    const parts = [schema, ...batches, END_OF_STREAM].map((bytes) => bytes.slice());
    const length = new DataView(new ArrayBuffer(LENGTH_BYTES));
    length.setUint32(0, bytesOf(parts), true);
    streams.push(new Blob([length, ...parts]));
    batches = [];
    bytes = 0;
  };
  for await (const message of messages) {
    signal?.throwIfAborted();
    if (schema === null) schema = message;
    else batches.push(message);
    bytes += message.length;
    if (bytes >= BYTES_PER_STREAM) write();
  }
  // An answer without rows is written too, for its types.
  if (batches.length > 0 || streams.length === 0) write();
  return new Blob(streams);
}

/** The streams of a packed file, one after the other; throws where it ends within one. */
export async function* unpacked(rows: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < rows.size; ) {
    const start = at + LENGTH_BYTES;
    const head = await rows.slice(at, start).arrayBuffer();
    const length =
      head.byteLength < LENGTH_BYTES ? rows.size : new DataView(head).getUint32(0, true);
    if (start + length > rows.size) throw new Error('Stored rows end too early');
    yield new Uint8Array(await rows.slice(start, start + length).arrayBuffer());
    at = start + length;
  }
}

function bytesOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
