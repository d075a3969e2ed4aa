import type { ScoreColumn } from '../../imports/recognising/decisions';
import type { SelectOption } from '../../ui/select';
import type { ColumnTable } from './column-examples';
import { columnOf, columnOptions, NOT_IN_FILE, optionFor } from './column-options';

type Metric = ScoreColumn['metric'];
type MetricChoice = NonNullable<Metric> | 'ask';
type Kind = 'relationship' | 'transactional' | 'by the metric';

/** What a score column may measure. */
export const METRIC_CHOICES: readonly SelectOption<MetricChoice>[] = [
  { value: 'nps', label: 'NPS' },
  { value: 'csat', label: 'CSAT, satisfaction' },
  { value: 'ces', label: 'CES, ease' },
  { value: 'other', label: 'another score' },
  { value: 'ask', label: 'ask me' },
];

/** What a survey is about where no column says so. */
export const KIND_CHOICES: readonly SelectOption<Kind>[] = [
  { value: 'by the metric', label: 'by the metric', detail: 'NPS: relationship' },
  { value: 'relationship', label: 'relationship' },
  { value: 'transactional', label: 'transactional', detail: 'about one ticket' },
];

/** The choice of a metric; a metric of none is asked for. */
export function choiceOf(metric: Metric): MetricChoice {
  return metric ?? 'ask';
}

/** The metric of a choice. */
export function metricOf(choice: MetricChoice): Metric {
  return choice === 'ask' ? null : choice;
}

/** The choice of a constant kind. */
export function kindOf(constant: string | undefined): Kind {
  return constant === 'relationship' || constant === 'transactional' ? constant : 'by the metric';
}

/** The columns that are no score yet, those that may be one by their values first. */
export function addOptions(
  table: ColumnTable,
  scores: readonly ScoreColumn[],
  suggested: readonly ScoreColumn[],
): SelectOption[] {
  const taken = new Set(scores.map(({ column }) => optionFor(table, column)));
  const likely = new Set(suggested.map(({ column }) => optionFor(table, column)));
  const free = columnOptions(table).filter(
    ({ value }) => value !== NOT_IN_FILE && !taken.has(value),
  );
  return [
    ...free.filter(({ value }) => likely.has(value)),
    ...free.filter(({ value }) => !likely.has(value)),
  ];
}

/** The score column of an option: as suggested, else one whose metric is asked for. */
export function scoreToAdd(
  table: ColumnTable,
  suggested: readonly ScoreColumn[],
  option: string,
): ScoreColumn | null {
  const column = columnOf(table, option);
  if (column === null) return null;
  return suggested.find((score) => score.column === column) ?? { column, metric: null };
}
