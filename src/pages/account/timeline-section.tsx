import { useState } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import type { DaySpan } from '../../charts/time-axis';
import {
  LANE_LABEL,
  TIMELINE_LANES,
  type TimelineLane,
  timelineCount,
  timelineSummary,
} from '../../charts/timeline-layout';
import { TimelineStrip } from '../../charts/timeline-strip';
import { formatCount, formatDay } from '../../domain/format';
import { accountTimelineQuestion, type TimelineEvent } from '../../queries/account-timeline';
import { useRecords } from '../../state/use-records';
import { Button } from '../../ui/button';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { EmptyState } from '../../ui/states';
import { ToolButton } from '../../ui/tool-button';
import { CsvTool } from '../shared/csv-tool';
import { type ReviewedAccount, useReviewDialog } from '../shared/review-dialog';
import { SqlTool } from '../shared/sql-tool';
import styles from './account.module.css';
import { DATASET_OF_KIND, eventDetail, eventText } from './event-words';
import { SourceLink } from './source-link';

/** So many events are listed at first, and so many more at each asking. */
const LISTED = 40;

interface TimelineSectionProps {
  account: ReviewedAccount;
  events: readonly TimelineEvent[];
  span: DaySpan;
}

/** All that happened by the as-of date: a strip with a lane for each kind, and the list of it. */
export function TimelineSection({ account, events, span }: TimelineSectionProps) {
  const { open, dialog } = useReviewDialog();
  const [hidden, setHidden] = useState<readonly TimelineLane[]>([]);
  const present = TIMELINE_LANES.filter((lane) => timelineCount(events, lane) > 0);
  const lanes = present.filter((lane) => !hidden.includes(lane));
  const shown = events.filter(({ kind }) => lanes.includes(kind));
  const { title, name } = accountTimelineQuestion;
  const statement = accountTimelineQuestion.sql({ account_id: account.account_id });
  const laneText = (lane: TimelineLane) =>
    `${LANE_LABEL[lane].toLowerCase()} ${formatCount(timelineCount(events, lane))}`;
  const toggle = (lane: TimelineLane) =>
    setHidden(hidden.includes(lane) ? hidden.filter((one) => one !== lane) : [...hidden, lane]);
  return (
    <>
      <ChartFrame
        finding={timelineFinding(events)}
        readingAid="▲ favourable, ○ neutral, ▼ unfavourable answers; incidents from opening to closing, severe ones red; filled: accepted, won, approved"
        summary={timelineSummary(events)}
        tools={present.map((lane) => (
          <ToolButton
            key={lane}
            isSelected={!hidden.includes(lane)}
            onPress={() => toggle(lane)}
            aria-label={`Show ${laneText(lane)}`}
          >
            {laneText(lane)}
          </ToolButton>
        ))}
        moreTools={
          <>
            <CsvTool title={title} name={name} rows={shown} />
            <SqlTool title={title} statement={statement} />
            <ToolButton onPress={() => open(account)}>Record a review</ToolButton>
          </>
        }
      >
        {shown.length === 0 ? (
          <EmptyState
            title={
              events.length === 0 ? 'Nothing has happened yet.' : 'Every kind is switched off.'
            }
            text={
              events.length === 0
                ? 'No answer, incident, use, deal or nomination of this account is dated by the as-of date.'
                : 'Switch a kind on above to see what happened.'
            }
          />
        ) : (
          <>
            <TimelineStrip rows={shown} span={span} lanes={lanes} />
            <EventList key={lanes.join()} events={shown} />
          </>
        )}
      </ChartFrame>
      {dialog}
    </>
  );
}

function timelineFinding(events: readonly TimelineEvent[]): string {
  const [newest] = events;
  if (!newest) return 'Nothing has happened yet';
  const when = newest.day === null ? '' : ` The last of it was on ${formatDay(newest.day)}`;
  return `${timelineSummary(events)}${when}`;
}

function EventList({ events }: { events: readonly TimelineEvent[] }) {
  const [count, setCount] = useState(LISTED);
  return (
    <div className={styles.events}>
      <DataTable
        caption="What happened, newest first"
        columns={COLUMNS}
        rows={events.slice(0, count)}
        rowKey={(event) => events.indexOf(event).toString()}
      />
      {events.length > count ? (
        <p className={styles.more}>
          <Button variant="quiet" isAtStart onPress={() => setCount(count + LISTED)}>
            Show {formatCount(Math.min(LISTED, events.length - count))} more of{' '}
            {formatCount(events.length - count)} earlier
          </Button>
        </p>
      ) : null}
    </div>
  );
}

const COLUMNS: TableColumn<TimelineEvent>[] = [
  {
    key: 'day',
    label: 'Day',
    render: ({ day }) => (
      <span className={styles.day}>{day === null ? 'undated' : formatDay(day)}</span>
    ),
  },
  {
    key: 'event',
    label: 'What happened',
    render: (event) => (
      <>
        <span className={toneOf(event)}>{eventText(event)}</span>
        <span className={styles.phoneOnly}>{eventDetail(event)}</span>
        <span className={styles.phoneOnly}>
          <EventSource {...event} />
        </span>
      </>
    ),
  },
  {
    key: 'detail',
    label: 'About',
    isWideOnly: true,
    render: (event) => <span className={styles.detail}>{eventDetail(event)}</span>,
  },
  {
    key: 'source',
    label: 'Source',
    isWideOnly: true,
    render: (event) => <EventSource {...event} />,
  },
];

function EventSource(event: TimelineEvent) {
  const { kind, file_name, source_row, record_id } = event;
  const { withdrawRecord } = useRecords();
  if (record_id !== null) {
    const what = `${eventText(event)} of ${formatDay(event.day)}`;
    return (
      <ToolButton
        onPress={() => withdrawRecord(record_id, `“${what}”`)}
        aria-label={`Take back what was recorded here: ${what}`}
      >
        recorded here: take back
      </ToolButton>
    );
  }
  return (
    <SourceLink dataset={DATASET_OF_KIND[kind]} file_name={file_name} source_row={source_row} />
  );
}

function toneOf({ kind, event, value, is_severe }: TimelineEvent): string | undefined {
  if (kind === 'answer' && value !== null && value !== 0)
    return value > 0 ? styles.good : styles.bad;
  return kind === 'incident' && is_severe && event === 'opened' ? styles.bad : undefined;
}
