import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/imports/reading/source-file';

const FOLDER = fileURLToPath(new URL('../../sample-data', import.meta.url));

/** The committed sample files, as bytes. */
export function sampleBytes(): { name: string; bytes: Uint8Array }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(FOLDER, name))) }));
}

/** Files as a user would drop them. */
export function asSourceFiles(files: readonly { name: string; bytes: Uint8Array }[]): SourceFile[] {
  return files.map(({ name, bytes }) => ({ name, content: new Blob([bytes.slice()]) }));
}
