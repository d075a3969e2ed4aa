import { bridgeStepId, GAINED_LABEL, LOST_LABEL } from '../../charts/ready-bridge-steps';
import { CHECKS, type Check } from '../../domain/standings';
import type { Mover } from '../../queries/movers';

/** What happened to an account, what matters most first. */
const MOVES = ['became a land mine', 'became ready', 'left ready', 'moved otherwise'] as const;

export type Move = (typeof MOVES)[number];

export function moveOf({ standing_before, standing_now }: Mover): Move {
  if (standing_now === 'land mine') return 'became a land mine';
  if (standing_now === 'ready') return 'became ready';
  return standing_before === 'ready' ? 'left ready' : 'moved otherwise';
}

/** By what happened to them, otherwise in the order given. */
export function byMove(movers: readonly Mover[]): Mover[] {
  return MOVES.flatMap((move) => movers.filter((mover) => moveOf(mover) === move));
}

/** The step of the ready bridge that counts an account; null for one that was ready at neither date. */
export function bridgeStepOf(mover: Mover): string | null {
  const { standing_before, standing_now, stage_before, stage_now } = mover;
  if (standing_before === 'ready') {
    const cause = stage_now === 'claimed' ? firstCheck(mover.reasons_now) : 'left the programme';
    return cause && bridgeStepId({ step: 'lost', cause });
  }
  if (standing_now !== 'ready') return null;
  const cause = stage_before === 'claimed' ? firstCheck(mover.reasons_before) : 'newly claimed';
  return cause && bridgeStepId({ step: 'gained', cause });
}

function firstCheck([first]: readonly string[]): Check | null {
  return CHECKS.find((check) => check === first) ?? null;
}

/** A reason why an account stands elsewhere. */
export interface MoveReason {
  text: string;
  tone: 'good' | 'bad' | 'neutral';
}

/** Which checks flipped, and whether the programme itself moved the account. */
export function moveReasons(mover: Mover): MoveReason[] {
  const { stage_before, stage_now, failed, passed } = mover;
  const reasons: MoveReason[] = [
    ...labels(failed, LOST_LABEL).map((text) => ({ text, tone: 'bad' as const })),
    ...labels(passed, GAINED_LABEL).map((text) => ({ text, tone: 'good' as const })),
  ];
  if (stage_before !== stage_now)
    reasons.unshift({ text: `${stage(stage_before)} → ${stage(stage_now)}`, tone: 'neutral' });
  // Only gems come and go without a check: by how happy or how strategic they are.
  return reasons.length > 0
    ? reasons
    : [{ text: 'crossed the mark of a hidden gem', tone: 'neutral' }];
}

function labels(reasons: readonly string[], wording: Record<Check, string>): string[] {
  return CHECKS.filter((check) => reasons.includes(check)).map((check) =>
    wording[check].toLowerCase(),
  );
}

function stage(stage: string): string {
  return stage === 'none' ? 'not nominated' : stage;
}
