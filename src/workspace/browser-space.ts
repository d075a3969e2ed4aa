/** Room for what is kept, in bytes. */
export interface Space {
  used: number;
  most: number;
  /** Whether the browser promised not to clear it by itself. */
  isPersistent: boolean;
}

/** What the browser says of its room. */
export interface StorageRoom {
  /** null where it does not say. */
  space: () => Promise<Space | null>;
  /** Asks the browser not to clear what is kept; gives whether it agrees. */
  persist: () => Promise<boolean>;
}

export const NO_STORAGE: StorageRoom = {
  space: async () => null,
  persist: async () => false,
};

export function browserStorage(): StorageRoom {
  const { storage } = navigator;
  if (storage === undefined) return NO_STORAGE;
  return {
    async space() {
      const { usage, quota } = await storage.estimate();
      if (usage === undefined || quota === undefined) return null;
      return { used: usage, most: quota, isPersistent: await storage.persisted() };
    },
    persist: () => storage.persist(),
  };
}
