import { countInWords, formatCount, formatDay, formatSigned } from '../../domain/format';
import { LEAST_TENURE_YEARS, type MatchRequest, type MatchRule } from '../../domain/match';
import { sentenceCase } from '../../domain/words';
import type { MatchCandidate, MatchWarning } from '../../queries/match-candidates';
import { reasonText } from '../shared/reasons';

/** What speaks for asking an account, the most telling first. */
export function speaksFor(candidate: MatchCandidate, request: MatchRequest): string[] {
  const { segment_fit, topic_fit, current_sentiment, recovered, customer_since } = candidate;
  const { segments, topic, audience } = request;
  const wanted = new Set(segments.map(({ dimension }) => dimension)).size;
  const held = Math.round((segment_fit ?? 0) * wanted);
  const fits =
    held === 0 ? null : held === wanted ? 'fits what is wanted' : `fits ${held} of ${wanted}`;
  return [
    fits,
    topic_fit === 1 ? `speaks on ${topic?.trim().toLowerCase()}` : null,
    current_sentiment === null ? null : `sentiment ${formatSigned(current_sentiment)}`,
    recovered ? 'recovered after an incident' : null,
    audience === 'analyst' && customer_since !== null
      ? `customer since ${customer_since.slice(0, 4)}`
      : null,
  ].filter((text) => text !== null);
}

/** When an account was asked last, and for what. */
export function lastUse({ last_used_at, last_use }: MatchCandidate): string {
  if (last_used_at === null) return 'never used';
  return last_use === null || last_use === ''
    ? formatDay(last_used_at)
    : `${last_use}, ${formatDay(last_used_at)}`;
}

const WARNINGS: Readonly<Record<MatchWarning, string>> = {
  honeymoon: 'honeymoon',
  'recent big ask': 'big ask this quarter',
  'may compete': 'may compete',
  'contact unfavourable': 'contact unhappy',
  'contact silent': 'contact silent',
  'format not stated': 'no format agreed',
};

export function warningText(warning: MatchWarning): string {
  return WARNINGS[warning];
}

/** What a rule asks, as the head of those whom it alone keeps from being asked. */
export const RULE_TITLE: Readonly<Record<MatchRule, string>> = {
  itself: 'It is who asks',
  avoided: 'To be avoided',
  standing: 'Not a ready reference',
  consent: 'Consent has run out',
  'topic conflict': 'Trouble on the topic',
  fatigue: 'Asked too often of late',
  format: 'Another format was agreed',
  honeymoon: 'Unhappy within the year',
  tenure: 'Too short a history',
};

/** Why a rule keeps an account from being asked, where the rule alone does not say it. */
export function ruleText(rule: MatchRule, candidate: MatchCandidate): string {
  switch (rule) {
    case 'standing':
      return candidate.standing_reasons
        .map((reason) =>
          reason === 'not claimed'
            ? candidate.standing
            : reasonText(reason, candidate.current_sentiment),
        )
        .join(', ');
    case 'fatigue':
      return `${formatCount(candidate.recent_uses)} uses of late, the last on ${formatDay(candidate.last_used_at)}`;
    case 'format':
      return `offers ${candidate.formats.join(', ')}`;
    case 'tenure':
      return candidate.customer_since === null
        ? 'customer since an unknown day'
        : `customer since ${formatDay(candidate.customer_since)}, not for ${LEAST_TENURE_YEARS} years`;
    case 'topic conflict':
      return 'an incident on it within a year';
    default:
      return '';
  }
}

/** What the page sees, as its title. */
export function matchFinding(free: readonly MatchCandidate[], prospect: string | null): string {
  const [first] = free;
  const whom = prospect === null ? '' : ` to ${prospect}`;
  if (!first) return `Nobody can speak${whom} now.`;
  if (free.length === 1) return `One reference can speak${whom}: ${first.account_name}.`;
  return `${sentenceCase(countInWords(free.length))} references can speak${whom}; ${first.account_name} suits best.`;
}
