/** What had happened with an account by the as-of day. */

import { isSevere, nominationsAt } from './account-history';
import { isoDay } from './cell-values';
import type { Picture } from './picture';
import { responseValue } from './response-value';
import type { Day, MatchedRow } from './sample-rows';

interface Happening {
  readonly day: Day | null;
  readonly event: string;
  readonly figure?: number | null;
  readonly value?: number;
  readonly is_severe?: boolean;
}

export function timeline({ rows, asOf }: Picture, accountId: string) {
  const mine = <Row extends MatchedRow>(all: readonly Row[]): readonly Row[] =>
    all.filter((row) => row.accountId === accountId);
  const of = (kind: string, { sourceRow }: MatchedRow, happenings: readonly Happening[]) =>
    happenings.map(({ day, ...happening }) => ({ day, kind, ...happening, source_row: sourceRow }));
  const all = [
    ...mine(rows.responses).flatMap((row) =>
      of('answer', row, [
        { day: row.respondedAt, event: row.kind, figure: row.score, value: responseValue(row) },
      ]),
    ),
    ...mine(rows.incidents).flatMap((row) =>
      of('incident', row, [
        { day: row.openedAt, event: 'opened', is_severe: isSevere(row) },
        ...(row.closedAt === null
          ? []
          : [{ day: row.closedAt, event: 'closed', is_severe: isSevere(row) }]),
      ]),
    ),
    ...mine(rows.uses).flatMap((row) =>
      of('use', row, [{ day: row.usedAt, event: row.outcome ?? 'asked for' }]),
    ),
    ...mine(rows.opportunities).flatMap((row) =>
      of('deal', row, [
        { day: row.createdDate, event: 'created', figure: row.amount },
        ...(row.isClosed && row.closeDate !== null
          ? [{ day: row.closeDate, event: row.isWon ? 'won' : 'lost', figure: row.amount }]
          : []),
      ]),
    ),
    ...nominationsAt(mine(rows.nominations), asOf).flatMap((row) =>
      of('nomination', row, [
        { day: row.nominatedAt, event: 'nominated' },
        ...(row.approvedAt === null ? [] : [{ day: row.approvedAt, event: 'approved' }]),
        ...(row.lastReviewedAt === null ? [] : [{ day: row.lastReviewedAt, event: 'reviewed' }]),
      ]),
    ),
  ];
  return all
    .filter(({ day }) => day === null || day <= asOf)
    .map(({ day, kind, event, figure, value, is_severe, source_row }) => ({
      account_id: accountId,
      day: day === null ? null : isoDay(day),
      kind,
      event,
      figure: figure ?? null,
      value: value ?? null,
      is_severe: is_severe ?? null,
      source_row,
      record_id: null,
    }));
}
