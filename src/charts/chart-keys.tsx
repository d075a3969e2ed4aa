import { textWidth } from './text-fit';

const BASELINE = 12;
const SIZE = 9;
const GAP = 5;
const BETWEEN = 14;

export interface ChartKey {
  word: string;
  color: string;
}

/** The line above a chart that says which colour is what, from the left. */
export function ChartKeys({ keys, left }: { keys: readonly ChartKey[]; left: number }) {
  let next = left;
  const placed = keys.map((key) => {
    const x = next;
    next += SIZE + GAP + textWidth(key.word) + BETWEEN;
    return { ...key, x };
  });
  return (
    <g>
      {placed.map(({ word, color, x }) => (
        <g key={word}>
          <rect x={x} y={BASELINE - SIZE} width={SIZE} height={SIZE} rx={1} fill={color} />
          <text x={x + SIZE + GAP} y={BASELINE}>
            {word}
          </text>
        </g>
      ))}
    </g>
  );
}
