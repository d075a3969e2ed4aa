/** Where a file has no mark, every second byte of Western text in UTF-16 is NUL; in other text hardly one is. */
const UTF16_NUL_SHARE = 0.4;
const UTF16_OTHER_NUL_SHARE = 0.05;
/** More NULs, or more control characters, than so are no text. */
const BINARY_NUL_SHARE = 0.5;
const BINARY_CONTROL_SHARE = 0.05;
/** Control characters that text has: tab, line ends, form feed, end of file, and the separators 01 and 1C–1F. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([
  0x00, 0x01, 0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1c, 0x1d, 0x1e, 0x1f,
]);
const FIRST_PRINTABLE = 0x20;

/** The encoding that a byte order mark tells. */
export function markedEncoding(head: Uint8Array): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark, told by where its NULs stand. */
export function utf16ByNuls(head: Uint8Array): string | undefined {
  const half = Math.floor(head.length / 2);
  if (half === 0) return undefined;
  const nuls = [0, 0];
  for (let at = 0; at < half * 2; at += 1)
    if (head[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls.map((count) => count / half);
  if (odd >= UTF16_NUL_SHARE && even <= UTF16_OTHER_NUL_SHARE) return 'utf-16le';
  if (even >= UTF16_NUL_SHARE && odd <= UTF16_OTHER_NUL_SHARE) return 'utf-16be';
  return undefined;
}

/** Whether bytes are no text in any encoding of one or more bytes a character; a few NULs are forgiven. */
export function isBinary(head: Uint8Array): boolean {
  let nuls = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) nuls += 1;
    else if (byte < FIRST_PRINTABLE && !TEXT_CONTROLS.has(byte)) controls += 1;
  }
  return (
    nuls > head.length * BINARY_NUL_SHARE || controls > (head.length - nuls) * BINARY_CONTROL_SHARE
  );
}

/** Whether all bytes are UTF-8; its last character may be cut off where others of several bytes are whole. */
export async function isUtf8(bytes: AsyncIterable<Uint8Array>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let hasLongCharacters = false;
  try {
    for await (const chunk of bytes)
      hasLongCharacters =
        decoder.decode(chunk, { stream: true }).length < chunk.length || hasLongCharacters;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
  return isWhole(decoder) || hasLongCharacters;
}

function isWhole(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
