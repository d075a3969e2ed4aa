import { formatCount } from '../../domain/format';
import { DECISION_DAYS } from '../../domain/settings';
import { sentenceCase } from '../../domain/words';
import type { AgeingNomination } from '../../queries/ageing-nominations';
import type { StageCount } from '../../queries/stages';
import { counted } from './words';

const UNDECIDED: readonly string[] = ['nominated', 'vetting'];
const CLAIMED: readonly string[] = ['approved', 'active'];

/** The stages in which days are counted. */
const TIMED = [...UNDECIDED, ...CLAIMED];

/** What stands beside a stage's bar. */
export function stageText({ nominations, median_days, overdue }: StageCount): string {
  if (nominations === 0) return '0';
  const parts = [formatCount(nominations)];
  if (median_days !== null) parts.push(`median ${formatCount(median_days)} days`);
  if (overdue > 0) parts.push(overdue === nominations ? 'all overdue' : `${overdue} overdue`);
  return parts.join(' · ');
}

/** How many wait for how many that are claimed, as the title of the stages. */
export function stagesFinding(rows: readonly StageCount[]): string {
  const countIn = (stages: readonly string[]) =>
    rows
      .filter(({ stage }) => stages.includes(stage))
      .reduce((sum, { nominations }) => sum + nominations, 0);
  const [waiting, claimed] = [countIn(UNDECIDED), countIn(CLAIMED)];
  if (rows.every(({ nominations }) => nominations === 0)) return 'No nomination in any stage';
  if (waiting === 0)
    return `Nothing is in the making: ${formatCount(claimed)} claimed, none nominated or vetted`;
  return `${formatCount(waiting)} in the making behind ${formatCount(claimed)} claimed`;
}

/** The stages in one sentence for those who do not see the chart. */
export function stagesSummary(rows: readonly StageCount[]): string {
  return `Nominations by stage: ${rows.map((row) => `${row.stage} ${stageText(row)}`).join('; ')}.`;
}

/** Which nominations wait for a decision, as the title of their list. */
export function ageingFinding(rows: readonly AgeingNomination[]): string {
  const [oldest] = rows;
  if (!oldest) return 'No nomination waits too long';
  return `${sentenceCase(counted(rows.length, 'nomination waits', 'nominations wait'))} for a decision, the oldest for ${formatCount(oldest.days)} days`;
}

/** Which field is missing where no day in a stage is known. */
export function undatedNote(rows: readonly StageCount[]): string | null {
  const filled = rows.filter(({ stage, nominations }) => TIMED.includes(stage) && nominations > 0);
  const undated = filled
    .filter(({ median_days }) => median_days === null)
    .map(({ stage }) => stage);
  if (undated.length === 0) return null;
  const fields = [
    ...(undated.some((stage) => UNDECIDED.includes(stage)) ? ['nominated_at'] : []),
    ...(undated.some((stage) => CLAIMED.includes(stage)) ? ['approved_at'] : []),
  ];
  return `The programme’s sheet has no ${fields.join(' and no ')} here, so days in these stages and what is overdue after ${DECISION_DAYS} days cannot be told.`;
}
