const windowsPunctuation = new Map<string, number>([
  ['€', 0x80],
  ['‚', 0x82],
  ['„', 0x84],
  ['…', 0x85],
  ['Š', 0x8a],
  ['Œ', 0x8c],
  ['Ž', 0x8e],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
  ['™', 0x99],
  ['š', 0x9a],
  ['œ', 0x9c],
  ['ž', 0x9e],
  ['Ÿ', 0x9f],
]);

function windowsByteOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const byte = windowsPunctuation.get(character);
  if (byte === undefined) throw new RangeError(`not in Windows-1252: ${character}`);
  return byte;
}

/** The text as Windows-1252; a character that it does not have is an error. */
export function windows1252Bytes(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), windowsByteOf);
}

/** The text as UTF-8, with a byte order mark where asked. */
export function utf8Bytes(text: string, byteOrderMark: boolean): Uint8Array {
  return new TextEncoder().encode(byteOrderMark ? `\uFEFF${text}` : text);
}
