import { formatSigned } from '../../domain/format';
import type { SentimentDay } from '../../queries/sentiment-curve';

/** Sentiment that moves by less over the whole curve has not moved. */
const MOVED = 25;

type Known = SentimentDay & { current_sentiment: number };

/**
 * How sentiment went, as the title: against its highest and its lowest point. Where the interval then and
 * the interval now meet, it only seems so.
 */
export function curveFinding(rows: readonly SentimentDay[]): string {
  const known = rows.filter((row): row is Known => row.current_sentiment !== null);
  const now = known.at(-1);
  if (now === undefined) return 'No sentiment is known';
  const sorted = known.toSorted((one, other) => one.current_sentiment - other.current_sentiment);
  const [low = now, high = now] = [sorted[0], sorted.at(-1)];
  const fall = high.current_sentiment - now.current_sentiment;
  const rise = now.current_sentiment - low.current_sentiment;
  if (fall >= MOVED && fall >= rise) return moved('cooled', high, now);
  if (rise >= MOVED) return moved('recovered', low, now);
  return `Sentiment has stayed near ${formatSigned(now.current_sentiment)}`;
}

function moved(way: string, then: Known, now: Known): string {
  const has = areApart(then, now) ? 'has' : 'seems to have';
  return `Sentiment ${has} ${way} from ${formatSigned(then.current_sentiment)} to ${formatSigned(now.current_sentiment)}`;
}

function areApart(one: SentimentDay, other: SentimentDay): boolean {
  const { interval_low: oneLow, interval_high: oneHigh } = one;
  const { interval_low: otherLow, interval_high: otherHigh } = other;
  if (oneLow === null || oneHigh === null || otherLow === null || otherHigh === null) return false;
  return oneHigh < otherLow || otherHigh < oneLow;
}
