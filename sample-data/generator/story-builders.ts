import type { DealOutcome, Priority } from './model';
import type {
  AnswerPhase,
  StoryDeal,
  StoryIncident,
  StoryNomination,
  StoryUse,
} from './story-model';

/** Answers to the relationship survey between two dates. */
export function relationship(
  from: string,
  to: string,
  count: number,
  ...scores: number[]
): AnswerPhase {
  return { kind: 'relationship', from, to, count, scores };
}

/** Answers about single tickets between two dates. */
export function tickets(from: string, to: string, count: number, ...scores: number[]): AnswerPhase {
  return { kind: 'transactional', from, to, count, scores };
}

/** An opportunity. */
export function deal(
  outcome: DealOutcome,
  amount: number,
  created: string,
  close: string,
): StoryDeal {
  return { outcome, amount, created, close };
}

/** A support case; without a closing date it is still open. */
export function incident(
  priority: Priority,
  opened: string,
  closed: string,
  subject: string,
): StoryIncident {
  return { priority, opened, closed, subject };
}

/** A nomination; what is not given is empty. */
export function nomination(
  stage: string,
  source: string,
  nominated: string,
  approved: string,
  details: Partial<StoryNomination> = {},
): StoryNomination {
  return {
    stage,
    source,
    nominated,
    approved,
    topics: [],
    formats: ['call'],
    reviewed: '',
    reviewDue: '',
    incentive: '',
    consentExpires: '',
    ...details,
  };
}

/** A use of the reference that was accepted. */
export function accepted(usedAt: string, type: string): StoryUse {
  return { usedAt, type, outcome: 'accepted' };
}
