export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface LabelledPoint {
  id: string;
  text: string;
  x: number;
  y: number;
  /** How far the mark reaches from its middle. */
  radius: number;
  /** The size of the written text. */
  width: number;
  height: number;
}

export interface PlacedLabel {
  id: string;
  text: string;
  /** The middle of the text's height at its start, middle or end. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const GAP = 6;

/**
 * Puts labels beside their points, first come first served: right, left, above or below, wherever
 * the fewest other marks are covered. A label that would leave the bounds or touch a label already
 * there is left out.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  bounds: Box,
  taken: readonly Box[],
  marks: readonly { x: number; y: number; radius: number }[],
): PlacedLabel[] {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    let best: { label: PlacedLabel; box: Box } | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const label of candidates(point)) {
      const box = boxOf(label, point);
      if (!isInside(box, bounds) || boxes.some((other) => overlap(box, other))) continue;
      const covered = marks.filter((mark) => overlap(box, boxAround(mark))).length;
      if (covered < fewest) {
        fewest = covered;
        best = { label, box };
      }
    }
    if (!best) continue;
    boxes.push(best.box);
    placed.push(best.label);
  }
  return placed;
}

function candidates({ id, text, x, y, radius, height }: LabelledPoint): PlacedLabel[] {
  const side = radius + GAP;
  const slant = radius * 0.71 + 4;
  const rise = radius + height / 2 + 2;
  return [
    { id, text, x: x + side, y, anchor: 'start' },
    { id, text, x: x - side, y, anchor: 'end' },
    { id, text, x, y: y - rise, anchor: 'middle' },
    { id, text, x, y: y + rise, anchor: 'middle' },
    { id, text, x: x + slant, y: y - slant, anchor: 'start' },
    { id, text, x: x + slant, y: y + slant, anchor: 'start' },
    { id, text, x: x - slant, y: y - slant, anchor: 'end' },
    { id, text, x: x - slant, y: y + slant, anchor: 'end' },
  ];
}

function boxOf({ x, y, anchor }: PlacedLabel, { width, height }: LabelledPoint): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function boxAround({ x, y, radius }: { x: number; y: number; radius: number }): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}
