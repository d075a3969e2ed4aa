import { isWeekend, workday } from './days';
import type { Account, Answer, AnswerKind, Contact, Incident, Setting } from './model';
import { type Mood, moodOn } from './mood';
import {
  chance,
  clamp,
  integerBetween,
  itemAt,
  logNormal,
  normal,
  pick,
  type Random,
  randomFor,
  roundedAtRandom,
} from './random';
import { storyDay } from './story-days';
import type { AnswerPhase } from './story-model';

/** What an account's answers depend on. */
export interface AnswerSource {
  readonly account: Account;
  readonly contacts: readonly Contact[];
  readonly mood: Mood;
  readonly incidents: readonly Incident[];
}

function strain(source: AnswerSource, day: number): number {
  return source.incidents.some(
    (incident) =>
      (incident.priority === 'Critical' || incident.priority === 'High') &&
      incident.opened <= day &&
      day - (incident.closed ?? day) <= 25,
  )
    ? 0.45
    : 0;
}

function scoreOf(
  setting: Setting,
  random: Random,
  source: AnswerSource,
  contact: Contact,
  kind: AnswerKind,
  day: number,
): number {
  const feeling = moodOn(setting, source.mood, day) + contact.kindness - strain(source, day);
  if (kind === 'relationship') {
    return Math.round(clamp(7.5 + 2.2 * (feeling + 0.5 * normal(random)), 0, 10));
  }
  return Math.round(clamp(3.75 + 1.05 * (feeling + 0.85 * normal(random)), 1, 5));
}

function lastAskedDay(setting: Setting, random: Random): number {
  return chance(random, 0.13) ? setting.asOf - integerBetween(random, 380, 760) : setting.asOf;
}

function relationshipAnswers(setting: Setting, source: AnswerSource): Answer[] {
  const random = randomFor(setting.seed, 'relationship', source.account.sequence);
  const lastAsked = lastAskedDay(setting, random);
  const everAsked = !chance(random, 0.04);
  const cadence = pick(random, [91, 121, 182, 182, 182, 273]);
  const keenness = clamp(0.55 + 0.16 * normal(random), 0.12, 0.9);
  const answers: Answer[] = [];
  const first = Math.max(setting.start, source.account.since + 60);
  for (let wave = first + integerBetween(random, 0, cadence); wave < lastAsked; wave += cadence) {
    for (const contact of source.contacts) {
      const day = workday(wave + integerBetween(random, 0, 24));
      if (!everAsked || day > lastAsked || !chance(random, keenness)) continue;
      const score = scoreOf(setting, random, source, contact, 'relationship', day);
      answers.push({ account: source.account, contact, kind: 'relationship', day, score });
    }
  }
  return answers;
}

function transactionalAnswers(setting: Setting, source: AnswerSource): Answer[] {
  const random = randomFor(setting.seed, 'transactional', source.account.sequence);
  const first = Math.max(setting.start, source.account.since);
  const years = (setting.asOf - first) / 365;
  const perYear = logNormal(random, 4.55 * source.account.weight, 0.55);
  const count = roundedAtRandom(random, clamp(perYear, 0.3, 40) * years);
  const answers: Answer[] = [];
  while (answers.length < count) {
    const day = integerBetween(random, first, setting.asOf);
    if (isWeekend(day) && !chance(random, 0.15)) continue;
    const contact = pick(random, source.contacts);
    const score = scoreOf(setting, random, source, contact, 'transactional', day);
    answers.push({ account: source.account, contact, kind: 'transactional', day, score });
  }
  return answers;
}

function phaseAnswers(setting: Setting, source: AnswerSource, phase: AnswerPhase): Answer[] {
  const from = storyDay(setting, phase.from);
  const span = storyDay(setting, phase.to) - from;
  return Array.from({ length: phase.count }, (_, index) => ({
    account: source.account,
    contact: itemAt(source.contacts, index),
    kind: phase.kind,
    day: from + Math.round((span * index) / Math.max(1, phase.count - 1)),
    score: itemAt(phase.scores, index),
  }));
}

/** Everything an account ever answered, as far back as the history goes. */
export function makeAnswers(setting: Setting, source: AnswerSource): Answer[] {
  const { account } = source;
  if (account.story !== null) {
    return account.story.answers.flatMap((phase) => phaseAnswers(setting, source, phase));
  }
  const random = randomFor(setting.seed, 'silence', account.sequence);
  if (account.prospect || account.deleted || chance(random, 0.02)) return [];
  return [...relationshipAnswers(setting, source), ...transactionalAnswers(setting, source)];
}
