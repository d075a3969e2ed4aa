import { formatPercent, formatSigned } from '../domain/format';
import type { PlacedStep } from './waterfall-steps';

/** One step from the coverage of one day to that of another, as shares (0–1) of the open pipeline. */
export interface CoverageBridgeRow {
  step: 'before' | 'need' | 'lost' | 'gained' | 'now';
  /** Of the steps in between: by how much coverage changed. Null where there was no need. */
  coverage: number | null;
}

type BridgeStep = CoverageBridgeRow['step'];

const TOTALS: readonly BridgeStep[] = ['before', 'now'];

/** Puts each change where the one before it has left off; nothing where either day has no need. */
export function coverageBridgeSteps(
  rows: readonly CoverageBridgeRow[],
  comparedDay: string,
  locale?: string,
): PlacedStep<BridgeStep>[] {
  if (rows.some(({ coverage }) => coverage === null)) return [];
  let level = 0;
  return rows.map(({ step, coverage }) => {
    const value = coverage ?? 0;
    const isTotal = TOTALS.includes(step);
    const before = isTotal ? 0 : level;
    level = isTotal ? value : before + value;
    return {
      step,
      count: Math.abs(level - before),
      label: stepLabel(step, comparedDay),
      color: stepColor(step, value),
      isTotal,
      start: Math.min(before, level),
      left: level,
      text: isTotal ? formatPercent(value, { locale }) : pointsText(before, level, locale),
      isFixed: true,
    };
  });
}

/** A change of a share as it shows, "−6 points": between rounded shares, so that the steps add up. */
function pointsText(before: number, after: number, locale?: string): string {
  const points = Math.round(after * 100) - Math.round(before * 100);
  return `${formatSigned(points, { locale })} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}

/** The bridge in one sentence. */
export function coverageBridgeSummary(
  rows: readonly CoverageBridgeRow[],
  comparedDay: string,
): string {
  const steps = coverageBridgeSteps(rows, comparedDay);
  if (steps.length === 0) return 'There is no open pipeline to cover at one of the two dates.';
  return `${steps.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`;
}

function stepLabel(step: BridgeStep, comparedDay: string): string {
  const labels: Record<BridgeStep, string> = {
    before: `Covered on ${comparedDay}`,
    need: 'Need changed',
    lost: 'References lost',
    gained: 'References gained',
    now: 'Covered now',
  };
  return labels[step];
}

function stepColor(step: BridgeStep, change: number): string {
  if (step === 'now') return 'var(--standing-ready)';
  if (step === 'before') return 'var(--chart-claimed)';
  return change < 0 ? 'var(--standing-land-mine)' : 'var(--standing-ready)';
}
