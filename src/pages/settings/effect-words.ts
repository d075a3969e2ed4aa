import { dimensionLabel } from '../../domain/dimensions';
import { countInWords, formatCount, formatPercent, formatSigned } from '../../domain/format';
import type { Standing } from '../../domain/standings';
import { sentenceCase } from '../../domain/words';
import type { Mover } from '../../queries/movers';
import type { ReadyStep } from '../../queries/ready-bridge';
import type { SettingsEffect } from '../../queries/settings-effect';

/** The accounts that would go from one standing to another. */
export interface Move {
  from: Standing;
  to: Standing;
  /** Largest revenue first. */
  names: string[];
}

/** What a change would do, in one sentence. */
export function effectHeadline({ movers, readyBridge }: SettingsEffect): string {
  const before = readyAt(readyBridge, 'before');
  const now = readyAt(readyBridge, 'now');
  const count = countInWords(movers.length);
  const moving =
    movers.length === 0
      ? 'No account would stand elsewhere'
      : `${sentenceCase(count)} account${movers.length === 1 ? '' : 's'} would stand elsewhere`;
  return before === now
    ? `${moving}; ${formatCount(now)} reference${now === 1 ? ' stays' : 's stay'} ready.`
    : `${moving}; ready references go from ${formatCount(before)} to ${formatCount(now)}.`;
}

/** The movers by where they come from and go to, most first. */
export function movesOf(movers: readonly Mover[]): Move[] {
  const moves = new Map<string, Move>();
  for (const { standing_before: from, standing_now: to, account_name } of movers) {
    const key = `${from} ${to}`;
    const move = moves.get(key) ?? { from, to, names: [] };
    move.names.push(account_name);
    moves.set(key, move);
  }
  return [...moves.values()].sort((one, other) => other.names.length - one.names.length);
}

/** Why references would become ready or stop being so: `−2 no current signal`. */
export function readyCauses(steps: readonly ReadyStep[]): string[] {
  return steps
    .filter(({ step }) => step === 'lost' || step === 'gained')
    .map(({ step, cause, change }) =>
      step === 'lost'
        ? `${formatSigned(change)} ${cause}`
        : `${formatSigned(change)} no longer ${cause}`,
    );
}

/** The dimensions in which the share of the open pipeline covered would differ on the screen. */
export function coverageChanges({ coverage }: SettingsEffect): string[] {
  return coverage.flatMap(({ dimension, before, after }) => {
    const [then, now] = [coverageText(before), coverageText(after)];
    return then === now ? [] : [`${dimensionLabel(dimension)} ${then} → ${now}`];
  });
}

function coverageText(coverage: number | null): string {
  return coverage === null ? 'no need' : formatPercent(coverage, { digits: 1 });
}

/** The ready references before the change or with it. */
export function readyAt(steps: readonly ReadyStep[], step: 'before' | 'now'): number {
  return steps.find((one) => one.step === step)?.change ?? 0;
}
