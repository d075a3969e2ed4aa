/** Incidents, uses and the programme of one account, as they stood at a day. */

import { greatest } from './arithmetic';
import { isoDay } from './cell-values';
import type { IncidentFigures, ProgrammeStage, UseFigures } from './figures';
import type { Day, IncidentRow, NominationRow, NominationStage, UseRow } from './sample-rows';
import type { Settings } from './settings';

const SEVERE_WORDS = new Set(['high', 'urgent', 'critical']);
const SEVERE_NUMBERS = new Set(['1', '2']);
const CLOSED_STATUSES = new Set(['closed', 'resolved', 'solved', 'done']);

/** Priority high, urgent or critical in any case, or severity or priority 1 or 2. */
export function isSevere({ priority, severity }: IncidentRow): boolean {
  return (
    SEVERE_WORDS.has((priority ?? '').toLowerCase()) ||
    SEVERE_NUMBERS.has(priority ?? '') ||
    SEVERE_NUMBERS.has(severity ?? '')
  );
}

/** Whether the status says that an incident is closed, and nothing says since when. */
export function isClosedUndated({ closedAt, status }: IncidentRow): boolean {
  return closedAt === null && CLOSED_STATUSES.has((status ?? '').toLowerCase());
}

/** Open, or closed at most `hotDays` ago; closed at an unknown date is never hot. */
function openOrJustClosed(incident: IncidentRow, asOf: Day, hotDays: number): boolean {
  if (incident.closedAt === null) {
    return !isClosedUndated(incident);
  }
  return incident.closedAt > asOf || asOf - incident.closedAt <= hotDays;
}

export function incidentFigures(
  incidents: readonly IncidentRow[],
  asOf: Day,
  { hotDays }: Settings,
): IncidentFigures {
  const severe = incidents.filter((incident) => incident.openedAt <= asOf && isSevere(incident));
  const newest = greatest(severe.map((incident) => incident.openedAt));
  return {
    hot: severe.some((incident) => openOrJustClosed(incident, asOf, hotDays)),
    newest_severe_at: newest === null ? null : isoDay(newest),
  };
}

/**
 * A use counts unless it was declined or never answered. `uses_90d` is the figure that the standing
 * rests on: it counts over the window of the settings, 90 days by default.
 */
export function usageFigures(
  uses: readonly UseRow[],
  asOf: Day,
  { useWindowDays }: Settings,
): UseFigures {
  const days = uses
    .filter((use) => use.usedAt <= asOf)
    .filter((use) => use.outcome !== 'declined' && use.outcome !== 'no answer')
    .map((use) => use.usedAt);
  const newest = greatest(days);
  return {
    uses_90d: days.filter((day) => asOf - day < useWindowDays).length,
    uses_365d: days.filter((day) => asOf - day < 365).length,
    last_used_at: newest === null ? null : isoDay(newest),
  };
}

/** The nominations made by the day; one without a date has always been there. */
export function nominationsAt(nominations: readonly NominationRow[], asOf: Day): NominationRow[] {
  return nominations.filter(({ nominatedAt }) => nominatedAt === null || nominatedAt <= asOf);
}

const STAGES_AFTER_APPROVAL: readonly NominationStage[] = [
  'approved',
  'active',
  'resting',
  'retired',
];

/** The stage at the day: what was approved later was only nominated. */
export function stageAt(nomination: NominationRow, asOf: Day): NominationStage {
  const approvedLater = nomination.approvedAt !== null && nomination.approvedAt > asOf;
  return approvedLater && STAGES_AFTER_APPROVAL.includes(nomination.stage)
    ? 'nominated'
    : nomination.stage;
}

export function isClaimedStage(stage: NominationStage): boolean {
  return stage === 'approved' || stage === 'active';
}

export function isPipelineStage(stage: NominationStage): boolean {
  return stage === 'nominated' || stage === 'vetting';
}

/** The programme stage of an account is that of its most advanced nomination. */
export function programmeStage(nominations: readonly NominationRow[], asOf: Day): ProgrammeStage {
  const stages = nominationsAt(nominations, asOf).map((nomination) => stageAt(nomination, asOf));
  if (stages.some(isClaimedStage)) {
    return 'claimed';
  }
  if (stages.some(isPipelineStage)) {
    return 'in pipeline';
  }
  const left = (['resting', 'retired', 'declined'] as const).find((stage) =>
    stages.includes(stage),
  );
  return left ?? 'none';
}

/** Of the claimed nominations those with an expiry: at least one, and all have passed. */
export function consentExpired(nominations: readonly NominationRow[], asOf: Day): boolean {
  const expiries = nominationsAt(nominations, asOf)
    .filter((nomination) => isClaimedStage(stageAt(nomination, asOf)))
    .flatMap(({ consentExpires }) => (consentExpires === null ? [] : [consentExpires]));
  return expiries.length > 0 && expiries.every((day) => day <= asOf);
}

/** The topics or formats of the nominations that stand in nominated, vetting, approved, active. */
export function offeredValues(
  nominations: readonly NominationRow[],
  asOf: Day,
  valuesOf: (nomination: NominationRow) => readonly string[],
): string[] {
  const standing = nominationsAt(nominations, asOf).filter((nomination) => {
    const stage = stageAt(nomination, asOf);
    return isClaimedStage(stage) || isPipelineStage(stage);
  });
  return [...new Set(standing.flatMap(valuesOf))];
}
