import type { Page } from 'playwright-core';

/**
 * What is wrong with the layout of the page as it stands: sideways scroll, texts that are cut off without
 * a way to read them, texts that lie over one another. Each fault in words; none is an empty list.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Less than this is rounding, in CSS pixels. */
    const SLACK = 1.5;
    /** From here on nothing has to be scrolled sideways, not even a table in its place. */
    const WIDE = 1440;
    /** How much of two lines of text may share before one is hard to read. */
    const TOUCH = 2;

    interface Line {
      text: string;
      element: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
      layer: Element | null;
    }

    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      faults.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    if (clientWidth >= WIDE)
      for (const part of document.querySelectorAll('main section, main [role="region"]'))
        if (
          /auto|scroll/.test(getComputedStyle(part).overflowX) &&
          part.scrollWidth > part.clientWidth + SLACK
        )
          faults.push(`${name(part)} scrolls sideways: ${short(part.textContent ?? '')}`);

    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const line = lineOf(node.textContent.trim(), element, box);
        if (line) lines.push(line);
      }
    }

    lines.sort((one, other) => one.top - other.top);
    for (const [at, one] of lines.entries())
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top > one.bottom - TOUCH) break;
        if (one.element === other.element || one.layer !== other.layer) continue;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        if (across > TOUCH && down > TOUCH)
          faults.push(`“${short(one.text)}” lies over “${short(other.text)}”`);
      }
    return [...new Set(faults)];

    /** A line of text as far as it is seen; null where nothing of it is. Says so where it is cut off. */
    function lineOf(text: string, element: Element, box: DOMRect): Line | null {
      const { fontSize } = getComputedStyle(element);
      // Letters take less than their line: capitals and descenders fit into the size of the font.
      const spare = Math.max(0, (box.height - Number.parseFloat(fontSize)) / 2);
      const line = {
        left: box.left,
        right: box.right,
        top: box.top + spare,
        bottom: box.bottom - spare,
      };
      let layer: Element | null = null;
      let canScroll = false;
      for (let parent: Element | null = element; parent; parent = parent.parentElement) {
        const style = getComputedStyle(parent);
        if (layer === null && /fixed|sticky/.test(style.position)) layer = parent;
        if (parent === document.documentElement || parent === document.body) continue;
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        // Inline boxes do not clip; a chart does, though it may stand in a line.
        if (style.display === 'inline' && !(parent instanceof SVGSVGElement)) continue;
        if (style.display === 'contents') continue;
        const clip = parent.getBoundingClientRect();
        if (clip.width <= 1 && clip.height <= 1) return null;
        const scrolls = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
        canScroll ||= scrolls;
        const cut =
          line.right > clip.right + SLACK ||
          line.left < clip.left - SLACK ||
          line.bottom > clip.bottom + SLACK ||
          line.top < clip.top - SLACK;
        if (cut && !canScroll && !isShortened(parent))
          faults.push(`“${short(text)}” is cut off by ${name(parent)}`);
        line.left = Math.max(line.left, clip.left);
        line.right = Math.min(line.right, clip.right);
        line.top = Math.max(line.top, clip.top);
        line.bottom = Math.min(line.bottom, clip.bottom);
        if (line.right <= line.left || line.bottom <= line.top) return null;
      }
      return { ...line, text, element, layer };
    }

    /** Shortened on purpose, with the whole text to be had. */
    function isShortened(element: Element): boolean {
      return (
        getComputedStyle(element).textOverflow === 'ellipsis' &&
        element.closest('[title], [aria-label]') !== null
      );
    }

    function isSeen(element: Element): boolean {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return false;
      for (let parent: Element | null = element; parent; parent = parent.parentElement) {
        const { clipPath, clip } = getComputedStyle(parent);
        // Said to screen readers alone.
        if (clipPath === 'inset(50%)' || clip === 'rect(0px, 0px, 0px, 0px)') return false;
      }
      return true;
    }

    function short(text: string): string {
      return text.length > 40 ? `${text.slice(0, 40)}…` : text;
    }

    function name(element: Element): string {
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    }
  });
}
