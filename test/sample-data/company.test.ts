import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultCompany, generateCompany } from '../../sample-data/generator/company';
import { caseCheckSuffix } from '../../sample-data/generator/record-ids';
import { normalisedName } from '../../sample-data/generator/text';
import { stories } from '../../sample-data/stories';
import { company, directoryOf, isCalendarDate, isMatched, recordsOf, rowsOf } from './read-company';

const sample = generateCompany(defaultCompany);
const other = company(7, 60, false);
const large = company(8, 1500, false);
const columns: readonly (readonly [string, number])[] = [
  ['salesforce-account.csv', 19],
  ['salesforce-opportunity.csv', 15],
  ['salesforce-case-report.csv', 8],
  ['qualtrics-relationship.csv', 16],
  ['csat-transactional.csv', 8],
  ['reference-programme.csv', 14],
  ['reference-uses.csv', 6],
  ['strategy.csv', 5],
];

test('the committed files are what the generator makes', () => {
  for (const file of sample) {
    const committed = readFileSync(new URL(`../../sample-data/${file.name}`, import.meta.url));
    expect(committed.equals(file.bytes), file.name).toBe(true);
  }
});

test('the same options give the same bytes, another seed other names', () => {
  expect(company(7, 60, false)).toEqual(other);
  const names = (files: typeof other) =>
    rowsOf(files, 'salesforce-account.csv').map((row) => row.Name);
  const first = new Set(names(other));
  const shared = names(company(9, 60, false)).filter((name) => first.has(name));
  expect(shared.length).toBeLessThan(6);
});

test('a second company has none of the planted accounts', () => {
  const names = new Set(rowsOf(large, 'salesforce-account.csv').map((row) => row.Name));
  expect(stories.filter((story) => names.has(story.accountName))).toEqual([]);
});

test('every planted account is in the sample company', () => {
  const names = new Set(rowsOf(sample, 'salesforce-account.csv').map((row) => row.Name));
  expect(stories.filter((story) => !names.has(story.accountName))).toEqual([]);
});

describe.each([
  ['sample', sample, 400],
  ['small', other, 60],
  ['large', large, 1500],
] as const)('the %s company', (_name, files, accounts) => {
  const accountRows = rowsOf(files, 'salesforce-account.csv');
  const directory = directoryOf(files);

  test.each(columns)('%s has %i values in every record', (name, count) => {
    const records = recordsOf(files, name);
    const body = name === 'salesforce-case-report.csv' ? records.slice(0, -4) : records;
    expect(body.filter((record) => record.length !== count)).toEqual([]);
  });

  test('ids bear the right suffix and are unique', () => {
    for (const name of ['salesforce-account.csv', 'salesforce-opportunity.csv']) {
      const ids = rowsOf(files, name).map((row) => row.Id ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => caseCheckSuffix(id.slice(0, 15)) !== id.slice(15))).toEqual([]);
    }
  });

  test('names and domains are unique', () => {
    expect(directory.ids.size).toBe(accounts);
    const names = accountRows.map((row) => normalisedName(row.Name ?? ''));
    expect(new Set(names).size).toBe(names.length);
    const live = accountRows.filter((row) => row.IsDeleted === '0' && row.Website !== '');
    expect(directory.domains.size).toBe(live.length);
  });

  test('exactly two dates are bad', () => {
    const closes = rowsOf(files, 'salesforce-opportunity.csv').map((row) => row.CloseDate ?? '');
    const answers = rowsOf(files, 'csat-transactional.csv').map((row) => row.answered_at ?? '');
    expect(closes.filter((text) => !isCalendarDate(text))).toEqual(['2026-02-30']);
    expect(answers.filter((text) => !isCalendarDate(text))).toEqual(['2026-13-01T10:00:00Z']);
  });

  test('exactly three answers match no account', () => {
    const relationship = rowsOf(files, 'qualtrics-relationship.csv').filter(
      (row) => !isMatched(directory, row.ExternalReference, row.RecipientEmail),
    );
    const transactional = rowsOf(files, 'csat-transactional.csv').filter(
      (row) => !isMatched(directory, '', row.requester_email, row.organization),
    );
    expect(relationship.map((row) => row.RecipientEmail)).toEqual([
      'jordan.doe@quillhaven-partners.com',
    ]);
    expect(transactional.map((row) => row.requester_email)).toEqual([
      'm.castellane@gmail.com',
      'helpdesk@quarrystone-advisers.net',
    ]);
  });

  test('everything else refers to an account', () => {
    for (const row of rowsOf(files, 'salesforce-opportunity.csv')) {
      expect(row.IsDeleted === '1' || directory.ids.has(row.AccountId ?? '')).toBe(true);
    }
    for (const row of rowsOf(files, 'salesforce-case-report.csv')) {
      const id = row['Account ID'] ?? '';
      expect(directory.ids.has(id + caseCheckSuffix(id))).toBe(true);
    }
    for (const name of ['reference-programme.csv', 'reference-uses.csv']) {
      for (const row of rowsOf(files, name)) {
        expect(directory.names.has(normalisedName(row.Account ?? ''))).toBe(true);
      }
    }
  });

  test('the latest fact is dated 2026-09-30', () => {
    const answers = rowsOf(files, 'csat-transactional.csv')
      .map((row) => row.answered_at ?? '')
      .filter(isCalendarDate)
      .map((text) => new Date(text).toISOString().slice(0, 10));
    expect(answers.sort().at(-1)).toBe('2026-09-30');
    const others = [
      ...rowsOf(files, 'qualtrics-relationship.csv').map((row) => row.RecordedDate),
      ...rowsOf(files, 'salesforce-case-report.csv').map((row) => row['Date/Time Opened']),
      ...rowsOf(files, 'salesforce-case-report.csv').map((row) => row['Date/Time Closed']),
      ...rowsOf(files, 'reference-uses.csv').map((row) => row['Used at']),
      ...rowsOf(files, 'reference-programme.csv').map((row) => row['Nominated at']),
      ...rowsOf(files, 'reference-programme.csv').map((row) => row['Approved at']),
      ...rowsOf(files, 'reference-programme.csv').map((row) => row['Last reviewed']),
      ...rowsOf(files, 'salesforce-opportunity.csv').map((row) => row.CreatedDate),
      ...rowsOf(files, 'salesforce-opportunity.csv')
        .filter((row) => row.IsClosed === '1')
        .map((row) => row.CloseDate),
    ];
    expect(others.filter((text) => (text ?? '').slice(0, 10) > '2026-09-30')).toEqual([]);
  });
});
