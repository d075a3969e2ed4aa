import type { DropItem } from 'react-aria-components';

/** The files among what was dropped, those inside folders too; hidden files are left out. */
export async function droppedFiles(items: Iterable<DropItem>): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') {
      if (!item.name.startsWith('.')) files.push(await item.getFile());
    } else if (item.kind === 'directory') {
      const inside: DropItem[] = [];
      for await (const entry of item.getEntries()) inside.push(entry);
      files.push(...(await droppedFiles(inside)));
    }
  }
  return files;
}
