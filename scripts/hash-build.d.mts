export interface HashedFile {
  name: string;
  hash: string;
}

/** The files below a folder by their names, each with its hash. */
export function hashesOf(root: string): HashedFile[];

/** A line per file: hash, two blanks, name. */
export function hashList(hashes: readonly HashedFile[]): string;
