import type { AnswerKind, DealOutcome, Priority } from './model';

/** Answers spread evenly between two dates, both included, with the scores in turn. */
export interface AnswerPhase {
  readonly kind: AnswerKind;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly scores: readonly number[];
}

export interface StoryDeal {
  readonly outcome: DealOutcome;
  readonly amount: number;
  readonly created: string;
  readonly close: string;
}

export interface StoryIncident {
  readonly priority: Priority;
  readonly opened: string;
  readonly closed: string;
  readonly subject: string;
}

export interface StoryNomination {
  readonly stage: string;
  readonly source: string;
  readonly nominated: string;
  readonly approved: string;
  readonly topics: readonly string[];
  readonly formats: readonly string[];
  readonly reviewed: string;
  readonly reviewDue: string;
  readonly incentive: string;
  readonly consentExpires: string;
}

export interface StoryUse {
  readonly usedAt: string;
  readonly type: string;
  readonly outcome: string;
}

/** An account whose facts are planted; its dates are those of a company as of 2026-09-30. */
export interface StoryPlan {
  readonly sequence: number;
  readonly name: string;
  readonly website: string;
  readonly country: string;
  readonly industry: string;
  readonly employees: number;
  readonly turnover: number;
  readonly segment: string;
  readonly products: readonly string[];
  readonly useCases: readonly string[];
  readonly deployment: string;
  readonly since: string;
  readonly answers: readonly AnswerPhase[];
  readonly deals: readonly StoryDeal[];
  readonly incidents: readonly StoryIncident[];
  readonly nomination: StoryNomination | null;
  readonly uses: readonly StoryUse[];
}

/** The as-of date in which the dates of the stories are written. */
export const storyAsOf = '2026-09-30';
