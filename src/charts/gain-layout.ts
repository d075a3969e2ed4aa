import type { GainRow } from './gain-rows';
import { type RowLayout, rowLayout } from './row-layout';
import { widestText } from './text-fit';

const HEAD_HEIGHT = 24;
const GAP = 16;

/** Where everything stands at one width; the figures have the end of the row to themselves. */
export function gainLayout(rows: readonly GainRow[], asideTitle: string, width: number): RowLayout {
  const asides = [asideTitle, ...rows.map(({ aside }) => aside)];
  const labels = rows.map(({ label }) => label);
  const figures = rows.map(({ text, aside }) => `${text}   ${aside}`);
  const layout = rowLayout(labels, figures, width, HEAD_HEIGHT);
  const textRoom = Math.ceil(
    widestText(
      rows.map(({ text }) => text),
      { weight: 600 },
    ),
  );
  if (layout.isNarrow) return layout;
  const right = textRoom + Math.ceil(widestText(asides)) + 2 * GAP;
  return { ...layout, margin: { ...layout.margin, right } };
}
