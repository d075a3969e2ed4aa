import { SHARED_SIGNS } from '../../domain/currencies';
import type { Decisions } from '../recognising/decisions';
import type { NumberEvidence } from './evidence';
import type { ImportQuestion } from './formats';

/** What the signs of several currencies in a file stand for. */
export interface SettledCurrencies {
  currencies: Readonly<Record<string, string>>;
  questions: readonly ImportQuestion[];
}

/**
 * A sign of several currencies means what the user said, else the only one of them that the file names
 * by its code, else the only one among the currencies loaded already; otherwise the user is asked.
 * Where a column or a constant gives the currency, the sign does not matter.
 */
export function settleCurrencies(
  evidence: readonly NumberEvidence[],
  { answers, columns, constants }: Decisions,
  knownCurrencies: readonly string[],
): SettledCurrencies {
  const money = evidence.filter(({ isMoney }) => isMoney);
  const written = new Set(money.flatMap(({ currencies }) => currencies));
  const currencies: Record<string, string> = {};
  const questions: ImportQuestion[] = [];
  for (const [sign, meanings] of Object.entries(SHARED_SIGNS)) {
    if (!written.has(sign)) continue;
    const meaning =
      answers.currencies?.[sign] ??
      onlyOne(meanings, [...written]) ??
      onlyOne(meanings, knownCurrencies);
    if (meaning !== undefined) currencies[sign] = meaning;
    else if (columns.currency === undefined && constants.currency === undefined)
      questions.push(currencyQuestion(sign, meanings, money));
  }
  return { currencies, questions };
}

function onlyOne(meanings: readonly string[], codes: readonly string[]): string | undefined {
  const [one, ...more] = meanings.filter((meaning) => codes.includes(meaning));
  return more.length === 0 ? one : undefined;
}

function currencyQuestion(
  sign: string,
  meanings: readonly string[],
  money: readonly NumberEvidence[],
): ImportQuestion {
  const amounts = money.filter(({ currencies }) => currencies.includes(sign));
  const cells = amounts.flatMap(({ signs }) => signs.filter((one) => one.sign === sign));
  const columns = amounts.map(({ column }) => column);
  return {
    kind: 'currency',
    columns,
    text: `Which currency is “${sign}” in ${columns.map((column) => `“${column}”`).join(', ')}?`,
    subject: sign,
    options: meanings.map((code) => ({
      value: code,
      label: code,
      examples: cells.map(({ written }) => ({ written, read: inCurrency(written, sign, code) })),
      unreadable: 0,
    })),
  };
}

/** An amount with the code in the place of its sign. */
function inCurrency(written: string, sign: string, code: string): string {
  const amount = written.replace(sign, ' ').replace(/\s+/g, ' ').trim();
  return `${amount} ${code}`;
}
