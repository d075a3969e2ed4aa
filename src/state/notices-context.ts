import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Notice, Notices } from './notices';

export const NoticesContext = createContext<Notices | null>(null);

/** Where notices are said and read. */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('There are no notices around this component');
  return notices;
}

/** The notices so far, newest first, and how many of them were not looked at. */
export function useNoticeList(): { notices: readonly Notice[]; unread: number } {
  return useStore(useNotices().store);
}
