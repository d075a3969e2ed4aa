import { formatCount, formatDay } from '../../domain/format';
import { type DataNotes, dataNotesQuestion } from '../../queries/data-notes';
import { type DataSummary, dataSummaryQuestion } from '../../queries/data-summary';
import { useQuestion } from '../../state/use-question';
import styles from './data.module.css';

/** What a figure had to leave out or take on trust, and where the as-of date comes from. */
export function NotesSection() {
  const notes = useQuestion(dataNotesQuestion, {}).data?.[0];
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  if (!notes || !summary || summary.accounts === 0) return null;
  const texts = [...asOfNote(summary), ...notesOf(notes, summary.base_currency ?? '')];
  if (texts.length === 0) return null;
  if (texts.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>Good to know</h2>
      <ul className={styles.notes}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function asOfNote({ latest_day, latest_file, latest_row }: DataSummary): string[] {
  if (latest_day === null || latest_row === null) return [];
  return [
    `The latest day in the data is ${formatDay(latest_day)}, by record ${formatCount(latest_row)} of ${latest_file ?? 'a file'}. Figures are as of that day unless you choose another.`,
  ];
}

function notesOf(notes: DataNotes, currency: string): string[] {
  const told: [number, (count: string) => string][] = [
    [
      notes.unmatched,
      (n) => `${n} rows belong to no known account. They are in no account’s figures.`,
    ],
    [
      notes.amounts_without_rate,
      (n) =>
        `${n} amounts are in another currency than ${currency === '' ? 'the base currency' : currency} and have no rate. They are in no total.`,
    ],
    [
      notes.opportunities_without_amount,
      (n) =>
        `${n} opportunities have no amount. They count as opportunities and add nothing to amounts.`,
    ],
    [
      notes.closed_without_date,
      (n) => `${n} closed opportunities have no close date. They are neither open nor revenue.`,
    ],
    [
      notes.opportunities_without_created_date,
      (n) => `${n} opportunities have no creation date and are taken to have existed always.`,
    ],
    [
      notes.nominations_without_date,
      (n) => `${n} nominations have no date and are taken to have existed always.`,
    ],
    [
      notes.incidents_closed_undated,
      (n) => `${n} incidents are closed without a date and are never counted as hot.`,
    ],
  ];
  return told.flatMap(([count, text]) => (count > 0 ? [text(formatCount(count))] : []));
}
