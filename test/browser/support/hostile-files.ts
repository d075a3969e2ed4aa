import { textFile } from '../../support/company';

/** What would run, load or delete something where it were taken for anything but text. */
const FORMULA = `=HYPERLINK("https://example.com","Gain")`;
export const MARKUP = `<img src=x onerror="window.wasRun=true">`;
const STATEMENT = `'); DROP TABLE accounts; --`;
export const HOSTILE_TEXTS = [FORMULA, MARKUP, STATEMENT, '@SUM(1+1)', '{{window.wasRun=true}}'];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (name: string, rows: readonly (readonly string[])[]) =>
  textFile(name, rows.map((row) => `${row.map(quoted).join(',')}\n`).join(''));

/** Every dataset with such texts as headers, names, comments, days and amounts. */
export const HOSTILE_FILES = [
  csv('accounts.csv', [
    ['account_id', 'account_name', 'industry', 'region', ...HOSTILE_TEXTS],
    ...HOSTILE_TEXTS.map((text, at) => [`A${at}`, text, text, text, ...HOSTILE_TEXTS]),
  ]),
  csv('deals.csv', [
    ['opportunity_id', 'account_id', 'name', 'amount', 'stage', 'close_date'],
    ...HOSTILE_TEXTS.map((text, at) => [
      `O${at}`,
      `A${at}`,
      text,
      '1000',
      'Closed won',
      '2026-05-01',
    ]),
    ['O9', 'A1', MARKUP, MARKUP, MARKUP, STATEMENT],
  ]),
  csv('answers.csv', [
    ['account', 'date', 'response_id', 'NPS', 'topic', 'comment'],
    ...HOSTILE_TEXTS.map((text, at) => [text, '2026-06-01', `${text} ${at}`, '2', text, text]),
    [`${MARKUP} of nobody`, '2026-06-01', 'R9', '2', MARKUP, MARKUP],
  ]),
  csv('programme.csv', [
    ['account', 'stage', 'contact', 'source', 'nominated_at', 'approved_at', 'topics'],
    ...HOSTILE_TEXTS.map((text) => [text, 'active', text, text, '2026-01-01', '2026-01-02', text]),
  ]),
  csv('strategy.csv', [
    ['dimension', 'segment', 'direction', 'target'],
    ['industry', MARKUP, 'exit', '2'],
    [MARKUP, STATEMENT, 'grow', '2'],
  ]),
];
