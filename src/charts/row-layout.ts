import { fitLines, textWidth, widestText } from './text-fit';

const NARROW = 520;
const GAP = 12;
const LABEL_SHARE = 0.34;
/** So that a mark at the very end of the scale is not cut. */
const MARK_ROOM = 7;

/** Where everything stands in a chart of one row per thing, at one width. */
export interface RowLayout {
  /** On narrow screens label and figures stand above the row's marks. */
  isNarrow: boolean;
  width: number;
  rowHeight: number;
  /** From the middle of a row to the middle of its marks. */
  markShift: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** Each row's label in the lines that there is room for. */
  labels: string[][];
}

/** Gives labels and figures the room they need, labels up to a third, and the rest to the marks. */
export function rowLayout(
  labels: readonly string[],
  figures: readonly string[],
  width: number,
  headHeight: number,
): RowLayout {
  const figureRoom = Math.ceil(widestText(figures, { weight: 600 }));
  if (width < NARROW)
    return {
      isNarrow: true,
      width,
      rowHeight: 46,
      markShift: 10,
      margin: { top: headHeight, right: MARK_ROOM, bottom: 0, left: MARK_ROOM },
      labels: labels.map((label, index) =>
        fitLines(label, width - textWidth(figures[index] ?? '', { weight: 600 }) - GAP, 1),
      ),
    };
  const room = Math.min(Math.ceil(widestText(labels)), Math.round(width * LABEL_SHARE));
  const fitted = labels.map((label) => fitLines(label, room, 2));
  return {
    isNarrow: false,
    width,
    rowHeight: 31,
    markShift: 0,
    margin: {
      top: headHeight,
      right: figureRoom + GAP,
      bottom: 0,
      left: Math.ceil(widestText(fitted.flat())) + GAP,
    },
    labels: fitted,
  };
}

/** Where the text above or beside a row's marks has its middle. */
export function textMiddle({ isNarrow, markShift }: RowLayout, middle: number): number {
  return isNarrow ? middle - markShift : middle;
}
