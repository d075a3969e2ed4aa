import { formatCount, formatDay, formatInterval, formatSigned } from '../domain/format';
import { DataTable } from '../ui/data-table';
import type { CurveRow } from './sentiment-curve-rows';

/** The table twin of the curve, newest first. */
export function SentimentCurveTable({
  rows,
  locale,
}: {
  rows: readonly CurveRow[];
  locale?: string;
}) {
  const signed = (value: number | null) => formatSigned(value, { digits: 1, locale });
  return (
    <DataTable
      caption="Current sentiment over time"
      columns={[
        { key: 'day', label: 'Day', format: ({ day }) => formatDay(day, locale) },
        {
          key: 'sentiment',
          label: 'Current sentiment',
          align: 'end',
          format: ({ current_sentiment }) => signed(current_sentiment),
        },
        {
          key: 'interval',
          label: '95 % interval',
          align: 'end',
          format: ({ interval_low, interval_high }) =>
            formatInterval(interval_low, interval_high, { locale }),
        },
        {
          key: 'responses',
          label: 'Answers by then',
          align: 'end',
          format: ({ responses }) => formatCount(responses, locale),
        },
        { key: 'mean', label: 'All accounts', align: 'end', format: ({ mean }) => signed(mean) },
      ]}
      rows={[...rows].reverse()}
      rowKey={({ day }) => day}
      maxHeight={320}
    />
  );
}
