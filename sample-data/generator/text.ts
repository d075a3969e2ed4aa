const legalForms = new Set(
  (
    'gmbh ag inc llc ltd limited plc sa sas bv nv ab oy spa srl co corp corporation company ' +
    'kg se as aps pty'
  ).split(' '),
);

/** The text without accents. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function wordsOf(text: string): string[] {
  return withoutAccents(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
}

function withoutLegalForm(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && legalForms.has(kept[kept.length - 1] ?? '')) kept.pop();
  return kept;
}

/** The account name in the form in which names are compared. */
export function normalisedName(name: string): string {
  return withoutLegalForm(wordsOf(name)).join(' ');
}

/** The name as people write it: without its legal form at the end, everything else kept. */
export function casualName(name: string): string {
  const words = name.split(' ');
  while (words.length > 1) {
    const last = (words[words.length - 1] ?? '').toLowerCase();
    if (!legalForms.has(last) && last !== '&') break;
    words.pop();
  }
  return words.join(' ');
}

/** The name as the first part of a domain. */
export function slugOf(name: string): string {
  return normalisedName(name).replaceAll(' ', '-');
}

/** A person's name as the part of an e-mail address before the @. */
export function mailboxOf(firstName: string, lastName: string): string {
  const joined = `${wordsOf(firstName).join('-')}.${wordsOf(lastName).join('-')}`;
  return joined.toLowerCase();
}
