import { paintElement } from './paint-element';

/** Pixels of the picture for each of the page. */
const SCALE = 2;
const PADDING = 24;
const GAP = 12;
const TITLE = { size: 16, weight: 650, line: 22 };
const SMALL = { size: 12.5, weight: 400, line: 18 };

/** What is written around a chart. */
export interface PictureWords {
  title: string;
  subtitle: string;
  /** Small print and what the picture is of, one line each. */
  notes: readonly string[];
}

/** The colours of the page. */
interface Colours {
  ground: string;
  title: string;
  text: string;
}

/** A picture of a chart as it stands on the page, with its words, twice as fine as the page. */
export async function chartPicture(chart: HTMLElement, words: PictureWords): Promise<Blob> {
  const { width, height } = chart.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw pictures');
  const font = getComputedStyle(chart).fontFamily;
  const lines = {
    title: wrapped(pen, words.title, width, fontText(TITLE, font)),
    subtitle: wrapped(pen, words.subtitle, width, fontText(SMALL, font)),
    notes: words.notes.flatMap((note) => wrapped(pen, note, width, fontText(SMALL, font))),
  };
  const head = lines.title.length * TITLE.line + lines.subtitle.length * SMALL.line + GAP;
  const foot = lines.notes.length > 0 ? GAP + lines.notes.length * SMALL.line : 0;
  canvas.width = Math.round((width + 2 * PADDING) * SCALE);
  canvas.height = Math.round((head + height + foot + 2 * PADDING) * SCALE);
  pen.scale(SCALE, SCALE);
  const colours = pageColours(chart);
  pen.fillStyle = colours.ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const write = (texts: readonly string[], look: typeof TITLE, colour: string, top: number) => {
    pen.font = fontText(look, font);
    pen.fillStyle = colour;
    pen.textBaseline = 'middle';
    for (const [at, text] of texts.entries())
      pen.fillText(text, PADDING, top + (at + 0.5) * look.line);
    return top + texts.length * look.line;
  };
  const below = write(lines.title, TITLE, colours.title, PADDING);
  write(lines.subtitle, SMALL, colours.text, below);
  await paintElement(pen, chart, { x: PADDING, y: PADDING + head });
  write(lines.notes, SMALL, colours.text, PADDING + head + height + GAP);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser could not make the picture'));
    }, 'image/png');
  });
}

/** A file's name from what is seen. */
export function pictureName(finding: string): string {
  const words = finding
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return `${words || 'chart'}.png`;
}

function fontText({ size, weight }: typeof TITLE, family: string): string {
  return `${weight} ${size}px ${family}`;
}

/** A text in lines that fit into a width. */
function wrapped(
  pen: CanvasRenderingContext2D,
  text: string,
  width: number,
  font: string,
): string[] {
  pen.font = font;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && pen.measureText(longer).width <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** The ground that the chart stands on, and the inks of its frame. */
function pageColours(chart: HTMLElement): Colours {
  const ground = (element: Element | null): string => {
    if (!element) return 'white';
    const colour = getComputedStyle(element).backgroundColor;
    return isClear(colour) ? ground(element.parentElement) : colour;
  };
  const frame = chart.parentElement ?? chart;
  const subtitle = frame.querySelector('p') ?? frame;
  return {
    ground: ground(chart),
    title: getComputedStyle(frame).color,
    text: getComputedStyle(subtitle).color,
  };
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /[,/]\s*0\)$/.test(colour);
}
