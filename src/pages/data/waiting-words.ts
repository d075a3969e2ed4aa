import { countInWords, formatCount } from '../../domain/format';
import type { Draft } from '../../imports/draft';
import { whatIsOpen } from '../../imports/receipt';
import { separatorName } from './separator-name';

const VOWEL = /^[aeiou]/i;
const QUOTES: Record<string, string> = { '"': 'double quotes', "'": 'single quotes' };

/** What the file is taken for: "Looks like a HubSpot export: opportunities". */
export function looksLikeText({ proposal, decisions }: Pick<Draft, 'proposal' | 'decisions'>) {
  const { writer } = proposal;
  const kind = decisions === null ? 'of a kind not known yet' : decisions.dataset;
  return `Looks like ${VOWEL.test(writer) ? 'an' : 'a'} ${writer}: ${kind}`;
}

/** How the file was read: "6 records, UTF-8, comma, double quotes". */
export function readingText({
  records,
  encoding,
  dialect,
  header,
  mended,
}: Pick<Draft['table'], 'records' | 'encoding' | 'dialect' | 'header' | 'mended'>): string {
  return [
    counted(records, 'record'),
    encoding.toUpperCase(),
    separatorName(dialect.separator),
    dialect.quote === null ? 'no quotes' : (QUOTES[dialect.quote] ?? dialect.quote),
    ...(header === null ? ['no header'] : []),
    ...(mended > 0 ? [`${counted(mended, 'record')} with damaged quotes mended`] : []),
  ].join(', ');
}

/** What keeps the file waiting, in a sentence; the questions themselves stand below it. */
export function openText(draft: Draft): string {
  const { length } = draft.settlement.questions;
  const isAsked = draft.decisions !== null && draft.missing.length === 0 && length > 0;
  if (isAsked)
    return length === 1
      ? 'It leaves one thing open that only you can tell.'
      : `It leaves ${countInWords(length)} things open that only you can tell.`;
  return whatIsOpen(draft) || 'Nothing is left to ask. Look at it, then load it.';
}

/** "1 record", "1,204 records". */
function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
