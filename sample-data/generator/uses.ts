import { colleagues } from './catalogue';
import { isWeekend } from './days';
import type { Nomination, NumberedDeal, Setting, Use } from './model';
import {
  chance,
  integerBetween,
  pick,
  pickWeighted,
  type Random,
  randomFor,
  sampleOf,
} from './random';
import { storyDay } from './story-days';

interface Reference {
  readonly nomination: Nomination;
  readonly approved: number;
  readonly popularity: number;
}

/** Deals by the month-long spans in which they ran, in their order. */
type DealCalendar = ReadonlyMap<number, readonly NumberedDeal[]>;

const spanDays = 30;

function spanOf(day: number): number {
  return Math.floor(day / spanDays);
}

function lastDayOf(setting: Setting, deal: NumberedDeal): number {
  return Math.max(deal.close, deal.outcome === 'open' ? setting.asOf : 0);
}

function calendarOf(setting: Setting, deals: readonly NumberedDeal[]): DealCalendar {
  const calendar = new Map<number, NumberedDeal[]>();
  for (const deal of deals) {
    if (deal.deleted) continue;
    for (let span = spanOf(deal.created); span <= spanOf(lastDayOf(setting, deal)); span += 1) {
      const listed = calendar.get(span);
      if (listed === undefined) calendar.set(span, [deal]);
      else listed.push(deal);
    }
  }
  return calendar;
}

function helpedDeal(
  setting: Setting,
  random: Random,
  calendar: DealCalendar,
  nomination: Nomination,
  day: number,
): string {
  const running = sampleOf(random, calendar.get(spanOf(day)) ?? [], 800).filter(
    (deal) =>
      deal.account !== nomination.account && deal.created <= day && day <= lastDayOf(setting, deal),
  );
  if (running.length === 0 || chance(random, 0.12)) return '';
  return pickWeighted(random, running, (deal) => {
    const affinity = deal.account.industry === nomination.account.industry ? 6 : 1;
    return affinity * (deal.outcome === 'lost' ? 0.7 : 1.3);
  }).id;
}

function storyUses(
  setting: Setting,
  random: Random,
  calendar: DealCalendar,
  nomination: Nomination,
): Use[] {
  return (nomination.account.story?.uses ?? []).map((use) => {
    const day = storyDay(setting, use.usedAt);
    return {
      account: nomination.account,
      day,
      type: use.type,
      dealId: helpedDeal(setting, random, calendar, nomination, day),
      requestedBy: pick(random, colleagues),
      outcome: use.outcome,
    };
  });
}

function drawnUse(
  setting: Setting,
  random: Random,
  calendar: DealCalendar,
  references: readonly Reference[],
): Use | null {
  const { nomination, approved } = pickWeighted(
    random,
    references,
    (reference) => reference.popularity,
  );
  const day = integerBetween(random, approved + 7, setting.asOf - 1);
  const retired = nomination.stage === 'retired' || nomination.stage === 'resting';
  if (day > setting.asOf - 1 || isWeekend(day) || (retired && day > setting.asOf - 120))
    return null;
  const outcome = pick(random, [...Array<string>(8).fill('accepted'), 'declined', 'no answer']);
  return {
    account: nomination.account,
    day,
    type: pick(random, nomination.formats),
    dealId: helpedDeal(setting, random, calendar, nomination, day),
    requestedBy: pick(random, colleagues),
    outcome,
  };
}

/** When references were used, oldest first; a few of them carry most of the load. */
export function makeUses(
  setting: Setting,
  nominations: readonly Nomination[],
  deals: readonly NumberedDeal[],
): Use[] {
  const random = randomFor(setting.seed, 'uses');
  const calendar = calendarOf(setting, deals);
  const uses = nominations.flatMap((nomination) =>
    storyUses(setting, random, calendar, nomination),
  );
  const references = nominations.flatMap((nomination) => {
    const { approved, account } = nomination;
    if (approved === null || account.story !== null || approved > setting.asOf - 30) return [];
    return { nomination, approved, popularity: 0.3 + 1.4 * random.next() ** 3 };
  });
  const wanted = references.length === 0 ? 0 : Math.round(0.35 * setting.accounts);
  for (let attempt = 0; uses.length < wanted && attempt < 40 * wanted; attempt += 1) {
    const use = drawnUse(setting, random, calendar, references);
    if (use !== null) uses.push(use);
  }
  return uses.sort(
    (left, right) => left.day - right.day || left.account.sequence - right.account.sequence,
  );
}
