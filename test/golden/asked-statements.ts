import type { Engine } from '../../src/engine/engine';
import type { Asked } from './asked';
import type { Check } from './check';

/** Which check asks which statement, by its text: that of what is shown finds its check. */
export async function checksByStatement(
  checks: readonly Check[],
  asked: Asked,
): Promise<Map<string, Check>> {
  const found = new Map<string, Check>();
  for (const check of checks)
    await check.actual(
      answering(async (text) => {
        found.set(text, check);
        return [];
      }),
      asked,
    );
  return found;
}

/** An engine that only answers questions, each by its text as it is shown. */
export function answering(answer: (text: string) => ReturnType<Engine['query']>): Engine {
  const refused = async () => {
    throw new Error('Only questions are answered here');
  };
  return {
    run: ({ text }) => answer(text.trim()),
    query: answer,
    transaction: refused,
    takeRows: refused,
    returnRows: refused,
    load: refused,
    close: refused,
  };
}
