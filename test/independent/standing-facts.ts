/** The facts that each check of an account rests on, and which of them fail it. */

import {
  isClaimedStage,
  isClosedUndated,
  isSevere,
  nominationsAt,
  stageAt,
} from './account-history';
import { greatest, roundedForComparison } from './arithmetic';
import { isoDay, readDay } from './cell-values';
import type { AccountFigures } from './figures';
import { isCountedUse, isInLastDays } from './picture';
import { responseValue } from './response-value';
import type { Day, MatchedRow, SampleRows } from './sample-rows';
import type { Settings } from './settings';

export interface StandingFact {
  readonly check: string;
  readonly is_failing: boolean;
  readonly fact: string;
  readonly figure: number | null;
  readonly bound: number | null;
  readonly day: string | null;
  readonly source_row: number | null;
}

/** What the facts of one account are told from. */
export interface FactSource {
  readonly accountId: string;
  readonly figures: AccountFigures;
  readonly rows: SampleRows;
  readonly settings: Settings;
  readonly asOf: Day;
  readonly isDerived: boolean;
}

/** All facts but the segments. */
export function standingFacts(source: FactSource): StandingFact[] {
  return [
    ...figureFacts(source),
    ...newestAnswers(source),
    ...severeIncidents(source),
    ...countedUses(source),
    ...nominations(source),
  ];
}

/** Facts that are a figure of the account held against a bound. */
function figureFacts({ figures, settings, asOf, isDerived }: FactSource): StandingFact[] {
  const { current_sentiment, newest_relationship_at, freshness, strategic_value } = figures;
  const newest = readDay(newest_relationship_at ?? '');
  const isWorn = figures.uses_90d >= settings.useCap;
  const isBelow = (value: number | null, bound: number) =>
    value !== null && roundedForComparison(value) < bound;
  const isLow = isBelow(strategic_value, settings.onStrategyValue);
  return [
    fact('unhappy', 'current sentiment', isBelow(current_sentiment, 0), {
      figure: current_sentiment,
      bound: 0,
    }),
    fact(
      'no current signal',
      'age of the newest relationship answer',
      !['fresh', 'aging'].includes(freshness),
      {
        figure: newest === null ? null : asOf - newest,
        bound: settings.agingDays,
        day: newest_relationship_at,
      },
    ),
    fact('worn out', 'uses', isWorn, {
      figure: figures.uses_90d,
      bound: settings.useCap,
      day: figures.last_used_at,
    }),
    fact('off-strategy', 'strategic value', !isDerived && isLow, {
      figure: strategic_value,
      bound: settings.onStrategyValue,
    }),
  ];
}

/** Of the newest day with relationship answers the least favourable. */
function newestAnswers({ accountId, rows, asOf }: FactSource): StandingFact[] {
  const answers = own(rows.responses, accountId).filter(
    ({ kind, respondedAt }) => kind === 'relationship' && respondedAt <= asOf,
  );
  const newest = greatest(answers.map(({ respondedAt }) => respondedAt));
  const ofDay = answers.filter(({ respondedAt }) => respondedAt === newest);
  const least = Math.min(...ofDay.map(responseValue));
  return ofDay
    .filter((answer) => responseValue(answer) === least)
    .map(({ respondedAt, sourceRow }) =>
      fact('unhappy', 'newest relationship answer', least < 0, {
        figure: least,
        bound: 0,
        day: isoDay(respondedAt),
        source_row: sourceRow,
      }),
    );
}

function severeIncidents({ accountId, rows, settings, asOf }: FactSource): StandingFact[] {
  return own(rows.incidents, accountId)
    .filter((incident) => isSevere(incident) && incident.openedAt <= asOf)
    .map((incident) => {
      const { closedAt } = incident;
      const closedFor = closedAt === null || closedAt > asOf ? null : asOf - closedAt;
      const isHot = !isClosedUndated(incident) && (closedFor ?? 0) <= settings.hotDays;
      return fact('hot incident', 'severe incident', isHot, {
        figure: closedFor,
        bound: settings.hotDays,
        day: isoDay(incident.openedAt),
        source_row: incident.sourceRow,
      });
    });
}

function countedUses({ accountId, figures, rows, settings, asOf }: FactSource): StandingFact[] {
  return own(rows.uses, accountId)
    .filter((use) => isCountedUse(use) && isInLastDays(use.usedAt, settings.useWindowDays, asOf))
    .map(({ usedAt, sourceRow }) =>
      fact('worn out', 'use', figures.uses_90d >= settings.useCap, {
        figure: asOf - usedAt,
        bound: settings.useWindowDays,
        day: isoDay(usedAt),
        source_row: sourceRow,
      }),
    );
}

/** Every nomination; of the claimed ones also when the consent runs out, which has to be over for all. */
function nominations({ accountId, figures, rows, asOf }: FactSource): StandingFact[] {
  const made = nominationsAt(own(rows.nominations, accountId), asOf);
  const consents = made
    .filter((nomination) => isClaimedStage(stageAt(nomination, asOf)))
    .flatMap(({ consentExpires, sourceRow }) =>
      consentExpires === null ? [] : [{ consentExpires, sourceRow }],
    );
  const isExpired = consents.every(({ consentExpires }) => consentExpires <= asOf);
  return [
    ...consents.map(({ consentExpires, sourceRow }) =>
      fact('no current signal', 'consent', isExpired, {
        figure: asOf - consentExpires,
        bound: 0,
        day: isoDay(consentExpires),
        source_row: sourceRow,
      }),
    ),
    ...made.map(({ nominatedAt, sourceRow }) =>
      fact('rested by the programme', 'nomination', figures.programme_stage === 'resting', {
        day: nominatedAt === null ? null : isoDay(nominatedAt),
        source_row: sourceRow,
      }),
    ),
  ];
}

function fact(
  check: string,
  name: string,
  isFailing: boolean,
  { figure = null, bound = null, day = null, source_row = null }: Partial<StandingFact>,
): StandingFact {
  return { check, is_failing: isFailing, fact: name, figure, bound, day, source_row };
}

function own<Row extends MatchedRow>(rows: readonly Row[], account: string): Row[] {
  return rows.filter(({ accountId }) => accountId === account);
}
