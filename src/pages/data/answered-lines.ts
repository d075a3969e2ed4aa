import type { Answers } from '../../imports/recognising/decisions';
import type { QuestionKey } from './answer-question';

/** An answer in a sentence, and the question that it belongs to. */
export interface AnsweredLine extends QuestionKey {
  text: string;
}

const DATE_ORDERS = {
  'day first': 'In its dates the day comes first.',
  'month first': 'In its dates the month comes first.',
};
const DECIMAL_MARKS = {
  '.': 'In its numbers a point marks the decimals.',
  ',': 'In its numbers a comma marks the decimals.',
};

/** What was answered about a file, a sentence each. */
export function answeredLines({
  dateOrder,
  decimalMark,
  currencies = {},
  scales = {},
}: Answers): AnsweredLine[] {
  return [
    ...(dateOrder
      ? [{ kind: 'date order', subject: null, text: DATE_ORDERS[dateOrder] } as const]
      : []),
    ...(decimalMark
      ? [{ kind: 'decimal mark', subject: null, text: DECIMAL_MARKS[decimalMark] } as const]
      : []),
    ...Object.entries(currencies).map(
      ([sign, code]) =>
        ({ kind: 'currency', subject: sign, text: `“${sign}” is ${code}.` }) as const,
    ),
    ...Object.entries(scales).map(
      ([column, scale]) =>
        ({
          kind: 'score scale',
          subject: column,
          text: `“${column}” is on the scale ${scale}.`,
        }) as const,
    ),
  ];
}
