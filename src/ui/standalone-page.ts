import { collectedStyles } from './collected-styles';

/** Nothing is asked for and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What has no use on paper: whatever is worked with, and what is marked so. */
const LEFT_OUT =
  '[data-not-on-paper], button, input, textarea, select, label, form, script, style, link, iframe, object, img, defs, title, desc, foreignObject, use, image';

const HTML_ATTRIBUTES = new Set(['class', 'colspan', 'rowspan', 'scope', 'aria-hidden']);
const SVG_ATTRIBUTES = new Set([
  ...['class', 'role', 'aria-label', 'aria-hidden', 'viewBox', 'width', 'height', 'transform'],
  ...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points', 'dx', 'dy'],
  ...['fill', 'fill-opacity', 'opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'shape-rendering', 'text-anchor'],
  ...['dominant-baseline', 'paint-order', 'font-size', 'font-weight'],
]);

/** A drawing this wide or wider takes the width of the page; a smaller one is a mark within a text. */
const LEAST_DRAWING_WIDTH = 100;
/** On a phone a drawing scrolls sideways rather than become too small to read. */
const LEAST_READABLE_WIDTH = 600;
const HEARD = 'standalone-heard';
const DRAWING = 'standalone-drawing';
const OWN_STYLES = `
body { max-width: 760px; margin: 0 auto; padding: 32px 20px; }
.${HEARD} { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.${DRAWING} { display: block; width: 100%; height: auto; overflow: visible; }
@media screen and (width < 640px) {
  :has(> .${DRAWING}) { overflow-x: auto; }
  .${DRAWING} { min-width: ${LEAST_READABLE_WIDTH}px; }
}
@media print { body { max-width: none; padding: 0; } }
`;

/**
 * A part of the page as a page of its own: its words and drawings as they stand, with the styles that they
 * need, and without scripts, controls, links, ids or anything that would be asked for.
 */
export function standalonePage(part: HTMLElement, title: string): string {
  const copy = part.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  markHeard(part, copy);
  for (const useless of copy.querySelectorAll(LEFT_OUT)) useless.remove();
  for (const link of copy.querySelectorAll('a')) {
    const words = document.createElement('span');
    words.append(...link.childNodes);
    link.replaceWith(words);
  }
  for (const element of [copy, ...copy.querySelectorAll('*')]) strip(element);
  copy.dataset.paper = '';
  const styles = `${collectedStyles(copy)}${OWN_STYLES}`;
  return `<!doctype html>
<html lang="${escaped(document.documentElement.lang || 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles.replaceAll('</', '<\\/')}</style>
</head>
<body>
<main>
${copy.outerHTML}
</main>
</body>
</html>
`;
}

/** Names what is heard and not seen, before the inline styles go that hide it. */
function markHeard(part: HTMLElement, copy: HTMLElement): void {
  const copies = copy.querySelectorAll('*');
  for (const [at, original] of part.querySelectorAll('*').entries())
    if (original instanceof HTMLElement && original.style.position === 'absolute')
      if (original.style.width === '1px') copies[at]?.classList.add(HEARD);
}

/** Takes every attribute away that is not known to be of use and harmless. */
function strip(element: Element): void {
  const allowed = element instanceof HTMLElement ? HTML_ATTRIBUTES : SVG_ATTRIBUTES;
  for (const { name, value } of [...element.attributes])
    if (!allowed.has(name) || value.includes('url(')) element.removeAttribute(name);
  if (!(element instanceof SVGSVGElement)) return;
  if (element.viewBox.baseVal.width < LEAST_DRAWING_WIDTH) return;
  element.classList.add(DRAWING);
  element.removeAttribute('width');
  element.removeAttribute('height');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
