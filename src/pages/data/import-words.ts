import { formatCount } from '../../domain/format';
import type { ImportProgress, ImportStep } from '../../imports/import-progress';
import type { Receipt } from '../../imports/receipt';

const STEPS: Record<ImportStep, string> = {
  reading: 'Reading the file',
  loading: 'Loading it into the database',
  weighing: 'Weighing its columns',
  typing: 'Typing its dates, numbers and names',
  committing: 'Committing',
};

/** What the commit's own words for its steps are in plain ones, where they are not of a table. */
const DETAILS: Record<string, string> = {
  'replace older files': 'taking out what it replaces',
  'insert rejects': 'keeping its rejected records',
  'insert imports': 'writing its receipt',
};

/** What an import is at: "Reading the file", "Committing: working out account match". */
export function stepText({ step, detail }: Pick<ImportProgress, 'step' | 'detail'>): string {
  return detail === undefined ? STEPS[step] : `${STEPS[step]}: ${detailText(detail)}`;
}

function detailText(detail: string): string {
  return (
    DETAILS[detail] ??
    detail
      .replace(/^insert /, 'writing ')
      .replace(/^rebuild /, 'working out ')
      .replaceAll('_', ' ')
  );
}

/** Where each step begins and ends in an import's bar, by about how long it takes. */
const SPANS: Record<ImportStep, readonly [from: number, to: number]> = {
  reading: [0, 0.3],
  loading: [0.3, 0.5],
  weighing: [0.3, 0.5],
  typing: [0.5, 0.7],
  committing: [0.7, 1],
};

/** Loading comes before weighing, file by file. */
const LOADING_PART = 0.7;

/** How much of the whole import is done, over all of its files and steps, 0–1. */
export function wholeShare({
  step,
  share,
  position,
  of,
}: Pick<ImportProgress, 'step' | 'share' | 'position' | 'of'>): number {
  const [from, to] = SPANS[step];
  if (step === 'committing') return from + (to - from) * share;
  const part = {
    loading: share * LOADING_PART,
    weighing: LOADING_PART,
    reading: share,
    typing: share,
  }[step];
  return from + ((to - from) * (position - 1 + part)) / of;
}

/** What became of a file that was loaded or refused, after its name. */
export function outcomeText(receipt: Exclude<Receipt, { status: 'undecided' }>): string {
  if (receipt.status === 'refused') return `was not loaded. ${receipt.message}`;
  const replaced =
    receipt.replaced.length > 0 ? ` It replaced ${receipt.replaced.join(', ')}.` : '';
  const rejected =
    receipt.rejected > 0 ? `, ${formatCount(receipt.rejected)} rejected (see below)` : '';
  const loaded =
    receipt.loaded === 1
      ? `one row of ${receipt.dataset}`
      : `${formatCount(receipt.loaded)} ${receipt.dataset}`;
  return `is loaded: ${loaded}${rejected}.${replaced}`;
}
