import { formatCount, formatDay, formatSigned } from '../domain/format';

/** A part of current sentiment: an answer, or the mean of all accounts that draws the figure to it. */
export interface ContributionRow {
  part: 'answer' | 'all accounts';
  responded_at: string | null;
  metric: string | null;
  score: number | null;
  topic: string | null;
  /** +100, 0 or −100; for all accounts their mean. */
  value: number | null;
  weight: number;
  /** What the part adds to current sentiment. */
  contribution: number | null;
  file_name: string | null;
  source_row: number | null;
}

/** A step of the waterfall from nothing to current sentiment. */
export interface ContributionStep {
  id: string;
  label: string;
  /** What it adds; for the total what it is. */
  amount: number;
  /** Where its bar begins and ends. */
  from: number;
  to: number;
  isTotal: boolean;
  text: string;
}

/** So many answers have a bar of their own; the others share one. */
const OWN_BARS = 9;

/** The parts as steps: the answers that count most, newest first, the other ones as one, the mean of all, the sum. */
export function contributionSteps(
  rows: readonly ContributionRow[],
  locale?: string,
): ContributionStep[] {
  const answers = rows.filter(({ part }) => part === 'answer');
  if (answers.length === 0) return [];
  const strongest = new Set([...answers].sort(byStrength).slice(0, OWN_BARS));
  const others = answers.filter((answer) => !strongest.has(answer));
  const parts = [
    ...answers
      .filter((answer) => strongest.has(answer))
      .map((answer, at) => ({
        id: `answer ${at}`,
        label: answerLabel(answer, locale),
        amount: answer.contribution ?? 0,
      })),
    ...(others.length > 0
      ? [
          {
            id: 'others',
            label: `${formatCount(others.length, locale)} other ${others.length === 1 ? 'answer' : 'answers'}`,
            amount: sumOf(others),
          },
        ]
      : []),
    ...rows
      .filter(({ part }) => part === 'all accounts')
      .map((mean) => ({
        id: 'all accounts',
        label: 'Pull to the mean of all',
        amount: mean.contribution ?? 0,
      })),
  ];
  return [...placed(parts, locale), total(sumOf(rows), locale)];
}

/** The waterfall in one sentence. */
export function contributionSummary(rows: readonly ContributionRow[], locale?: string): string {
  const answers = rows.filter(({ part }) => part === 'answer');
  if (answers.length === 0) return 'No answer, and so no current sentiment.';
  const favourable = answers.filter(({ value }) => (value ?? 0) > 0);
  const unfavourable = answers.filter(({ value }) => (value ?? 0) < 0);
  const drawn = rows.filter(({ part }) => part === 'all accounts');
  const signed = (some: readonly ContributionRow[]) =>
    formatSigned(sumOf(some), { digits: 1, locale });
  return `Current sentiment ${signed(rows)}: ${formatCount(favourable.length, locale)} favourable ${favourable.length === 1 ? 'answer adds' : 'answers add'} ${signed(favourable)}, ${formatCount(unfavourable.length, locale)} unfavourable ${unfavourable.length === 1 ? 'one' : 'ones'} ${signed(unfavourable)}, the mean of all accounts ${signed(drawn)}.`;
}

/** An answer in a few words: its day, and what was asked and said. */
export function answerLabel(
  { responded_at, metric, score }: Pick<ContributionRow, 'responded_at' | 'metric' | 'score'>,
  locale?: string,
): string {
  const said = score === null ? '' : `, ${metricLabel(metric)} ${score}`;
  return `${formatDay(responded_at, locale)}${said}`;
}

/** A metric as people write it: `nps` → `NPS`. */
export function metricLabel(metric: string | null): string {
  return metric === null || metric === 'other' ? 'score' : metric.toUpperCase();
}

function byStrength(one: ContributionRow, other: ContributionRow): number {
  return (
    Math.abs(other.contribution ?? 0) - Math.abs(one.contribution ?? 0) || other.weight - one.weight
  );
}

function sumOf(rows: readonly Pick<ContributionRow, 'contribution'>[]): number {
  return rows.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
}

function placed(
  parts: readonly { id: string; label: string; amount: number }[],
  locale?: string,
): ContributionStep[] {
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += part.amount;
    return { ...part, from, to: at, isTotal: false, text: amountText(part.amount, locale) };
  });
}

function total(amount: number, locale?: string): ContributionStep {
  return {
    id: 'current sentiment',
    label: 'Current sentiment',
    amount,
    from: 0,
    to: amount,
    isTotal: true,
    text: amountText(amount, locale),
  };
}

function amountText(amount: number, locale?: string): string {
  return formatSigned(amount, { digits: 1, locale });
}
