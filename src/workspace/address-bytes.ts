/** How a text encoding writes the characters of an e-mail address: in one byte each, or in two. */
interface Writing {
  /** Bytes per character. */
  width: 1 | 2;
  /** Where in them the character stands. */
  place: 0 | 1;
}

const WRITINGS: readonly Writing[] = [
  { width: 1, place: 0 },
  // UTF-16, little and big end first.
  { width: 2, place: 0 },
  { width: 2, place: 1 },
];

const PART_BYTES = 4_194_304;
const GZIP = [0x1f, 0x8b];
const AT = '@';

/** A file's bytes with another address in the place of one. */
export interface Replaced {
  content: Blob;
  /** In how many places the address stood. */
  places: number;
}

/**
 * Puts an address in the place of another one wherever it stands in a file's bytes, in capitals too, in any
 * encoding that writes ASCII in one byte or in two, also where the file is compressed. Longer addresses
 * that contain it stay. Both addresses are ASCII.
 */
export async function withoutAddress(
  content: Blob,
  address: string,
  replacement: string,
): Promise<Replaced> {
  const head = new Uint8Array(await content.slice(0, GZIP.length).arrayBuffer());
  if (!GZIP.every((byte, at) => head[at] === byte))
    return replacedIn(content, address, replacement);
  const plain = content.stream().pipeThrough(new DecompressionStream('gzip'));
  const { content: text, places } = await replacedIn(
    await new Response(plain).blob(),
    address,
    replacement,
  );
  if (places === 0) return { content, places };
  const packed = text.stream().pipeThrough(new CompressionStream('gzip'));
  return { content: await new Response(packed).blob(), places };
}

async function replacedIn(content: Blob, address: string, replacement: string): Promise<Replaced> {
  const wanted = bytesOf(address.toLowerCase());
  const parts: BlobPart[] = [];
  let places = 0;
  // Longer than an address and what stands beside it, in two bytes each.
  const margin = (wanted.length + 2) * 2;
  let done = 0;
  for (let start = 0; start < content.size; start += PART_BYTES) {
    const end = Math.min(content.size, start + PART_BYTES);
    const first = Math.max(0, start - margin);
    const last = Math.min(content.size, end + margin);
    const bytes = new Uint8Array(await content.slice(first, last).arrayBuffer());
    for (const { at, writing } of found(bytes, wanted, start - first, end - first)) {
      parts.push(content.slice(done, first + at), written(replacement, writing));
      done = first + at + wanted.length * writing.width;
      places += 1;
    }
  }
  if (places === 0) return { content, places };
  parts.push(content.slice(done));
  return { content: new Blob(parts), places };
}

/** Where the address stands, for places that begin from `from` on and before `to`. */
function* found(bytes: Uint8Array, wanted: Uint8Array, from: number, to: number) {
  const at = AT.charCodeAt(0);
  const before = wanted.indexOf(at);
  // By the @, which is rare, and not by the first letter.
  for (let middle = bytes.indexOf(at, from); middle !== -1; middle = bytes.indexOf(at, middle + 1))
    for (const writing of WRITINGS) {
      const begin = middle - writing.place - before * writing.width;
      if (begin < from || begin >= to || !standsAt(bytes, begin, wanted, writing)) continue;
      yield { at: begin, writing };
      break;
    }
}

function standsAt(bytes: Uint8Array, begin: number, wanted: Uint8Array, writing: Writing): boolean {
  const character = (index: number) => characterAt(bytes, begin + index * writing.width, writing);
  if (!wanted.every((byte, index) => lower(character(index)) === byte)) return false;
  if (isOfLocalPart(character(-1))) return false;
  const [next, afterNext] = [character(wanted.length), character(wanted.length + 1)];
  return !(isOfDomain(next) || (next === DOT && isOfDomain(afterNext)));
}

/** The ASCII character that is written from a byte on; −1 where none is. */
function characterAt(bytes: Uint8Array, begin: number, { width, place }: Writing): number {
  if (begin < 0 || begin + width > bytes.length) return -1;
  const other = width === 1 ? 0 : (bytes[begin + 1 - place] ?? -1);
  return other === 0 ? (bytes[begin + place] ?? -1) : -1;
}

const DOT = 46;

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isOfDomain(code: number): boolean {
  return code !== -1 && /[a-z0-9-]/i.test(String.fromCharCode(code));
}

function isOfLocalPart(code: number): boolean {
  return code !== -1 && /[a-z0-9.!#$%&*+/=?^_`{|}~-]/i.test(String.fromCharCode(code));
}

function written(text: string, { width, place }: Writing): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * width);
  for (let index = 0; index < text.length; index += 1)
    bytes[index * width + place] = text.charCodeAt(index);
  return bytes;
}

function bytesOf(text: string): Uint8Array {
  return written(text, { width: 1, place: 0 });
}
