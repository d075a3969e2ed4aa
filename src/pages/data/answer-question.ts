import type { Answers } from '../../imports/recognising/decisions';
import type { ImportQuestion } from '../../imports/typing/formats';

/** What tells one question of a file from another. */
export type QuestionKey = Pick<ImportQuestion, 'kind' | 'subject'>;

/** The answers with one more; null takes an answer away. */
export function answerQuestion(
  answers: Answers,
  { kind, subject }: QuestionKey,
  value: string | null,
): Answers {
  const { dateOrder, decimalMark, currencies, scales, ...others } = answers;
  const changed = {
    dateOrder: kind === 'date order' ? oneOf(DATE_ORDERS, value) : dateOrder,
    decimalMark: kind === 'decimal mark' ? oneOf(DECIMAL_MARKS, value) : decimalMark,
    currencies: kind === 'currency' ? withEntry(currencies, subject, value) : currencies,
    scales: kind === 'score scale' ? withEntry(scales, subject, value) : scales,
  };
  return {
    ...others,
    ...(changed.dateOrder && { dateOrder: changed.dateOrder }),
    ...(changed.decimalMark && { decimalMark: changed.decimalMark }),
    ...(changed.currencies && { currencies: changed.currencies }),
    ...(changed.scales && { scales: changed.scales }),
  };
}

/** What a question was answered with; null where it was not. */
export function answerTo(answers: Answers, { kind, subject }: QuestionKey): string | null {
  switch (kind) {
    case 'date order':
      return answers.dateOrder ?? null;
    case 'decimal mark':
      return answers.decimalMark ?? null;
    case 'currency':
      return entryOf(answers.currencies, subject);
    case 'score scale':
      return entryOf(answers.scales, subject);
  }
}

/** The questions that were asked, each as it stands now, with those that are new. */
export function mergeQuestions(
  asked: readonly ImportQuestion[],
  open: readonly ImportQuestion[],
): ImportQuestion[] {
  const current = asked.map((one) => open.find((other) => isSame(one, other)) ?? one);
  return [...current, ...open.filter((one) => !asked.some((other) => isSame(one, other)))];
}

/** Whether both are the same question, maybe with other examples. */
export function isSame(one: QuestionKey, other: QuestionKey): boolean {
  return one.kind === other.kind && one.subject === other.subject;
}

const DATE_ORDERS = ['day first', 'month first'] as const;
const DECIMAL_MARKS = ['.', ','] as const;

function oneOf<Value extends string>(
  values: readonly Value[],
  value: string | null,
): Value | undefined {
  return values.find((one) => one === value);
}

type Entries = Readonly<Record<string, string>>;

/** The entries with one put or taken away; undefined where none is left. */
function withEntry(
  entries: Entries = {},
  key: string | null,
  value: string | null,
): Entries | undefined {
  if (key === null) return entries;
  const others = Object.entries(entries).filter(([name]) => name !== key);
  const changed: [string, string][] = value === null ? others : [...others, [key, value]];
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

function entryOf(entries: Entries = {}, key: string | null): string | null {
  return key !== null && Object.hasOwn(entries, key) ? (entries[key] ?? null) : null;
}
