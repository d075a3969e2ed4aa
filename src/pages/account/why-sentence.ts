import { countInWords } from '../../domain/format';
import type { AccountCard } from '../../queries/account-card';
import { reasonText } from '../shared/reasons';

type Standing = Pick<
  AccountCard,
  'standing' | 'programme_stage' | 'reasons' | 'current_sentiment' | 'uses_90d'
>;

/** Why an account stands where it stands, in one sentence. */
export function whySentence(card: Standing): string {
  const failing = wordsOf(card);
  switch (card.standing) {
    case 'ready':
      return 'Claimed as a reference, and passes every check.';
    case 'land mine':
      return `Claimed as a reference, and not to be called: ${failing}.`;
    case 're-check':
      return `Claimed as a reference, but nothing current says that it still is one: ${failing}.`;
    case 'resting':
      return `Claimed as a reference, but used ${times(card.uses_90d)} of late: ${failing}.`;
    case 'off-strategy':
      return 'Claimed as a reference, happy and rested, but not where the strategy needs one.';
    case 'in pipeline':
      return failing === ''
        ? 'Nominated and not yet approved; it would pass every check.'
        : `Nominated and not yet approved; it would fail on: ${failing}.`;
    case 'hidden gem':
      return 'Nobody has nominated it, though it is happy now and serves the strategy.';
    default:
      return outsideSentence(card, failing);
  }
}

function outsideSentence({ programme_stage }: Standing, failing: string): string {
  const begin =
    programme_stage === 'none'
      ? 'Not in the programme'
      : `In the programme as ${programme_stage}, and so no claim`;
  return failing === ''
    ? `${begin}; it fails no check.`
    : `${begin}; as a claim it would fail on: ${failing}.`;
}

function wordsOf({ reasons, current_sentiment }: Standing): string {
  return reasons
    .filter((reason) => reason !== 'rested by the programme')
    .map((reason) => reasonText(reason, current_sentiment))
    .join(', ');
}

function times(uses: number): string {
  if (uses === 1) return 'once';
  return uses === 2 ? 'twice' : `${countInWords(uses)} times`;
}
