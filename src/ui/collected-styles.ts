/** States that a page without controls never has. */
const STATE = /:(?:hover|focus|active|disabled|checked|target)/;
const PSEUDO_ELEMENT = /::[a-z-]+(?:\([^)]*\))?/g;

/** The rules of the page's style sheets that a part of it needs to look the same elsewhere. */
export function collectedStyles(part: Element): string {
  return [...document.styleSheets].map((sheet) => rulesText(sheet.cssRules, part)).join('');
}

function rulesText(rules: CSSRuleList, part: Element): string {
  return [...rules].map((rule) => ruleText(rule, part)).join('');
}

function ruleText(rule: CSSRule, part: Element): string {
  if (rule instanceof CSSStyleRule) return isNeeded(rule, part) ? `${rule.cssText}\n` : '';
  if (rule instanceof CSSPageRule) return `${rule.cssText}\n`;
  // Fonts and movements are left out: the one would be asked for, the other has nothing to move.
  if (!(rule instanceof CSSGroupingRule)) return '';
  const inner = rulesText(rule.cssRules, part);
  const condition = rule.cssText.slice(0, rule.cssText.indexOf('{'));
  return inner === '' ? '' : `${condition}{\n${inner}}\n`;
}

function isNeeded({ selectorText, cssText }: CSSStyleRule, part: Element): boolean {
  if (cssText.includes('url(')) return false;
  return selectorText.split(/,(?![^(]*\))/).some((selector) => {
    if (STATE.test(selector)) return false;
    const bare = selector.replace(PSEUDO_ELEMENT, '').trim() || '*';
    const around = [document.documentElement, document.body, part];
    return around.some((element) => element.matches(bare)) || part.querySelector(bare) !== null;
  });
}
