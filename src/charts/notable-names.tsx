import chart from './chart.module.css';
import { type PlacedLabel, placeLabels } from './label-placement';
import { quadrantNames } from './quadrant-names';
import { fitLines, textWidth } from './text-fit';
import type { MapFrame } from './value-map-frame';
import type { MapMark } from './value-map-layout';
import {
  QUADRANT_GROUND,
  type Quadrant,
  quadrantOf,
  type ValueMapThresholds,
} from './value-map-rows';

/** Of the name of a notable account, in pixels; the hint holds the whole. */
const LONGEST_NAME = 168;
/** How far the corners of a mark reach beyond its radius. */
const REACH = 1.2;

interface NamedPlace extends PlacedLabel {
  ground: string;
}

interface NamesOptions {
  frame: MapFrame;
  marks: readonly MapMark[];
  thresholds: ValueMapThresholds;
  quadrants: Record<Quadrant, number>;
  /** The ids of the accounts to name, the most important first. */
  notable: readonly string[];
  locale?: string | undefined;
}

/** The names of notable accounts beside their marks, as many as have room. */
export function placeNames(options: NamesOptions): NamedPlace[] {
  const { frame, marks, thresholds, quadrants, notable, locale } = options;
  const taken = quadrantNames(frame, thresholds, quadrants, locale).map(({ box }) => box);
  const markOf = new Map(marks.map((mark) => [mark.row.account_id, mark]));
  const look = { weight: 600 };
  const room = Math.min(LONGEST_NAME, frame.width * 0.36);
  const points = notable.flatMap((id) => {
    const mark = markOf.get(id);
    if (!mark) return [];
    const text = fitLines(mark.row.account_name, room, 1, look).join('');
    const width = textWidth(text, look) + 4;
    return [{ id, text, x: mark.x, y: mark.y, radius: mark.radius * REACH, width, height: 16 }];
  });
  return placeLabels(points, frame.plot, taken, marks).map((label) => {
    const mark = markOf.get(label.id);
    const quadrant = mark ? quadrantOf(mark.row, thresholds) : null;
    return { ...label, ground: QUADRANT_GROUND[quadrant ?? 'neither'] };
  });
}

/** The written names, each with a halo of the ground it stands on. */
export function NotableNames({ names }: { names: readonly NamedPlace[] }) {
  return names.map(({ id, text, x, y, anchor, ground }) => (
    <text
      key={id}
      x={x}
      y={y + 4}
      textAnchor={anchor}
      className={`${chart.strong} ${chart.halo}`}
      stroke={ground}
    >
      {text}
    </text>
  ));
}
