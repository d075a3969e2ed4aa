/** What decides how a drawing looks, each a presentation attribute too: a picture has no style sheet. */
const LOOK = [
  'color',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'shape-rendering',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'vector-effect',
  'visibility',
] as const;

const XML_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A drawing of the page as a file of its own, looking as it does on the page at this moment. */
export function standaloneSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [at, original] of originals.entries()) dress(copies[at], original);
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', XML_NAMESPACE);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

/** Writes the computed look of an element upon its copy. */
function dress(copy: Element | undefined, original: Element): void {
  if (!copy) return;
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  const look = getComputedStyle(original);
  for (const name of LOOK) {
    const value = look.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
}
