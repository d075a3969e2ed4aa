/** Who of several tabs writes, and what they tell each other. */
export interface Tabs {
  isWriter: () => boolean;
  /** Is told when this tab becomes the one that writes, or no longer is. */
  onTurn: (listener: (isWriter: boolean) => void) => void;
  /** Tells the other tabs that there is another workspace. */
  announce: () => void;
  onAnnounced: (listener: () => void) => void;
  /** Becomes the tab that writes, once the one that does has ended what it is at. */
  takeOver: () => Promise<void>;
  /** Is asked for before another tab takes over; what it gives is waited for. */
  onTakeOver: (listener: () => Promise<unknown>) => void;
}

/** A tab that has no others beside it. */
export function loneTab(): Tabs {
  return {
    isWriter: () => true,
    onTurn: () => undefined,
    announce: () => undefined,
    onAnnounced: () => undefined,
    takeOver: async () => undefined,
    onTakeOver: () => undefined,
  };
}
