import { makeAccounts } from './accounts';
import { dayOf } from './days';
import { makeDeals } from './deals';
import type { Answer, Setting } from './model';
import { makeNominations } from './nominations';
import { makeProfiles } from './profiles';
import { integerBetween, randomFor } from './random';
import { base62 } from './record-ids';
import { makeStrategy } from './strategy';
import { inOrder, makeSurveyRows } from './survey-rows';
import { makeUses } from './uses';
import { caseFile } from './write-cases';
import { accountFile, opportunityFile } from './write-crm';
import { transactionalFile } from './write-csat';
import { programmeFile, strategyFile, usesFile } from './write-programme';
import { relationshipFile } from './write-qualtrics';

const historyDays = 1095;

export interface CompanyOptions {
  /** Another seed makes another company. */
  readonly seed: number;
  /** How many accounts live in the CRM; some deleted ones come on top. At least 40. */
  readonly accounts: number;
  /** The date of the latest fact, written as 2026-09-30. */
  readonly asOf: string;
  /** Whether the planted accounts are among them. */
  readonly stories: boolean;
  /** The two letters that set the CRM ids of a company apart; drawn from the seed by default. */
  readonly idSpace?: string;
}

export interface CompanyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The options of the sample company that is kept in the repository. */
export const defaultCompany: CompanyOptions = {
  seed: 224,
  accounts: 400,
  asOf: '2026-09-30',
  stories: true,
  idSpace: 'D5',
};

function settingOf(options: CompanyOptions): Setting {
  if (options.accounts < 40) throw new RangeError('a company needs at least 40 accounts');
  const asOf = dayOf(options.asOf);
  const drawn = integerBetween(randomFor(options.seed, 'id space'), 620, 3843);
  return {
    seed: options.seed,
    asOf,
    start: asOf - historyDays,
    idSpace: options.idSpace ?? base62(drawn, 2),
    accounts: options.accounts,
    stories: options.stories,
  };
}

/** Moves the newest answer to the as-of date, so that this date is the default one. */
function endingOn(asOf: number, ordered: readonly Answer[]): Answer[] {
  return ordered.map((answer, index) =>
    index === ordered.length - 1 ? { ...answer, day: asOf } : answer,
  );
}

/** Makes the eight files of an invented company; the same options give the same bytes. */
export function generateCompany(options: CompanyOptions): CompanyFile[] {
  const setting = settingOf(options);
  const accounts = makeAccounts(setting);
  const deals = makeDeals(setting, accounts);
  const profiles = makeProfiles(setting, accounts, deals);
  const answers = profiles.flatMap((profile) => profile.answers);
  const incidents = profiles.flatMap((profile) => profile.incidents);
  const nominations = makeNominations(setting, profiles);
  const uses = makeUses(setting, nominations, deals);
  const tickets = endingOn(setting.asOf, inOrder(answers, 'transactional'));
  return [
    { name: 'salesforce-account.csv', bytes: accountFile(setting, accounts) },
    { name: 'salesforce-opportunity.csv', bytes: opportunityFile(setting, deals) },
    { name: 'salesforce-case-report.csv', bytes: caseFile(setting, incidents) },
    {
      name: 'qualtrics-relationship.csv',
      bytes: relationshipFile(setting, makeSurveyRows(setting, answers)),
    },
    { name: 'csat-transactional.csv', bytes: transactionalFile(setting, tickets) },
    { name: 'reference-programme.csv', bytes: programmeFile(setting, nominations) },
    { name: 'reference-uses.csv', bytes: usesFile(setting, uses) },
    { name: 'strategy.csv', bytes: strategyFile(makeStrategy(setting)) },
  ];
}
