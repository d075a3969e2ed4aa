import { type CoverageBridgeRow, coverageBridgeSteps } from '../../charts/coverage-bridge-steps';

const CAUSES: readonly CoverageBridgeRow['step'][] = ['need', 'lost', 'gained'];

/** What happened to coverage since the comparison date, and what changed it most. */
export function bridgeFinding(rows: readonly CoverageBridgeRow[], comparedDay: string): string {
  const coverageAt = (wanted: CoverageBridgeRow['step']) =>
    rows.find(({ step }) => step === wanted)?.coverage ?? null;
  if (coverageAt('now') === null) return 'No open pipeline needs a reference at this date';
  if (coverageAt('before') === null) return `On ${comparedDay} no open pipeline needed a reference`;
  const steps = coverageBridgeSteps(rows, comparedDay);
  const textOf = (wanted: CoverageBridgeRow['step']) =>
    steps.find(({ step }) => step === wanted)?.text ?? '';
  const isSame = textOf('before') === textOf('now');
  const isFall = (coverageAt('now') ?? 0) < (coverageAt('before') ?? 0);
  const covered = isSame
    ? `Coverage is ${textOf('now')}, as on ${comparedDay}`
    : `Coverage ${isFall ? 'fell' : 'rose'} from ${textOf('before')} to ${textOf('now')}`;
  const [largest, ...others] = steps
    .filter(({ step, text }) => CAUSES.includes(step) && !text.startsWith('0'))
    .sort((one, other) => other.count - one.count);
  if (!largest) return covered;
  const isRise = (coverageAt(largest.step) ?? 0) > 0;
  // Of two that read the same neither is the largest.
  const equals = [largest, ...others.filter(({ text }) => text === largest.text)];
  const causes = equals.map(({ step }) => causeWords(step, isRise)).join(' and ');
  const why = `${causes} (${largest.text}${equals.length > 1 ? ' each' : ''})`;
  return isSame || isRise === isFall ? `${covered}, although ${why}` : `${covered}: ${why}`;
}

function causeWords(step: CoverageBridgeRow['step'], isRise: boolean): string {
  if (step === 'need') return isRise ? 'the need fell' : 'the need grew or moved';
  return step === 'lost' ? 'references were lost' : 'references were gained';
}
