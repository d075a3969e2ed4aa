const FALLBACK_FONT = '"Inter", "Noto Sans", system-ui, sans-serif';
/** Of a letter where no browser can measure it, in parts of the type size. */
const MEAN_LETTER_WIDTH = 0.56;
const ELLIPSIS = '…';

export interface TextLook {
  size?: number;
  weight?: number;
}

/** The width of a text in pixels in the page's font. */
export function textWidth(text: string, { size = 12, weight = 400 }: TextLook = {}): number {
  const pen = measuringPen();
  if (!pen) return text.length * size * MEAN_LETTER_WIDTH;
  pen.font = `${weight} ${size}px ${pageFont()}`;
  return pen.measureText(text).width;
}

/** The width of the widest of some texts. */
export function widestText(texts: readonly string[], look?: TextLook): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, look)), 0);
}

/** The text as it fits into a width, on at most so many lines; what does not fit ends in an ellipsis. */
export function fitLines(text: string, width: number, lines: number, look?: TextLook): string[] {
  if (lines <= 1 || textWidth(text, look) <= width) return [shortened(text, width, look)];
  const words = text.split(/(?<=[\s/–-])/u);
  let first = '';
  while (words[0] !== undefined && textWidth((first + words[0]).trimEnd(), look) <= width) {
    first += words.shift();
  }
  if (first === '') return [shortened(text, width, look)];
  const rest = words.join('');
  return rest === ''
    ? [first.trimEnd()]
    : [first.trimEnd(), ...fitLines(rest, width, lines - 1, look)];
}

function shortened(text: string, width: number, look?: TextLook): string {
  if (textWidth(text, look) <= width) return text;
  const cut = (length: number) => text.slice(0, length).trimEnd() + ELLIPSIS;
  // The longest that fits lies between one letter, which always stands, and what does not fit.
  let [fits, tooLong] = [1, text.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (textWidth(cut(middle), look) <= width) fits = middle;
    else tooLong = middle;
  }
  return cut(fits);
}

let pen: CanvasRenderingContext2D | null | undefined;
let font: string | undefined;

function measuringPen(): CanvasRenderingContext2D | null {
  if (typeof document === 'undefined') return null;
  if (pen === undefined) pen = document.createElement('canvas').getContext('2d');
  return pen;
}

function pageFont(): string {
  font ??= getComputedStyle(document.documentElement).getPropertyValue('--font').trim();
  return font === '' ? FALLBACK_FONT : font;
}
