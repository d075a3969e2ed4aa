import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../../src/domain/standings';

type Rgb = [number, number, number];
type Tokens = Record<string, string>;

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const PAIR = /--([\w-]+):\s*light-dark\((#\w+), (#\w+)\);/g;
const light: Tokens = {};
const dark: Tokens = {};
for (const [, name = '', inLight = '', inDark = ''] of css.matchAll(PAIR)) {
  light[name] = inLight;
  dark[name] = inDark;
}

function linear(hex: string): Rgb {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [a, b] = [light(one), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}

/** Colour vision: full, and without red, green or blue receptors (Machado et al. 2009). */
const VISION: Record<string, [Rgb, Rgb, Rgb]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(hex: string, [r, g, b]: [Rgb, Rgb, Rgb]): Rgb {
  const colour = linear(hex);
  const dot = (row: Rgb) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]));
  return oklab([dot(r), dot(g), dot(b)]);
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const TEXT_ON = [
  ...['ink', 'ink-2', 'ink-3', 'good-text', 'bad-text', 'accent-text'].flatMap((text) =>
    ['surface', 'surface-2', 'surface-raised'].map((ground) => [text, ground]),
  ),
  ['ink', 'surface-3'],
  ['ink-2', 'surface-3'],
  ['ink-2', 'chart-tint-good'],
  ['ink-2', 'chart-tint-bad'],
  ['ink-2', 'chart-hover'],
  ['ink-2', 'chart-track'],
  ...['nothing', 'little', 'much', 'full'].map((level) => ['ink-2', `cover-${level}`]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent-text', 'accent-subtle'],
  ...['bad', 'warning', 'good', 'neutral'].map((tone) => [`${tone}-subtle-text`, `${tone}-subtle`]),
] as [string, string][];

const standingToken = (standing: string) => `standing-${standing.replace(' ', '-')}`;

describe.each([
  ['light', light],
  ['dark', dark],
] as [string, Tokens][])('the %s theme', (_name, tokens) => {
  const token = (name: string) => tokens[name] ?? '';

  it.each(TEXT_ON)('has legible %s on %s', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...STANDINGS.map(standingToken), 'chart-claimed', 'line-control', 'focus'])(
    'sets %s off from the page',
    (mark) => {
      expect(contrast(token(mark), token('surface'))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.entries(VISION))('tells all standings apart with %s vision', (_kind, vision) => {
    const colours = STANDINGS.map((standing) => seen(token(standingToken(standing)), vision));
    for (const [index, one] of colours.entries()) {
      for (const other of colours.slice(0, index)) {
        const apart = 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
        expect(apart).toBeGreaterThan(5);
      }
    }
  });
});
