import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Session, SessionState } from './session';

export const SessionContext = createContext<Session | null>(null);

/** The session the page belongs to. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session around this component');
  return session;
}

/** A part of the session's state; the component follows its changes. */
export function useSessionState<Part>(part: (state: SessionState) => Part): Part {
  return useStore(useSession().store, part);
}
