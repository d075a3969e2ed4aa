import type { Decisions } from '../recognising/decisions';
import { dateOrderQuestion, decimalMarkQuestion } from './ask-format';
import { settleScales } from './ask-scale';
import type { DayEvidence, FileEvidence, NumberEvidence } from './evidence';
import type { ColumnFormat, DateOrder, DayNumbers, DecimalMark, ImportQuestion } from './formats';
import type { ScoreScale } from './score-scale';
import { settleCurrencies } from './settle-currencies';
import { settleTwoWays } from './settle-two-ways';

/** How the columns of a file are read, and what the user has to be asked for that. */
export interface Settlement {
  /** The format of every day and number column, by its name. */
  formats: ReadonlyMap<string, ColumnFormat>;
  /** The columns whose every cell plain_day or plain_number reads, which is cheaper. */
  plain: ReadonlySet<string>;
  /** The scale of every score column whose scale is known, by its name. */
  scales: ReadonlyMap<string, ScoreScale>;
  /** The ISO code that each sign of several currencies stands for: `{ $: 'USD' }`. */
  currencies: Readonly<Record<string, string>>;
  questions: readonly ImportQuestion[];
}

/**
 * Settles how each column is read by all of its values together; asks where they do not tell.
 * `knownCurrencies` are the codes in the user's files that are loaded already.
 */
export function settle(
  evidence: FileEvidence,
  decisions: Decisions,
  knownCurrencies: readonly string[] = [],
): Settlement {
  const { answers } = decisions;
  const orders = settleTwoWays(evidence.days.map(dayWays), answers.dateOrder);
  const marks = settleTwoWays(evidence.numbers.map(numberWays), answers.decimalMark);
  const { scales, questions: scaleQuestions } = settleScales(evidence.scores, decisions);
  const money = settleCurrencies(evidence.numbers, decisions, knownCurrencies);
  const isOpen =
    ({ open }: { open: readonly string[] }) =>
    (one: { column: string }) =>
      open.includes(one.column);
  return {
    formats: new Map([
      ...evidence.days.map((day): [string, ColumnFormat] => [
        day.column,
        {
          dateOrder: orders.ways.get(day.column) ?? null,
          dayNumbers: dayNumbersOf(day),
          decimalMark: null,
        },
      ]),
      ...evidence.numbers.map(({ column }): [string, ColumnFormat] => [
        column,
        { dateOrder: null, dayNumbers: null, decimalMark: marks.ways.get(column) ?? null },
      ]),
    ]),
    plain: new Set([
      ...evidence.days.filter(({ isPlain }) => isPlain).map(({ column }) => column),
      ...evidence.numbers
        .filter(({ isPlain, column }) => isPlain && marks.ways.get(column) !== ',')
        .map(({ column }) => column),
    ]),
    scales,
    currencies: money.currencies,
    questions: [
      ...dateOrderQuestion(evidence.days.filter(isOpen(orders))),
      ...decimalMarkQuestion(evidence.numbers.filter(isOpen(marks))),
      ...money.questions,
      ...scaleQuestions,
    ],
  };
}

function dayWays({ column, filled, ambiguous, onlyDayFirst, onlyMonthFirst }: DayEvidence) {
  const proofs = new Map<DateOrder, number>([
    ['day first', onlyDayFirst],
    ['month first', onlyMonthFirst],
  ]);
  return { column, filled, ambiguous, proofs };
}

function numberWays({ column, filled, ambiguous, onlyPoint, onlyComma }: NumberEvidence) {
  const proofs = new Map<DecimalMark, number>([
    ['.', onlyPoint],
    [',', onlyComma],
  ]);
  return { column, filled, ambiguous, proofs };
}

/** The kind of number that most cells of the column are, where that is a kind that stands for days. */
function dayNumbersOf(day: DayEvidence): DayNumbers | null {
  if (2 * day.unixSeconds > day.filled) return 'unix seconds';
  if (2 * day.unixMilliseconds > day.filled) return 'unix milliseconds';
  return 2 * day.spreadsheetSerials > day.filled ? 'spreadsheet serial' : null;
}
