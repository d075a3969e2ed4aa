import type { CoverageLayout } from './coverage-layout';
import type { CoverageView } from './coverage-rows';
import { textWidth } from './text-fit';

const BASELINE = 12;
const SIZE = 9;

/** What the list claims recedes where the truth is told, and stands in front where the list is. */
export const CLAIMED_COLOR: Record<CoverageView, string> = {
  truth: 'var(--chart-track)',
  list: 'var(--chart-claimed)',
};

/** The line above the bars: what the bars show, by their own colours, and what the figures are. */
export function CoverageHead({
  layout,
  view,
}: {
  layout: CoverageLayout;
  view: CoverageView | undefined;
}) {
  const words = view === 'list' ? ['claimed', 'ready', 'target'] : ['ready', 'claimed', 'target'];
  let next = layout.margin.left;
  const keys = words.map((word) => {
    const at = next;
    next += SIZE + 5 + textWidth(word) + 14;
    return { word, at };
  });
  return (
    <g>
      {keys.map(({ word, at }) => (
        <g key={word}>
          <KeyMark word={word} x={at} claimedColor={CLAIMED_COLOR[view ?? 'truth']} />
          <text x={at + SIZE + 5} y={BASELINE}>
            {word}
          </text>
        </g>
      ))}
      <text x={layout.width} y={BASELINE} textAnchor="end">
        open pipeline
      </text>
    </g>
  );
}

function KeyMark({ word, x, claimedColor }: { word: string; x: number; claimedColor: string }) {
  const y = BASELINE - SIZE;
  if (word === 'target') {
    const middle = x + SIZE / 2;
    return (
      <line
        x1={middle}
        x2={middle}
        y1={y - 1}
        y2={y + SIZE + 1}
        stroke="var(--chart-target)"
        strokeWidth={2}
      />
    );
  }
  const fill = word === 'ready' ? 'var(--standing-ready)' : claimedColor;
  return <rect x={x} y={y} width={SIZE} height={SIZE} rx={1} fill={fill} />;
}
