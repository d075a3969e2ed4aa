import { standaloneSvg } from './standalone-svg';

/** Where the upper left corner of what is painted lies on the canvas. */
interface Origin {
  x: number;
  y: number;
}

/** What is as small as this is for those who listen. */
const HIDDEN_SIZE = 1;

/**
 * Paints what an element shows: drawings and canvases as images, the grounds and lines of boxes, and
 * texts word by word where the browser has put them.
 */
export async function paintElement(
  pen: CanvasRenderingContext2D,
  element: Element,
  origin: Origin,
): Promise<void> {
  const { left, top } = element.getBoundingClientRect();
  const place = (x: number, y: number) => ({ x: x - left + origin.x, y: y - top + origin.y });
  await paintInside(pen, element, place);
}

type Place = (x: number, y: number) => { x: number; y: number };

async function paintInside(pen: CanvasRenderingContext2D, element: Element, place: Place) {
  const box = element.getBoundingClientRect();
  const look = getComputedStyle(element);
  // In a part that is closed, or for those who listen alone.
  if (!element.checkVisibility({ visibilityProperty: true }) || look.clip !== 'auto') return;
  if (look.clipPath !== 'none') return;
  const at = place(box.left, box.top);
  if (element instanceof SVGSVGElement) {
    const image = await svgImage(element);
    pen.globalAlpha = 1;
    pen.drawImage(image, at.x, at.y, box.width, box.height);
    return;
  }
  if (element instanceof HTMLCanvasElement) {
    pen.drawImage(element, at.x, at.y, box.width, box.height);
    return;
  }
  const isHidden = box.width <= HIDDEN_SIZE && box.height <= HIDDEN_SIZE;
  if (isHidden && look.overflow !== 'visible') return;
  paintBox(pen, box, look, at);
  for (const child of element.childNodes) {
    if (child instanceof Element) await paintInside(pen, child, place);
    else if (child instanceof Text) paintText(pen, child, look, place);
  }
}

/** The ground of a box, and the lines above and below it. */
function paintBox(
  pen: CanvasRenderingContext2D,
  { width, height }: DOMRect,
  look: CSSStyleDeclaration,
  { x, y }: Origin,
) {
  pen.fillStyle = look.backgroundColor;
  pen.beginPath();
  pen.roundRect(x, y, width, height, Number.parseFloat(look.borderTopLeftRadius) || 0);
  pen.fill();
  const above = Number.parseFloat(look.borderTopWidth) || 0;
  const below = Number.parseFloat(look.borderBottomWidth) || 0;
  pen.fillStyle = look.borderTopColor;
  pen.fillRect(x, y, width, above);
  pen.fillStyle = look.borderBottomColor;
  pen.fillRect(x, y + height - below, width, below);
}

function paintText(
  pen: CanvasRenderingContext2D,
  text: Text,
  look: CSSStyleDeclaration,
  place: Place,
) {
  pen.font = `${look.fontStyle} ${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
  pen.fillStyle = look.color;
  pen.textBaseline = 'alphabetic';
  const range = document.createRange();
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } =
      pen.measureText(word);
    const { x, y } = place(box.left, box.top + (box.height + ascent - descent) / 2);
    pen.fillText(word, x, y);
  }
}

/** A drawing as an image; as a data address, which the content policy allows. */
async function svgImage(drawing: SVGSVGElement): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standaloneSvg(drawing))}`;
  await image.decode();
  return image;
}
