import { formatMoney } from '../domain/format';
import { type CoverageRow, type CoverageView, coverageText, otherText } from './coverage-rows';
import { fitLines, widestText } from './text-fit';

const NARROW = 520;
const GAP = 12;
const HEAD_HEIGHT = 24;
const LINE_HEIGHT = 14;

/** Where everything stands at one width. */
export interface CoverageLayout {
  /** On narrow screens the label stands above its bar. */
  isNarrow: boolean;
  width: number;
  headHeight: number;
  rowHeight: number;
  barHeight: number;
  lineHeight: number;
  /** From the middle of a row to the middle of its bar. */
  barShift: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** The segment's name in the lines that there is room for. */
  labels: string[][];
}

/** Gives the names as much room as they need, up to a third of the width, and the rest to the bars. */
export function coverageLayout(
  rows: readonly CoverageRow[],
  width: number,
  currency: string,
  locale?: string,
  view?: CoverageView,
): CoverageLayout {
  const names = rows.map(({ segment }) => segment);
  const money = rows.map(({ open_pipeline }) =>
    formatMoney(open_pipeline, currency, { compact: true, locale }),
  );
  const figureRoom = Math.ceil(
    widestText(
      rows.map((row) =>
        view
          ? `${coverageText(row, locale, view)}  ${otherText(row, view, locale)}`
          : coverageText(row, locale),
      ),
      { weight: 600 },
    ),
  );
  const moneyRoom = Math.ceil(Math.max(widestText(money), widestText(['open pipeline'])));
  const isNarrow = width < NARROW;
  if (isNarrow) {
    const room = width - moneyRoom - GAP;
    return {
      isNarrow,
      width,
      headHeight: HEAD_HEIGHT + 4,
      rowHeight: 46,
      barHeight: 16,
      lineHeight: LINE_HEIGHT,
      barShift: 9,
      margin: { top: HEAD_HEIGHT + 4, right: figureRoom + GAP, bottom: 0, left: 0 },
      labels: names.map((name) => fitLines(name, room, 1)),
    };
  }
  const room = Math.min(Math.ceil(widestText(names)), Math.round(width * 0.32));
  const labels = names.map((name) => fitLines(name, room, 2));
  const left = Math.ceil(widestText(labels.flat())) + GAP;
  return {
    isNarrow,
    width,
    headHeight: HEAD_HEIGHT,
    rowHeight: 33,
    barHeight: 18,
    lineHeight: LINE_HEIGHT,
    barShift: 0,
    margin: { top: HEAD_HEIGHT, right: figureRoom + moneyRoom + 3 * GAP, bottom: 0, left },
    labels,
  };
}
