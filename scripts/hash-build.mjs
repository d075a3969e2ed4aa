// The SHA-256 of every file of a build, as sha256sum -c reads it: node scripts/hash-build.mjs [FOLDER] > hashes.txt
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [, script = '', folder = 'dist'] = process.argv;
if (import.meta.url === pathToFileURL(script).href)
  process.stdout.write(hashList(hashesOf(folder)));

/** The files below a folder by their names, each with its hash. */
export function hashesOf(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      const name = path.relative(root, full).split(path.sep).join('/');
      return { name, hash: createHash('sha256').update(readFileSync(full)).digest('hex') };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A line per file: hash, two blanks, name. */
export function hashList(hashes) {
  return hashes.map(({ name, hash }) => `${hash}  ${name}\n`).join('');
}
