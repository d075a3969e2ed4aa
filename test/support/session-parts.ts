import { directReader } from '../../src/imports/direct-reader';
import type { SessionParts } from '../../src/state/session';
import { tabKeeper } from '../../src/workspace/keeper';
import { tabNotes } from '../../src/workspace/notes-store';
import { nodeEngine } from './node-database';

export const NOW = '2026-07-01T12:00:00.000Z';

/** Plans are made in workers, which are none of the session's own doing. */
const NO_PLANNER: SessionParts['planner'] = {
  prove: () => Promise.reject(new Error('Nothing is planned here')),
  stability: () => Promise.reject(new Error('Nothing is planned here')),
};

/** What a session in Node is made with: nothing of it outlives the test. */
export function sessionParts(some: Partial<SessionParts> = {}): SessionParts {
  return {
    openEngine: nodeEngine,
    reader: directReader,
    planner: NO_PLANNER,
    keeper: Promise.resolve(tabKeeper()),
    notes: tabNotes(),
    sample: async () => [],
    sampleRows: async () => null,
    sampleAnswers: async () => null,
    now: () => NOW,
    ...some,
  };
}
