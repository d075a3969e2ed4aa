import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive that a test writes by hand; what it says of itself may be a lie. */
export interface HandMadeEntry {
  name: string;
  content: Uint8Array | string;
  isStored?: boolean;
  isEncrypted?: boolean;
  /** How many bytes it says that it has. */
  declared?: number;
  /** Where it says that it begins: that of another entry, for two that overlap. */
  at?: number;
}

const ENCRYPTED = 1;
const DEFLATED = 8;
const VERSION = 20;

/** The bytes of a zip file, made without the library that reads it. */
export function handMadeZip(entries: readonly HandMadeEntry[]): Blob {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const packed = entry.isStored ? content : deflateRawSync(content);
    const head = headOf(entry, content, packed, name);
    list.push(listed(head, entry.at ?? offset, name));
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, packed]);
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Blob([
    new Uint8Array(Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06'), end])),
  ]);
}

/** What the file's own header and the list of files share. */
function headOf(entry: HandMadeEntry, content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(entry.isEncrypted ? ENCRYPTED : 0, 2);
  head.writeUInt16LE(entry.isStored ? 0 : DEFLATED, 4);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(entry.declared ?? content.length, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

function listed(head: Buffer, offset: number, name: Buffer): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([VERSION, 0]);
  return Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, head, rest, name]);
}
