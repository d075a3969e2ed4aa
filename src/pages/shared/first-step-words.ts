import { countInWords, formatCount } from '../../domain/format';
import { sentenceCase } from '../../domain/words';
import type { FirstStep, StepCount } from '../../queries/first-steps';
import type { PageName } from '../../state/address';

/** A step towards the first ready reference, as the pages tell it. */
export interface StepWords {
  title: string;
  /** What there is of it once it is done. */
  one: string;
  many: string;
  /** Which file brings it, and what it says. */
  missing: string;
  /** Where it is brought. */
  page: PageName;
  action: string;
}

export const STEP_WORDS: Record<FirstStep, StepWords> = {
  accounts: {
    title: 'Accounts',
    one: 'account',
    many: 'accounts',
    missing: 'The CRM’s export of accounts says who they are: name, id, industry, region.',
    page: 'data',
    action: 'Bring accounts',
  },
  strategy: {
    title: 'Strategy',
    one: 'segment',
    many: 'segments',
    missing:
      'Which segments to grow, hold or leave: write it in Settings, or bring a strategy file. Until then open pipeline stands in for it.',
    page: 'settings',
    action: 'Write the strategy',
  },
  opportunities: {
    title: 'Opportunities',
    one: 'opportunity',
    many: 'opportunities',
    missing:
      'The CRM’s export of opportunities, open and closed, says where proof is needed and what each account is worth.',
    page: 'data',
    action: 'Bring opportunities',
  },
  answers: {
    title: 'Survey answers',
    one: 'answer',
    many: 'answers',
    missing: 'An export of NPS, CSAT or any scored survey says how happy each account is now.',
    page: 'data',
    action: 'Bring answers',
  },
  nominations: {
    title: 'Nominations',
    one: 'nomination',
    many: 'nominations',
    missing:
      'The programme’s own sheet says who is a reference, nominated by whom, at which stage.',
    page: 'data',
    action: 'Bring nominations',
  },
  'ready reference': {
    title: 'A first ready reference',
    one: 'ready',
    many: 'ready',
    missing: 'A claimed reference is ready once it passes all six checks.',
    page: 'accounts',
    action: 'Look at the accounts',
  },
};

/** What there is of a step, "412 accounts". */
export function doneText({ step, count }: StepCount): string {
  const { one, many } = STEP_WORDS[step];
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** The steps that are not done yet, in their order. */
export function missingSteps(steps: readonly StepCount[]): FirstStep[] {
  return steps.filter(({ count }) => count === 0).map(({ step }) => step);
}

/** How far it is, as the title of the steps. */
export function stepsFinding(steps: readonly StepCount[]): string {
  const missing = missingSteps(steps).length;
  if (missing === steps.length) return 'Six steps to the first ready reference';
  return `${sentenceCase(countInWords(missing))} of ${countInWords(steps.length)} steps ${missing === 1 ? 'is' : 'are'} left to the first ready reference`;
}
