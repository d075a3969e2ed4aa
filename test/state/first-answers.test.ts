import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_QUESTIONS } from '../../scripts/first-questions';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { dataSummaryQuestion } from '../../src/queries/data-summary';
import { type FirstAnswers, firstAnswer, firstAnswerKey } from '../../src/state/first-answers';
import type { Session } from '../../src/state/session';
import { startSession } from '../../src/state/session';
import { tabKeeper } from '../../src/workspace/keeper';
import { tabManifest } from '../../src/workspace/manifest-store';
import { EMPTY_WORKSPACE, keptSettings, type Workspace } from '../../src/workspace/workspace';
import { nodeEngine } from '../support/node-database';
import { asSourceFiles, sampleBytes } from '../support/sample';
import { sessionParts } from '../support/session-parts';
import { shippedSample } from '../support/shipped-sample';

let answers: FirstAnswers;

beforeAll(async () => {
  answers = new Map((await shippedSample()).answers);
});

/** A session whose database opens when it is told to, and then holds nothing. */
function startedLate(workspace: Partial<Workspace> = {}, first = {}) {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const manifest = tabManifest({ ...EMPTY_WORKSPACE, ...workspace });
  const session = startSession(
    sessionParts({
      openEngine: async () => {
        await opened;
        return nodeEngine();
      },
      keeper: Promise.resolve(tabKeeper({ manifest })),
      sampleAnswers: async () => answers,
    }),
    first,
  );
  return { session, open };
}

const known = (session: Session) =>
  firstAnswer(session.firstAnswers(), session.store.getState().version, dataSummaryQuestion, {});

describe('the answers that are shipped with the sample', () => {
  it('are those of a database that imported its files, question by question', async () => {
    const session = startSession(
      sessionParts({ sample: async () => asSourceFiles(sampleBytes()) }),
      {},
    );
    const engine = await session.engine;
    await session.compare();
    expect(answers.size).toBe(FIRST_QUESTIONS.length);
    for (const { name, params, statement } of FIRST_QUESTIONS) {
      const shipped = answers.get(firstAnswerKey(name, params));
      expect(JSON.parse(JSON.stringify(shipped)), name).toEqual(await engine.run(statement));
    }
  });

  it('are there before the database is, and are those of the first version alone', async () => {
    const { session, open } = startedLate();
    await expect.poll(() => session.store.getState().phase).toBe('ready');
    expect(known(session)).toMatchObject([{ accounts: 400, is_sample: true }]);
    open();
    await session.change({ fresh_days: 10 });
    expect(session.store.getState().version).toBe(2);
    expect(known(session)).toBeNull();
  });

  it.each<[string, Partial<Workspace>, { as_of?: string }]>([
    ['a day in the address', {}, { as_of: '2026-03-31' }],
    ['other settings', { settings: keptSettings({ ...DEFAULT_SETTINGS, fresh_days: 10 }) }, {}],
    [
      'a recorded use',
      {
        uses: [
          {
            record_id: 'one',
            account_id: 'A-1',
            used_at: '2026-09-01',
            type: 'call',
            opportunity_id: null,
            requested_by: null,
            outcome: null,
          },
        ],
      },
      {},
    ],
  ])('are not shown with %s', async (_, workspace, first) => {
    const { session, open } = startedLate(workspace, first);
    open();
    await session.engine;
    expect(session.firstAnswers()).toBeNull();
  });
});
