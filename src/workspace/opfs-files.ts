import type { FileStore } from './file-store';

/**
 * Files in a folder of the browser's own file system for this origin; rejects where the browser denies it. A file is
 * written beside its place and takes it at `close`, so that one that was cut short is never found.
 */
export async function openOpfsFiles(storage: StorageManager, name: string): Promise<FileStore> {
  const root = await storage.getDirectory();
  const folder = () => root.getDirectoryHandle(name, { create: true });
  const opened = await folder();
  // Older Safari has the folder and no way to write into it from a page.
  if (!('createWritable' in FileSystemFileHandle.prototype))
    throw new Error('Files cannot be written here');
  await opened.keys().next();
  const get = async (source: string): Promise<Blob | null> => {
    const file = await orNull(async () => (await folder()).getFileHandle(source));
    const content = (await file?.getFile()) ?? null;
    // The name comes before the bytes: an empty file is one that was cut short.
    return content === null || content.size === 0 ? null : content;
  };
  return {
    get,
    has: async (source) => (await get(source)) !== null,
    async put(source, content) {
      const handle = await (await folder()).getFileHandle(source, { create: true });
      const place = await handle.createWritable();
      try {
        await content.stream().pipeTo(place);
      } catch (error) {
        // Its name is there, with nothing in it.
        await (await folder()).removeEntry(source).catch(() => undefined);
        throw error;
      }
    },
    async list() {
      const names: string[] = [];
      for await (const name of (await folder()).keys()) names.push(name);
      return names;
    },
    async remove(source) {
      await orNull(async () => (await folder()).removeEntry(source));
    },
  };
}

async function orNull<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
