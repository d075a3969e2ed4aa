import { fullAccountId } from '../independent/account-key';
import { sum } from '../independent/arithmetic';
import { contactSignals } from '../independent/contact-signals';
import { isOpenAt } from '../independent/deals';
import { influence } from '../independent/influence';
import { countedRows, isCountedUse, isInLastDays, type Picture } from '../independent/picture';
import { responseValue } from '../independent/response-value';
import { sourceScorecard } from '../independent/scorecards';
import { fatigue } from '../independent/use-history';
import { type CookbookChecks, counted, figureOf, total } from './cookbook-check';
import type { SampleFacts } from './sample-facts';

/** The figures of a dimension's segments, but for the accounts without one. */
function segmentsOf({ segments }: SampleFacts, dimension: string): SampleFacts['segments'] {
  return segments.filter((row) => row.dimension === dimension && row.segment !== 'unknown');
}

/** Checks of “What is missing” and “The programme”. */
export const PROGRAMME_CHECKS: CookbookChecks = {
  'Coverage of the open pipeline by product': {
    columns: 'product target ready gap open_pipeline pipeline_covered',
    answered: total('pipeline_covered'),
    workedOut: (facts) =>
      sum(
        segmentsOf(facts, 'product').map(
          ({ open_pipeline, coverage }) => open_pipeline * (coverage ?? 0),
        ),
      ),
  },
  'Topics without a reference, by industry': {
    columns: 'industry open_pipeline topics_without',
    answered: (rows) =>
      sum(
        rows.map(
          ({ topics_without }) => (Array.isArray(topics_without) ? topics_without : []).length,
        ),
      ),
    workedOut: (facts) => {
      const ready = facts.placed.filter(({ standing }) => standing.standing === 'ready');
      const isSpoken = (industry: string, topic: string) =>
        ready.some(
          ({ segments }) =>
            segments.get('industry')?.includes(industry) && segments.get('topic')?.includes(topic),
        );
      const topics = segmentsOf(facts, 'topic').map(({ segment }) => segment);
      return segmentsOf(facts, 'industry')
        .filter(({ open_pipeline }) => open_pipeline > 0)
        .flatMap(({ segment }) => topics.filter((topic) => !isSpoken(segment, topic))).length;
    },
  },
  'Open deals without any proof': {
    columns: 'name industry amount close_date',
    answered: total('amount'),
    workedOut: (facts) => sum(unprovenAmounts(facts)),
  },
  'Hidden gems where references are missing': {
    columns: 'industry gap account_name strategic_value current_sentiment respondent',
    answered: total('gap'),
    workedOut: (facts) =>
      sum(segmentsOf(facts, 'industry').map(({ gap, gems }) => (gap ?? 0) * gems)),
  },
  'Customers of high value whom the programme does not know': {
    columns: 'account_name strategic_value freshness reasons revenue',
    answered: counted,
    workedOut: ({ accounts }) =>
      accounts.filter(
        ({ programme_stage, standing, strategic_value }) =>
          programme_stage === 'none' && standing === 'outside' && (strategic_value ?? 0) >= 70,
      ).length,
  },
  'What a file says nothing about': {
    columns: 'dimension unknown accounts',
    answered: figureOf('unknown', 'dimension', 'size_band'),
    workedOut: ({ picture }) =>
      picture.rows.accounts.filter(({ cells }) => cells.get('NumberOfEmployees') === '').length,
  },
  'Sources that keep their promise': {
    columns: 'source claimed ready land_mines rate low high',
    answered: figureOf('low', 'source', 'sales'),
    workedOut: ({ picture }) =>
      sourceScorecard(picture).find(({ source }) => source === 'sales')?.rate_low ?? Number.NaN,
  },
  'Reviews overdue, by owner': {
    columns: 'account_owner overdue longest_delay',
    answered: total('overdue'),
    workedOut: ({ claims, picture }) =>
      new Set(
        claims
          .filter(({ reviewDue }) => reviewDue !== null && reviewDue <= picture.asOf)
          .map(({ accountId }) => accountId),
      ).size,
  },
  'Consents that run out within 180 days': {
    columns: 'account_name contact consent_expires standing',
    answered: counted,
    workedOut: ({ claims, picture }) =>
      claims
        .map(({ consentExpires }) => (consentExpires ?? picture.asOf) - picture.asOf)
        .filter((days) => days > 0 && days <= 180).length,
  },
  'Contacts who could be asked instead': {
    columns: 'account_name nominated warning ask_instead responded_at',
    answered: counted,
    workedOut: ({ picture }) => standInContacts(picture),
  },
  'How asks end, by kind of reference': {
    columns: 'type asked accepted declined no_answer',
    answered: total('accepted'),
    workedOut: ({ picture }) => fatigue(picture).accepted,
  },
  'Uses whose reference should not have been called': {
    columns: 'used_at account_name type requested_by reasons',
    answered: counted,
    workedOut: ({ picture }) =>
      countedRows(picture, picture.rows.uses).filter(
        (use) =>
          isCountedUse(use) &&
          isInLastDays(use.usedAt, 90, picture.asOf) &&
          picture.accounts.get(use.accountId)?.standing === 'land mine',
      ).length,
  },
  'Won with a reference and without, by kind of deal': {
    columns: 'type with_reference closed won',
    answered: (rows) => total('won')(rows.filter(({ with_reference }) => with_reference)),
    workedOut: ({ picture }) => influence(picture).won_with,
  },
};

/** Amounts in euros of open opportunities without a use, in industries in which nobody is ready. */
function unprovenAmounts(facts: SampleFacts): number[] {
  const { picture } = facts;
  const { rows, asOf } = picture;
  const used = new Set(
    rows.uses
      .filter((use) => use.usedAt <= asOf && isCountedUse(use))
      .map(({ opportunityId }) => fullAccountId(opportunityId ?? '')),
  );
  const unproven = segmentsOf(facts, 'industry').filter(({ ready }) => ready === 0);
  const names = new Set(unproven.map(({ segment }) => segment));
  const industryOf = new Map(rows.accounts.map((row) => [row.accountId, row.industry ?? '']));
  return countedRows(picture, rows.opportunities)
    .filter((opportunity) => isOpenAt(opportunity, asOf))
    .filter(({ accountId }) => names.has(industryOf.get(accountId) ?? ''))
    .filter(({ opportunityId }) => !used.has(fullAccountId(opportunityId)))
    .map(({ amount, currency }) => (currency === 'EUR' ? (amount ?? 0) : 0));
}

/** Pairs of a contact who warns and a person of the same claimed account who was favourable last. */
function standInContacts(picture: Picture): number {
  const signals = contactSignals(picture.rows, {});
  const nominated = new Set(signals.map(({ account_id, contact }) => `${account_id} ${contact}`));
  const newest = new Map<string, { account: string; respondedAt: number; value: number }>();
  for (const answer of countedRows(picture, picture.rows.responses)) {
    const email = (answer.respondentEmail ?? '').toLowerCase();
    const key = `${answer.accountId} ${email}`;
    const { respondedAt, kind } = answer;
    if (email === '' || kind !== 'relationship' || respondedAt > picture.asOf) continue;
    const value = responseValue(answer);
    const known = newest.get(key);
    const isNewer = known === undefined || respondedAt > known.respondedAt;
    const isWorse = respondedAt === known?.respondedAt && value < known.value;
    if (isNewer || isWorse) newest.set(key, { account: answer.accountId, respondedAt, value });
  }
  const favourable = [...newest].filter(([key, { value }]) => value > 0 && !nominated.has(key));
  return signals
    .filter(({ warning }) => warning !== null)
    .filter(({ account_id }) => picture.accounts.get(account_id)?.programme_stage === 'claimed')
    .flatMap(({ account_id }) => favourable.filter(([, { account }]) => account === account_id))
    .length;
}
