import type { Column } from './column';

const FEWEST_WORDS = 4;
const MOST_LETTERS = 60;
const MARKUP = /<[^>]*>|&nbsp;/g;
/** Import ids below a header, and what stands where a question has no parts. */
const NO_TEXT = /^(\{"?ImportId|response$|open-ended response$|$)/i;
/** Qualtrics' and others' short names of questions: Q1, Q12_3, QID4_TEXT. */
const SHORT_NAME = /^Q(ID)?\d+(_\w+)*$/i;

/** What leads from a question to the part of it that a column is about: “… with the following? - Billing”. */
const PART = /^.*\?\s*[-–:]\s*(?=\S)/s;
const WORDS_WANTED =
  /\b(why|reasons?|comments?|feedback|tell us|explain|describe|improve|better|anything else|own words|warum|grund|pourquoi|raison|motivo)\b/i;

/** Whether a header asks something, rather than naming a field. */
export function isQuestion(label: string): boolean {
  return label.includes('?') || label.trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** Whether a header asks for words rather than a score. */
export function asksForWords(text: string): boolean {
  return WORDS_WANTED.test(text);
}

/** All that stands above a column to be read by people, without markup. */
export function textAbove({ labels }: Column): string {
  return worded(labels).join(' – ');
}

/** What an answer is about: the part of a question, else the question, shortened to a line. */
export function topicOf({ labels }: Column): string {
  const text = (worded(labels).findLast((label) => !SHORT_NAME.test(label)) ?? labels[0] ?? '')
    .replace(PART, '')
    .replace(/[\s?:.]+$/, '')
    .trim();
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}

function worded(labels: readonly string[]): string[] {
  return labels
    .map((label) => label.replace(MARKUP, ' ').replace(/\s+/g, ' ').trim())
    .filter((label) => !NO_TEXT.test(label));
}
