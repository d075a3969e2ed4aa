/** A source of uniform numbers in [0, 1). */
export interface Random {
  next(): number;
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A generator (mulberry32) of its own for a seed and the keys that say what it is used for. */
export function randomFor(seed: number, ...keys: readonly (string | number)[]): Random {
  let state = hashText(`${seed}/${keys.join('/')}`);
  return {
    next() {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
  };
}

/** A whole number between two bounds, both included. */
export function integerBetween(random: Random, lowest: number, highest: number): number {
  return lowest + Math.floor(random.next() * (highest - lowest + 1));
}

/** True with the given probability. */
export function chance(random: Random, probability: number): boolean {
  return random.next() < probability;
}

/** The item at an index that wraps around at the end of the list. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('an empty list has no item to give');
  return item;
}

/** One item of the list, all equally likely. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return itemAt(items, Math.floor(random.next() * items.length));
}

/** One item of the list, each as likely as its weight; weights are never negative. */
export function pickWeighted<Item>(
  random: Random,
  items: readonly Item[],
  weightOf: (item: Item) => number,
): Item {
  const weights = items.map(weightOf);
  let rest = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return itemAt(items, index);
  }
  return itemAt(items, Math.max(0, items.length - 1));
}

/** The whole list if it is short enough, else that many draws from it, some perhaps twice. */
export function sampleOf<Item>(
  random: Random,
  items: readonly Item[],
  most: number,
): readonly Item[] {
  return items.length <= most ? items : Array.from({ length: most }, () => pick(random, items));
}

/** A number that is nearly normal with mean 0 and deviation 1 (the sum of twelve uniform ones). */
export function normal(random: Random): number {
  let sum = -6;
  for (let count = 0; count < 12; count += 1) sum += random.next();
  return sum;
}

/**
 * e to the power of x, by repeated squaring: plain multiplications give the same bits in every
 * JavaScript engine, which Math.exp does not promise.
 */
export function exponential(power: number): number {
  let result = 1 + power / 4096;
  for (let count = 0; count < 12; count += 1) result *= result;
  return result;
}

/** A log-normal number with the given median and spread. */
export function logNormal(random: Random, median: number, spread: number): number {
  return median * exponential(spread * normal(random));
}

/** A number held between two bounds. */
export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}

/** A whole number whose mean is the given one: the fraction decides about one more. */
export function roundedAtRandom(random: Random, mean: number): number {
  const whole = Math.floor(mean);
  return whole + (chance(random, mean - whole) ? 1 : 0);
}
