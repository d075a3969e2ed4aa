import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Has the browser check every file that it keeps against the one that was built in `folder`. A host may
 * answer with a file of another version while it is given a new one, or with a page in place of what is
 * missing: then nothing of that version is kept, and the next visit tries again.
 */
export function withIntegrity(folder: string) {
  return <Entry extends { url: string }>(entries: Entry[]) => ({
    manifest: entries.map((entry) => ({
      ...entry,
      integrity: `sha256-${hashOf(path.join(folder, entry.url))}`,
    })),
    warnings: [],
  });
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64');
}
