const PSEUDO_ELEMENT = /::[a-z-]+(?:\([^)]*\))?/g;
/** One that stands for itself, as in `*, ::before`. */
const LONE_PSEUDO_ELEMENT = /(^|[\s,>+~(])::[a-z-]+(?:\([^)]*\))?/g;

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
  const selector = selectorText.replace(LONE_PSEUDO_ELEMENT, '$1*').replace(PSEUDO_ELEMENT, '');
  const around = [document.documentElement, document.body, part];
  return (
    around.some((element) => element.matches(selector)) || part.querySelector(selector) !== null
  );
}
