import type { CompanySize } from './company';
import type { Costs } from './growth-run';
import { median } from './statistics';

const WIDTH = 720;
const HEIGHT = 420;
const MARGIN = { left: 64, right: 120, top: 24, bottom: 44 };
const LINES = [
  { name: 'import', of: (costs: Costs) => median(costs.imported), colour: '#1f5fbf' },
  { name: 'as-of date', of: (costs: Costs) => median(costs.day), colour: '#b3261e' },
  { name: 'filter', of: (costs: Costs) => median(costs.filter), colour: '#1c7a64' },
  { name: 'account', of: (costs: Costs) => median(costs.account), colour: '#7a5ea8' },
] as const;
const STEPS_MS = [100, 1_000, 10_000, 100_000];
/** Names stand so far apart, however near their lines end. */
const NAME_HEIGHT = 14;

interface Found {
  size: CompanySize;
  costs: Costs;
}

/** Milliseconds over the number of answers, both by powers of ten, as an SVG of its own. Of one number of answers the most accounts count. */
export function growthPlot(found: readonly Found[]): string {
  const largest = new Map<number, Found>();
  for (const one of found) {
    const known = largest.get(one.size.responses);
    if (!known || known.size.accounts < one.size.accounts) largest.set(one.size.responses, one);
  }
  const rows = [...largest.values()].sort(
    (one, other) => one.size.responses - other.size.responses,
  );
  const answers = rows.map(({ size }) => size.responses);
  const x = scale(
    [Math.min(...answers), Math.max(...answers)],
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  const y = scale([STEPS_MS[0] ?? 1, STEPS_MS.at(-1) ?? 1], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const grid = STEPS_MS.map(
    (step) =>
      `<path d="M${MARGIN.left} ${y(step)}H${WIDTH - MARGIN.right}" stroke="#e3e5e8"/><text x="${MARGIN.left - 8}" y="${y(step) + 4}" text-anchor="end">${duration(step)}</text>`,
  );
  const ticks = answers.map(
    (count) =>
      `<text x="${x(count)}" y="${HEIGHT - MARGIN.bottom + 20}" text-anchor="middle">${count.toLocaleString('en')}</text>`,
  );
  const drawn = LINES.map(({ name, of, colour }) => {
    const points = rows.map(({ size, costs }) => [x(size.responses), y(of(costs))] as const);
    return { name, colour, points, end: points.at(-1)?.[1] ?? 0 };
  });
  const names = apart(drawn.toSorted((one, other) => one.end - other.end));
  const lines = drawn.map(
    ({ colour, points }) =>
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((point) => point.join(',')).join(' ')}"/>${points.map(([at, height]) => `<circle cx="${at}" cy="${height}" r="3" fill="${colour}"/>`).join('')}`,
  );
  const labels = names.map(
    ({ name, colour, at }) =>
      `<text x="${WIDTH - MARGIN.right + 8}" y="${at + 4}" fill="${colour}">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#3c4148"><title>Waiting time by the number of answers</title><rect width="100%" height="100%" fill="#fff"/>${[...grid, ...ticks, ...lines, ...labels].join('')}<text x="${(WIDTH - MARGIN.right + MARGIN.left) / 2}" y="${HEIGHT - 4}" text-anchor="middle">answers</text></svg>\n`;
}

/** The same from above to below, each at its end or as far below the one before as a name is high. */
function apart<Line extends { end: number }>(lines: readonly Line[]): (Line & { at: number })[] {
  const placed: (Line & { at: number })[] = [];
  for (const line of lines)
    placed.push({ ...line, at: Math.max(line.end, (placed.at(-1)?.at ?? 0) + NAME_HEIGHT) });
  return placed;
}

/** A place for each value, by powers of ten. */
function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  const span = Math.log10(high) - Math.log10(low) || 1;
  return (value: number): number =>
    Math.round(from + ((Math.log10(value) - Math.log10(low)) / span) * (to - from));
}

function duration(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds} ms` : `${milliseconds / 1_000} s`;
}
