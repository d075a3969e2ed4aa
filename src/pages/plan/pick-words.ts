import { dimensionLabel } from '../../domain/dimensions';
import { countInWords, formatCount } from '../../domain/format';
import type { Sentence } from '../shared/sentence';
import type { PlannedPick, PlanResult } from './plan-result';
import { pointsText } from './plan-words';
import type { Stability } from './use-stability';

const NAMED = 2;
const HALF = 0.5;
const PERCENT = 100;
/** More digits than anybody reads, and fewer than the noise of adding up. */
const FILE_DIGITS = 6;

/** How many of the picks bring half of the gain, as the title of their table. */
export function picksFinding({ picks }: PlanResult): string {
  const [only] = picks;
  if (only && picks.length === 1)
    return `${only.account_name} alone adds ${pointsText(only.gain)} points`;
  const whole = picks.reduce((sum, { gain }) => sum + gain, 0);
  let sum = 0;
  const half = picks.findIndex(({ gain }) => {
    sum += gain;
    return sum >= HALF * whole;
  });
  const first = half === 0 ? 'first pick brings' : `first ${countInWords(half + 1)} picks bring`;
  return `The ${first} half of what all ${countInWords(picks.length)} gain`;
}

/** The picks in one sentence. */
export function picksSummary(picks: readonly PlannedPick[]): string {
  const told = picks.map(({ account_name, gain }) => `${account_name} ${pointsText(gain)}`);
  return `Points of coverage that each adds: ${told.join(', ')}.`;
}

/** Who could stand in for a pick: the first by name, and how many more there are. */
export function replacementsSentence({ replacements, isIncluded }: PlannedPick): Sentence {
  if (isIncluded) return [{ text: 'kept in any case' }];
  if (replacements.length === 0) return [{ text: 'nobody' }];
  const named = replacements.length <= NAMED + 1 ? replacements : replacements.slice(0, NAMED);
  const more = replacements.length - named.length;
  const last = named.length - 1;
  const between = (at: number) => {
    if (at === last) return more > 0 ? ` and ${formatCount(more)} more` : '';
    return at === last - 1 && more === 0 ? ' and ' : ', ';
  };
  return named.flatMap(({ account_id, account_name }, at) => [
    { text: account_name, account: account_id },
    { text: between(at) },
  ]);
}

/** The picks as rows of a file. */
export function pickRows(picks: readonly PlannedPick[], stability: Stability): object[] {
  return picks.map((pick, at) => ({
    place: at + 1,
    account_id: pick.account_id,
    account_name: pick.account_name,
    standing: pick.standing,
    points: Number((PERCENT * pick.gain).toFixed(FILE_DIGITS)),
    fills: pick.fills.map(({ dimension, segment }) => `${dimensionLabel(dimension)}: ${segment}`),
    stays: stability?.get(pick.candidate) ?? null,
    could_stand_in: pick.replacements.map(({ account_name }) => account_name),
    is_kept: pick.isIncluded ? 'yes' : 'no',
  }));
}
