/** Where the bytes of source files lie, by fingerprint. What was put there is there, whole, or not at all. */
export interface FileStore {
  put: (source: string, content: Blob) => Promise<void>;
  /** null where there is none. */
  get: (source: string) => Promise<Blob | null>;
  has: (source: string) => Promise<boolean>;
  list: () => Promise<string[]>;
  remove: (source: string) => Promise<void>;
}

/** Files for as long as the tab lives; what was dropped stays where it is on the disk. */
export function tabFiles(): FileStore {
  const files = new Map<string, Blob>();
  return {
    put: async (source, content) => void files.set(source, content),
    get: async (source) => files.get(source) ?? null,
    has: async (source) => files.has(source),
    list: async () => [...files.keys()],
    remove: async (source) => void files.delete(source),
  };
}

/** Files that are stored compressed; a damaged one fails where it is read. */
export function compressed(store: FileStore): FileStore {
  return {
    ...store,
    async put(source, content) {
      const packed = content.stream().pipeThrough(new CompressionStream('gzip'));
      await store.put(source, await new Response(packed).blob());
    },
    async get(source) {
      const packed = await store.get(source);
      if (packed === null) return null;
      return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
    },
  };
}
