import { industries } from './catalogue';
import { workday } from './days';
import type { Account, Deal, DealOutcome, NumberedDeal, Setting } from './model';
import {
  chance,
  clamp,
  integerBetween,
  logNormal,
  pick,
  type Random,
  randomFor,
  roundedAtRandom,
} from './random';
import { recordId } from './record-ids';
import { storyDay } from './story-days';

function pipelineOf(account: Account): number {
  return industries.find((industry) => industry.value === account.industry)?.pipeline ?? 1;
}

function amountOf(random: Random, account: Account, outcome: DealOutcome): number {
  const demand = outcome === 'open' ? clamp(pipelineOf(account), 0.8, 1.8) : 1;
  const median = 40_000 * demand * Math.sqrt(account.weight);
  return Math.round(clamp(logNormal(random, median, 0.85), 2500, 240_000) / 500) * 500;
}

function draftDeal(
  random: Random,
  account: Account,
  outcome: DealOutcome,
  created: number,
  close: number,
): Deal {
  const known = outcome === 'won' || !chance(random, 0.025);
  return {
    account,
    outcome,
    amount: known ? amountOf(random, account, outcome) : null,
    created,
    close,
    type: account.prospect ? 'New Business' : pick(random, ['Expansion', 'Renewal', 'Expansion']),
    product: pick(random, account.products),
    currency: 'EUR',
    deleted: account.deleted || chance(random, 0.004),
  };
}

function closedDeals(setting: Setting, random: Random, account: Account): Deal[] {
  const first = Math.max(setting.start, account.since - 40);
  const years = (setting.asOf - first) / 365;
  const activity = clamp(0.6 + 0.35 * account.weight, 0.5, 2);
  const counts: readonly [DealOutcome, number][] = [
    ['won', account.prospect ? 0 : 0.66 * activity * years],
    ['lost', (account.prospect ? 0.5 : 0.44 * activity) * years],
  ];
  return counts.flatMap(([outcome, mean]) =>
    Array.from({ length: roundedAtRandom(random, mean) }, () => {
      const close = workday(integerBetween(random, first + 10, setting.asOf));
      const created = Math.max(first, close - integerBetween(random, 8, 190));
      return draftDeal(random, account, outcome, created, close);
    }),
  );
}

function openDeals(setting: Setting, random: Random, account: Account): Deal[] {
  const mean = 0.38 * pipelineOf(account) + 0.21 * Math.min(3, account.weight);
  return Array.from({ length: roundedAtRandom(random, mean) }, () => {
    const overdue = chance(random, 0.04);
    const close = overdue
      ? setting.asOf - integerBetween(random, 1, 45)
      : workday(setting.asOf + integerBetween(random, 6, 270));
    const latest = Math.min(setting.asOf, close) - 3;
    const created = Math.max(account.since - 40, latest - integerBetween(random, 0, 210));
    return draftDeal(random, account, 'open', Math.min(created, latest), close);
  });
}

function storyDeals(setting: Setting, account: Account): Deal[] {
  return (account.story?.deals ?? []).map((deal, index) => ({
    account,
    outcome: deal.outcome,
    amount: deal.amount,
    created: storyDay(setting, deal.created),
    close: storyDay(setting, deal.close),
    type: index === 0 ? 'New Business' : 'Expansion',
    product: account.products[0] ?? 'Core',
    currency: 'EUR',
    deleted: false,
  }));
}

function accountDeals(setting: Setting, account: Account): Deal[] {
  if (account.story !== null) return storyDeals(setting, account);
  const random = randomFor(setting.seed, 'deals', account.sequence);
  return [...closedDeals(setting, random, account), ...openDeals(setting, random, account)];
}

function withForeignCurrency(setting: Setting, deals: readonly Deal[]): Deal[] {
  const swiss = deals
    .filter((deal) => deal.account.country === 'Switzerland' && deal.account.story === null)
    .filter((deal) => deal.amount !== null && !deal.deleted);
  const random = randomFor(setting.seed, 'currency');
  const count = Math.min(5, swiss.length);
  const chosen = new Set(Array.from({ length: count }, () => pick(random, swiss)));
  return deals.map((deal) => (chosen.has(deal) ? { ...deal, currency: 'CHF' } : deal));
}

/** Every opportunity, numbered in the order in which it was created. */
export function makeDeals(setting: Setting, accounts: readonly Account[]): NumberedDeal[] {
  const deals = accounts.flatMap((account) => accountDeals(setting, account));
  return withForeignCurrency(setting, deals)
    .map((deal, index) => ({ deal, index }))
    .sort((left, right) => left.deal.created - right.deal.created || left.index - right.index)
    .map(({ deal }, index) => ({
      ...deal,
      id: recordId('006', setting.idSpace, 3_210_987 + 19 * index),
    }));
}
