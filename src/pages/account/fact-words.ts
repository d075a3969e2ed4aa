import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, formatDay, formatSigned } from '../../domain/format';
import type { RecordDataset } from '../../queries/source-record';
import type { StandingReason } from '../../queries/standing-reasons';

/** The dataset in which the record behind a fact stands. */
const DATASET_OF_FACT: Readonly<Record<string, RecordDataset>> = {
  segment: 'strategy',
  'newest relationship answer': 'responses',
  'severe incident': 'incidents',
  consent: 'nominations',
  use: 'uses',
  nomination: 'nominations',
};

/** Where the record behind a fact stands; null for facts that are sums of records. */
export function datasetOfFact(fact: string): RecordDataset | null {
  return DATASET_OF_FACT[fact] ?? null;
}

/** A fact that a check rests on, in a sentence with its figure and the bound it is held against. */
export function factText(reason: StandingReason, locale?: string): string {
  const { figure, bound, detail, day } = reason;
  switch (reason.fact) {
    case 'segment':
      return `${segmentText(detail)}; priority ${formatCount(figure, locale)}`;
    case 'current sentiment':
      return figure === null
        ? 'No answer, and so no current sentiment'
        : `Current sentiment ${formatSigned(figure, { digits: 1, locale })}; below ${bound} is unhappy`;
    case 'newest relationship answer':
      return `Newest relationship answer on ${formatDay(day, locale)}: ${scoreText(detail)}, ${valueWord(figure)}`;
    case 'severe incident':
      return `Severe incident ${detail}, opened ${formatDay(day, locale)}; ${closingText(reason, locale)}`;
    case 'age of the newest relationship answer':
      return figure === null
        ? `No relationship answer (${detail})`
        : `Newest relationship answer ${daysText(figure, locale)} old (${detail}); it is current for ${bound} days`;
    case 'consent':
      return consentText(reason, locale);
    case 'uses':
      return `${formatCount(figure, locale)} ${figure === 1 ? 'use' : 'uses'} of late; ${bound} wear a reference out`;
    case 'use':
      return `Used as a reference on ${formatDay(day, locale)}${detail ? ` (${detail})` : ''}; it counts for ${bound} days`;
    case 'strategic value':
      return figure === null
        ? 'Strategic value not known'
        : `Strategic value ${formatCount(figure, locale)}; below ${bound} is off strategy`;
    default:
      return `Nominated${day ? ` on ${formatDay(day, locale)}` : ''}: ${detail}`;
  }
}

/** What an answer says, in a word. */
export function valueWord(value: number | null): string {
  if (value === null) return '';
  if (value === 0) return 'neutral';
  return value > 0 ? 'favourable' : 'unfavourable';
}

/** `size_band: 1–49, hold` → `Size band: 1–49, hold`. */
function segmentText(detail: string | null): string {
  const [, dimension = '', rest = ''] = /^(.*?)(: .*)$/s.exec(detail ?? '') ?? [];
  return `${dimensionLabel(dimension)}${rest}`;
}

/** `nps 9` → `NPS 9`. */
function scoreText(detail: string | null): string {
  return (detail ?? '').replace(/^(nps|csat|ces)\b/, (metric) => metric.toUpperCase());
}

function closingText({ figure, bound, is_failing }: StandingReason, locale?: string): string {
  if (figure !== null)
    return `closed ${daysText(figure, locale)} ago, hot for ${bound} days after closing`;
  return is_failing ? 'still open' : 'closed on an unknown day';
}

function consentText({ figure, detail, day }: StandingReason, locale?: string): string {
  const who = detail === null ? '' : ` of ${detail}`;
  return (figure ?? 0) >= 0
    ? `Consent${who} ran out on ${formatDay(day, locale)}`
    : `Consent${who} holds until ${formatDay(day, locale)}`;
}

function daysText(days: number, locale?: string): string {
  return `${formatCount(days, locale)} ${days === 1 ? 'day' : 'days'}`;
}
