import type { DayEvidence, NumberEvidence } from './evidence';
import type { DateOrder, DecimalMark, ImportQuestion, QuestionOption } from './formats';

/** How many values of the file an option shows. */
const SHOWN = 3;
const UNREADABLE = 'cannot be read';

/** 3 April 2026, which nobody can take for the 4th of March. */
const DAY_IN_WORDS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The question for the order of days and months in some columns; none where there are none. */
export function dateOrderQuestion(columns: readonly DayEvidence[]): ImportQuestion[] {
  const [first] = columns;
  if (first === undefined) return [];
  const examples = columns.flatMap((column) => column.examples).slice(0, SHOWN);
  const option = (value: DateOrder, label: string): QuestionOption => ({
    value,
    label,
    examples: examples.map(({ written, dayFirst, monthFirst }) => ({
      written,
      read: dayInWords(value === 'day first' ? dayFirst : monthFirst),
    })),
    unreadable: unreadable(columns, (column) =>
      value === 'day first' ? column.dayFirst : column.monthFirst,
    ),
  });
  return [
    {
      kind: 'date order',
      columns: columns.map(({ column }) => column),
      text: dateOrderText(first),
      subject: null,
      options: [
        option('day first', 'The day comes first'),
        option('month first', 'The month comes first'),
      ],
    },
  ];
}

function dateOrderText({ column, examples }: DayEvidence): string {
  const example = examples.find(({ dayFirst, monthFirst }) => dayFirst && monthFirst);
  return example?.dayFirst && example.monthFirst
    ? `Is ${example.written} in “${column}” the ${dayOfMonth(example.dayFirst)} or the ${dayOfMonth(example.monthFirst)}?`
    : `Does the day or the month come first in “${column}”?`;
}

/** The question for the decimal mark of some columns; none where there are none. */
export function decimalMarkQuestion(columns: readonly NumberEvidence[]): ImportQuestion[] {
  const [first] = columns;
  if (first === undefined) return [];
  const examples = columns.flatMap((column) => column.examples).slice(0, SHOWN);
  const option = (value: DecimalMark, label: string): QuestionOption => ({
    value,
    label,
    examples: examples.map(({ written, point, comma }) => {
      const number = value === '.' ? point : comma;
      return { written, read: number === null ? UNREADABLE : String(number) };
    }),
    unreadable: unreadable(columns, (column) => (value === '.' ? column.point : column.comma)),
  });
  return [
    {
      kind: 'decimal mark',
      columns: columns.map(({ column }) => column),
      text: decimalMarkText(first),
      subject: null,
      options: [
        option('.', 'A point marks the decimals'),
        option(',', 'A comma marks the decimals'),
      ],
    },
  ];
}

function decimalMarkText({ column, examples }: NumberEvidence): string {
  const example = examples.find(({ point, comma }) => point !== null && comma !== null);
  return example
    ? `Is ${example.written} in “${column}” the number ${example.point} or ${example.comma}?`
    : `Does a point or a comma mark the decimals in “${column}”?`;
}

function unreadable<Column extends { filled: number }>(
  columns: readonly Column[],
  readable: (column: Column) => number,
): number {
  return columns.reduce((sum, column) => sum + column.filled - readable(column), 0);
}

function dayInWords(day: string | null): string {
  return day === null ? UNREADABLE : DAY_IN_WORDS.format(new Date(`${day}T00:00:00Z`));
}

/** The 3rd of April. */
function dayOfMonth(day: string): string {
  const [number = '', month = ''] = dayInWords(day).split(' ');
  return `${number}${ordinalEnding(Number(number))} of ${month}`;
}

function ordinalEnding(number: number): string {
  if (number >= 11 && number <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
