import { QueryClient, QueryObserver } from '@tanstack/react-query';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Engine, RunOptions } from '../../src/engine/engine';
import { sql } from '../../src/engine/sql';
import type { Question } from '../../src/queries/question';
import { questionOptions } from '../../src/state/question-options';

/** A database that answers when the test tells it to, in the order that the test chooses. */
function slowDatabase() {
  const asked: { text: string; signal: AbortSignal | undefined; answer: (n: number) => void }[] =
    [];
  const run = (statement: { text: string }, options?: RunOptions) =>
    new Promise<{ n: number }[]>((resolve) => {
      asked.push({
        text: statement.text,
        signal: options?.signal,
        answer: (n) => resolve([{ n }]),
      });
    });
  return { asked, engine: { run } as Partial<Engine> as Engine };
}

const question: Question<{ of: string }, { n: number }> = {
  name: 'how-many',
  title: 'How many?',
  row: v.object({ n: v.number() }),
  sql: ({ of }) => sql`SELECT ${of} AS n`,
};

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  client.mount();
});

afterEach(() => client.unmount());

function observed(database: ReturnType<typeof slowDatabase>) {
  const session = {
    engine: Promise.resolve(database.engine),
    compare: async () => undefined,
    firstAnswers: () => null,
  };
  const options = (version: number, of: string) =>
    questionOptions(session, version, question, { of });
  const observer = new QueryObserver(client, options(1, 'a'));
  const shown: { n: number | undefined; isBehind: boolean }[] = [];
  const end = observer.subscribe(({ data, isPlaceholderData }) =>
    shown.push({ n: data?.[0]?.n, isBehind: isPlaceholderData }),
  );
  return { observer, options, shown, end };
}

it('the latest question wins, in whatever order the answers come; the others are cancelled', async () => {
  const database = slowDatabase();
  const { observer, options, shown, end } = observed(database);
  await expect.poll(() => database.asked.length).toBe(1);
  database.asked[0]?.answer(10);
  await expect.poll(() => observer.getCurrentResult().data).toEqual([{ n: 10 }]);

  // As fast as a slider moves: four versions, each asked before the one before has its answer.
  for (const version of [2, 3, 4, 5]) {
    observer.setOptions(options(version, 'a'));
    await expect.poll(() => database.asked.length).toBe(version);
    expect(observer.getCurrentResult()).toMatchObject({
      data: [{ n: 10 }],
      isPlaceholderData: true,
    });
  }
  expect(database.asked.map(({ signal }) => signal?.aborted)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  database.asked[4]?.answer(50);
  await expect.poll(() => observer.getCurrentResult().data).toEqual([{ n: 50 }]);
  for (const late of [3, 1, 2]) database.asked[late]?.answer(late * 10 + 10);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(observer.getCurrentResult()).toMatchObject({
    data: [{ n: 50 }],
    isPlaceholderData: false,
  });
  // Nothing between the first and the last was ever shown, and the first only as what is behind.
  expect(
    shown
      .filter(({ n, isBehind }) => n !== 50 && !isBehind)
      .every(({ n }) => n === 10 || n === undefined),
  ).toBe(true);
  expect(shown.some(({ n }) => n === 20 || n === 30 || n === 40)).toBe(false);
  end();
});

it('a question that nobody asks any more is cancelled', async () => {
  const database = slowDatabase();
  const { end } = observed(database);
  await expect.poll(() => database.asked.length).toBe(1);
  expect(database.asked[0]?.signal?.aborted).toBe(false);
  end();
  expect(database.asked[0]?.signal?.aborted).toBe(true);
});
