import { metricLabel } from '../../charts/contribution-steps';
import { formatMoney } from '../../domain/format';
import { sentenceCase } from '../../domain/words';
import type { TimelineEvent, TimelineKind } from '../../queries/account-timeline';
import type { RecordDataset } from '../../queries/source-record';
import { valueWord } from './fact-words';

export const DATASET_OF_KIND: Readonly<Record<TimelineKind, RecordDataset>> = {
  answer: 'responses',
  incident: 'incidents',
  use: 'uses',
  deal: 'opportunities',
  nomination: 'nominations',
};

/** What happened, in a few words: "NPS 9, favourable", "Severe incident opened". */
export function eventText(event: TimelineEvent, locale?: string): string {
  switch (event.kind) {
    case 'answer':
      return `${metricLabel(event.unit)} ${event.figure}, ${valueWord(event.value)}`;
    case 'incident':
      return `${event.is_severe ? 'Severe incident' : 'Incident'} ${event.event}`;
    case 'use':
      return `Use: ${event.event}`;
    case 'deal':
      return event.figure === null
        ? `Deal ${event.event}`
        : `Deal ${event.event}: ${formatMoney(event.figure, event.unit ?? '', { locale, compact: true })}`;
    default:
      return sentenceCase(event.event);
  }
}

/** Whom or what it is about, and the words that were written. */
export function eventDetail({ kind, event, subject, words }: TimelineEvent): string {
  const about = kind === 'answer' ? [event, subject] : [subject];
  const named = about.filter((part) => part !== null && part !== '').join(', ');
  if (words === null) return named;
  return named === '' ? words : `${named}: ${words}`;
}
