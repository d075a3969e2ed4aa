/** Bytes of Windows-1252 above 7F that the tests use. */
const WINDOWS_1252 = new Map([
  ['€', 0x80],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
]);

/** A text in an encoding; UTF-16 always with its byte order mark, UTF-8 with one where `marked`. */
export function encoded(text: string, encoding: string): Uint8Array {
  switch (encoding) {
    case 'utf-8 marked':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return utf16(`\ufeff${text}`, true);
    case 'utf-16be':
      return utf16(`\ufeff${text}`, false);
    case 'windows-1252':
      return Uint8Array.from([...text], (unit) => WINDOWS_1252.get(unit) ?? unit.charCodeAt(0));
    default:
      return new TextEncoder().encode(text);
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** A Blob that streams its bytes in small pieces, so that every cut through the text is met. */
export function inPieces(bytes: Uint8Array, pieceBytes: number): Blob {
  const blob = new Blob([bytes.slice()]);
  let at = 0;
  blob.stream = () => {
    at = 0;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + pieceBytes));
        at += pieceBytes;
      },
    });
  };
  return blob;
}
