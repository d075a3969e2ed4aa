/** What there is and what comes to it, against what is needed: references of a segment, or a share covered. */
export interface GainRow {
  id: string;
  label: string;
  before: number;
  gained: number;
  /** What is needed; a share is whole at 1. */
  needed: number;
  /** What stands beside the bar: "2 → 5 of 8". */
  text: string;
  /** At the end of the row: how much hangs on it. */
  aside: string;
}

/** A row in one sentence, for those who hear the chart and for the hint on hover. */
export function gainSentence({ label, text, aside }: GainRow): string {
  return `${label}: ${text}${aside === '' ? '' : `; ${aside}`}`;
}

/** All rows in one sentence, those that gain first. */
export function gainSummary(rows: readonly GainRow[]): string {
  const gaining = rows.filter(({ gained }) => gained > 0);
  if (gaining.length === 0) return 'Nothing is gained.';
  return `${gaining.length} of ${rows.length} gain: ${gaining.map(gainSentence).join('; ')}.`;
}
