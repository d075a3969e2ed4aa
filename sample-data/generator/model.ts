import type { StoryPlan } from './story-model';

/** What every step of the generator needs to know. */
export interface Setting {
  readonly seed: number;
  /** The day number of the default as-of date: the latest fact of any kind. */
  readonly asOf: number;
  /** The first day of the history. */
  readonly start: number;
  readonly idSpace: string;
  readonly accounts: number;
  readonly stories: boolean;
}

export interface Account {
  readonly sequence: number;
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** The cell of the accounts file; empty where the CRM does not know it. */
  readonly website: string;
  readonly country: string;
  readonly region: string;
  readonly regionKnown: boolean;
  readonly industry: string;
  readonly industryKnown: boolean;
  readonly employees: number;
  readonly employeesKnown: boolean;
  readonly turnover: number;
  readonly segment: string;
  readonly products: readonly string[];
  readonly useCases: readonly string[];
  readonly deployment: string;
  readonly since: number;
  readonly prospect: boolean;
  readonly deleted: boolean;
  readonly parentId: string;
  /** How large its deals and how frequent its tickets are; 1 is the middle. */
  readonly weight: number;
  readonly story: StoryPlan | null;
}

export interface Contact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** How much kinder than the others of the account this person answers. */
  readonly kindness: number;
}

export type AnswerKind = 'relationship' | 'transactional';

export interface Answer {
  readonly account: Account;
  readonly contact: Contact;
  readonly kind: AnswerKind;
  readonly day: number;
  readonly score: number;
}

export type DealOutcome = 'open' | 'won' | 'lost';

export interface Deal {
  readonly account: Account;
  readonly outcome: DealOutcome;
  readonly amount: number | null;
  readonly created: number;
  readonly close: number;
  readonly type: string;
  readonly product: string;
  readonly currency: string;
  readonly deleted: boolean;
}

export interface NumberedDeal extends Deal {
  readonly id: string;
}

export type Priority = 'Low' | 'Medium' | 'High' | 'Critical';

export interface Incident {
  readonly account: Account;
  readonly priority: Priority;
  readonly opened: number;
  readonly closed: number | null;
  readonly subject: string;
}

export interface Nomination {
  readonly account: Account;
  readonly contact: string;
  readonly stage: string;
  readonly source: string;
  readonly nominated: number;
  readonly nominatedBy: string;
  readonly approved: number | null;
  readonly topics: readonly string[];
  readonly formats: readonly string[];
  readonly reviewed: number | null;
  readonly reviewDue: number | null;
  readonly incentive: string;
  readonly consentExpires: number | null;
}

export interface Use {
  readonly account: Account;
  readonly day: number;
  readonly type: string;
  readonly dealId: string;
  readonly requestedBy: string;
  readonly outcome: string;
}
