import type { Random } from '../../sample-data/generator/random';

/** A parser of what comes from outside, and how it is tried. */
export interface Parser {
  name: string;
  /** How many of a thousand cases are its own. */
  share: number;
  /** How many cases are tried in one go. */
  batch?: number;
  /** Tries as many cases as it is given sources of chance; throws on any outcome that may not be. */
  attempt: (randoms: readonly Random[]) => Promise<void>;
}

/** A parser that is tried case by case. */
export function oneByOne(
  name: string,
  share: number,
  attempt: (random: Random) => Promise<void> | void,
): Parser {
  return {
    name,
    share,
    async attempt(randoms) {
      for (const random of randoms) await attempt(random);
    },
  };
}

/** What a parser gives, or null where it refuses in its own words; any other exception is thrown again. */
export async function orRefused<Result>(
  work: () => Result | Promise<Result>,
  isRefusal: (error: unknown) => boolean,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** Whether an error is one of plain words alone: no TypeError, RangeError or other mishap of the code. */
export function isPlain(words: RegExp): (error: unknown) => boolean {
  return (error) =>
    error instanceof Error &&
    ['Error', 'Refusal'].includes(error.constructor.name) &&
    words.test(error.message);
}
