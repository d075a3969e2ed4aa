import { chance, integerBetween, pick, type Random } from '../../sample-data/generator/random';

const MOST_CHANGES = 8;
const MOST_COPIED = 200;
const MOST_DEPTH = 4;
const LARGEST_BYTE = 255;

/** Bytes that mean something to a reader of tables, texts or archives. */
const TELLING_BYTES = [0, 9, 10, 13, 34, 39, 44, 59, 92, 124, 127, 128, 0xc3, 0xef, 0xfe, 0xff];

/** Texts that would do harm where they were taken for anything but text, or that are hard to read. */
const HARD_TEXTS = [
  '',
  ' ',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '\r\n',
  '\u2028',
  '\ufeff',
  '\0',
  '\ud800',
  '🙂',
  '\u202e',
  'é',
  'ß',
  '=1+1',
  '@SUM(A1)',
  '<img src=x onerror=alert(1)>',
  `'); DROP TABLE accounts; --`,
  '__proto__',
  'constructor',
  '%',
  '%00',
  '&',
  '#',
  '../../etc/passwd',
  'NaN',
  'null',
  '1e999',
  '-0',
  '9007199254740993',
  '2026-02-30',
];

/** Values that a reader of JSON may not have thought of. */
const HARD_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  1e21,
  Number.MAX_SAFE_INTEGER + 1,
  [],
  [null],
  {},
  { constructor: 1 },
  ...HARD_TEXTS,
];

/** Any bytes; half of them such as mean something. */
export function randomBytes(random: Random, most: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: integerBetween(random, 0, most) }, () => anyByte(random));
}

function anyByte(random: Random): number {
  return chance(random, 0.5)
    ? pick(random, TELLING_BYTES)
    : integerBetween(random, 0, LARGEST_BYTE);
}

/** Bytes with a few changed, taken out, put in, copied or moved. */
export function mutatedBytes(random: Random, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let changed = [...bytes];
  for (let left = integerBetween(random, 1, MOST_CHANGES); left > 0; left -= 1) {
    const at = integerBetween(random, 0, changed.length);
    const length = integerBetween(random, 0, MOST_COPIED);
    switch (integerBetween(random, 0, 4)) {
      case 0:
        changed[Math.min(at, Math.max(0, changed.length - 1))] = anyByte(random);
        break;
      case 1:
        changed.splice(at, length);
        break;
      case 2:
        changed.splice(at, 0, ...Buffer.from(pick(random, HARD_TEXTS)));
        break;
      case 3:
        changed.splice(at, 0, ...changed.slice(0, length));
        break;
      default:
        changed = chance(random, 0.2) ? changed.slice(0, at) : changed;
    }
  }
  return Uint8Array.from(changed);
}

/** A text of hard pieces and letters. */
export function randomText(random: Random, pieces: readonly string[], most: number): string {
  return Array.from({ length: integerBetween(random, 0, most) }, () =>
    chance(random, 0.7) ? pick(random, pieces) : pick(random, HARD_TEXTS),
  ).join('');
}

/** A value of JSON in which a part, at any depth, is another one, missing, or stands beside one too many. */
export function mutatedValue(random: Random, value: unknown, depth = 0): unknown {
  const isWhole = depth >= MOST_DEPTH || chance(random, 0.15);
  if (isWhole || typeof value !== 'object' || value === null) return pick(random, HARD_VALUES);
  if (Array.isArray(value)) return mutatedList(random, value, depth);
  const entries = Object.entries(value);
  if (entries.length === 0 || chance(random, 0.1))
    return Object.fromEntries([
      ...entries,
      [pick(random, HARD_TEXTS), mutatedValue(random, value, depth + 1)],
    ]);
  const [name] = pick(random, entries);
  const rest = entries.filter(([other]) => other !== name);
  if (chance(random, 0.1)) return Object.fromEntries(rest);
  return {
    ...value,
    [name]: mutatedValue(random, Reflect.get(value, name), depth + 1),
  };
}

function mutatedList(random: Random, list: readonly unknown[], depth: number): unknown[] {
  if (list.length === 0) return [pick(random, HARD_VALUES)];
  const at = integerBetween(random, 0, list.length - 1);
  if (chance(random, 0.2)) return list.toSpliced(at, 1);
  if (chance(random, 0.2)) return list.toSpliced(at, 0, list[at]);
  return list.with(at, mutatedValue(random, list[at], depth + 1));
}
