import { formatCount, formatDay } from '../domain/format';
import { type DaySpan, dayNumber } from './time-axis';

/** The lanes of the strip from top to bottom. */
export const TIMELINE_LANES = ['answer', 'incident', 'use', 'deal', 'nomination'] as const;

export type TimelineLane = (typeof TIMELINE_LANES)[number];

export const LANE_LABEL: Record<TimelineLane, string> = {
  answer: 'Answers',
  incident: 'Incidents',
  use: 'Uses',
  deal: 'Deals',
  nomination: 'Nominations',
};

/** Something that happened on a day; a row of the timeline. */
export interface TimelineRow {
  day: string | null;
  kind: TimelineLane;
  event: string;
  /** What an answer says. */
  value: number | null;
  is_severe: boolean | null;
  file_name: string | null;
  source_row: number | null;
}

/** How a mark looks: its colour and its shape say the same. */
export type MarkLook = 'good' | 'neutral' | 'bad' | 'plain' | 'hollow';

export interface TimelineMark {
  lane: TimelineLane;
  x: number;
  look: MarkLook;
  /** How many things happened too close to be told apart. */
  count: number;
  first: string;
  last: string;
  event: string;
}

/** An incident from its opening to its closing, or to the end of the strip. */
export interface TimelineBar {
  from: number;
  to: number;
  isSevere: boolean;
  opened: string;
  /** Null while it is open. */
  closed: string | null;
}

/** Around the charts over time of one account, so that their days stand one below the other. */
export const TIME_MARGIN = { top: 10, right: 60, bottom: 0, left: 88 };

/** Marks of one look closer than this are one. */
const CLOSE = 13;

export type ToX = (day: string) => number;

/** Where a day stands in a chart of a width. */
export function dayScale({ first, last }: DaySpan, width: number): ToX {
  const [start, end] = [dayNumber(first), dayNumber(last)];
  const room = Math.max(1, width - TIME_MARGIN.left - TIME_MARGIN.right);
  return (day) => TIME_MARGIN.left + ((dayNumber(day) - start) / Math.max(1, end - start)) * room;
}

/** The marks of all lanes but the incidents; what is undated has none. */
export function timelineMarks(rows: readonly TimelineRow[], toX: ToX): TimelineMark[] {
  const marks: TimelineMark[] = [];
  const dated = rows
    .flatMap(({ day, ...row }) =>
      day === null || row.kind === 'incident' ? [] : [{ ...row, day }],
    )
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  const latest = new Map<string, TimelineMark>();
  for (const { kind, event, value, day } of dated) {
    const look = lookOf(kind, event, value);
    const key = `${kind} ${look} ${event}`;
    const before = latest.get(key);
    const x = toX(day);
    if (before && x - toX(before.first) < CLOSE) {
      before.count += 1;
      before.last = day;
    } else {
      const mark = { lane: kind, x, look, count: 1, first: day, last: day, event };
      latest.set(key, mark);
      marks.push(mark);
    }
  }
  return marks;
}

/** The incidents as bars, the severe ones last and so on top. */
export function timelineBars(rows: readonly TimelineRow[], span: DaySpan, toX: ToX): TimelineBar[] {
  const incidents = rows.filter(({ kind }) => kind === 'incident');
  const closings = new Map(
    incidents
      .filter(({ event }) => event === 'closed')
      .map((row) => [recordOf(row), row.day] as const),
  );
  return incidents
    .flatMap((row) => {
      if (row.event !== 'opened' || row.day === null) return [];
      const closed = closings.get(recordOf(row)) ?? null;
      const bar = { from: toX(row.day), to: toX(closed ?? span.last), opened: row.day, closed };
      return [{ ...bar, isSevere: row.is_severe ?? false }];
    })
    .sort((one, other) => Number(one.isSevere) - Number(other.isSevere));
}

/** The strip in one sentence; deals and nominations have a mark for each of their events. */
export function timelineSummary(rows: readonly TimelineRow[], locale?: string): string {
  const told = TIMELINE_LANES.flatMap((lane) => {
    const count = timelineCount(rows, lane);
    const noun = count === 1 ? lane : LANE_LABEL[lane].toLowerCase();
    return count === 0
      ? []
      : [`${formatCount(count, locale)} ${noun}${eventWords(rows, lane, count, locale)}`];
  });
  return told.length === 0 ? 'Nothing is known of this account.' : `${told.join(', ')}.`;
}

/** ` (4 events)`, where what is counted has more marks than things; an incident is one bar. */
function eventWords(
  rows: readonly TimelineRow[],
  lane: TimelineLane,
  count: number,
  locale?: string,
): string {
  const events = rows.filter(({ kind }) => kind === lane).length;
  return lane === 'incident' || events <= count ? '' : ` (${formatCount(events, locale)} events)`;
}

/** How many things of a kind there are: an incident that was opened and closed is one. */
export function timelineCount(rows: readonly TimelineRow[], lane: TimelineLane): number {
  const records = rows.filter(({ kind }) => kind === lane);
  return lane === 'answer' ? records.length : new Set(records.map(recordOf)).size;
}

/** What a mark stands for in words. */
export function markLabel({ lane, event, count, first, last }: TimelineMark, locale?: string) {
  const day =
    first === last
      ? formatDay(first, locale)
      : `${formatDay(first, locale)} – ${formatDay(last, locale)}`;
  return `${LANE_LABEL[lane]}: ${count > 1 ? `${count} × ` : ''}${event}, ${day}`;
}

/** What was recorded here is in no file. */
function recordOf({ file_name, source_row, day, event }: TimelineRow): string {
  return file_name === null ? `${event} ${day}` : `${source_row} ${file_name}`;
}

function lookOf(kind: TimelineLane, event: string, value: number | null): MarkLook {
  if (kind === 'answer')
    return value === null || value === 0 ? 'neutral' : value > 0 ? 'good' : 'bad';
  const isHollow = ['declined', 'no answer', 'lost', 'created', 'nominated', 'reviewed'];
  return isHollow.includes(event) ? 'hollow' : 'plain';
}
