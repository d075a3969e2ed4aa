const PART_BYTES = 4_194_304;
const HEX = 16;

/**
 * What tells a file by its bytes: SHA-256, in hexadecimal digits, over the SHA-256 of each of its parts
 * of 4 MiB, so that a large file need not be in memory at once.
 */
export async function fingerprintOf(content: Blob): Promise<string> {
  const digests: ArrayBuffer[] = [];
  for (let start = 0; start < content.size; start += PART_BYTES)
    digests.push(await sha256(await content.slice(start, start + PART_BYTES).arrayBuffer()));
  return checksumOf(new Blob(digests));
}

/** The SHA-256 of a small file in hexadecimal digits, as other programs have it. */
export async function checksumOf(content: Blob): Promise<string> {
  const digest = await sha256(await content.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(HEX).padStart(2, '0')).join('');
}

function sha256(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', bytes);
}
