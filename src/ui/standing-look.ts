import type { Standing } from '../domain/standings';

/** The one colour of each standing, wherever it is shown. */
export const STANDING_COLOR: Record<Standing, string> = {
  'land mine': 'var(--standing-land-mine)',
  're-check': 'var(--standing-re-check)',
  resting: 'var(--standing-resting)',
  'off-strategy': 'var(--standing-off-strategy)',
  ready: 'var(--standing-ready)',
  'in pipeline': 'var(--standing-in-pipeline)',
  'hidden gem': 'var(--standing-hidden-gem)',
  outside: 'var(--standing-outside)',
};

/**
 * The shape of each standing, an SVG path around 0,0 (fill rule evenodd), so that colour is not the
 * only carrier. Each has the area of a circle of radius 1: size says the same in every shape.
 */
export const STANDING_SHAPE: Record<Standing, string> = {
  'land mine': polygon(4, 1.28),
  're-check': polygon(3, 1.64),
  resting: polygon(4, 1.28, Math.PI / 4),
  'off-strategy': polygon(3, 1.64, Math.PI / 2),
  ready: circle(1),
  'in pipeline': `${circle(1.155)}${circle(0.577)}`,
  'hidden gem': polygon(6, 1.11),
  outside: circle(1),
};

/** A regular polygon with corners rounded by a fifth of each side. */
function polygon(corners: number, radius: number, start = -Math.PI / 2): string {
  const at = (corner: number, towards: number, share: number) => {
    const angle = (index: number) => start + (index * 2 * Math.PI) / corners;
    const mix = (wave: (angle: number) => number) =>
      radius * (wave(angle(corner)) * (1 - share) + wave(angle(towards)) * share);
    return `${mix(Math.cos).toFixed(3)} ${mix(Math.sin).toFixed(3)}`;
  };
  const rounded = Array.from(
    { length: corners },
    (_, corner) =>
      `${at(corner, corner - 1, 0.2)}Q${at(corner, corner, 0)} ${at(corner, corner + 1, 0.2)}`,
  );
  return `M${rounded.join('L')}Z`;
}

function circle(radius: number): string {
  const half = `A${radius} ${radius} 0 1 0`;
  return `M${-radius} 0${half} ${radius} 0${half} ${-radius} 0Z`;
}
