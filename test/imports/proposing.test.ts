import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesKnownFields } from '../../src/imports/recognising/names-known-fields';
import { propose } from '../../src/imports/recognising/propose';
import { recall } from '../../src/imports/recognising/recall';
import { headerRecordsOf } from '../../src/imports/recognising/writers/registry';
import { law } from '../support/law';
import { tableOf } from './small-reader';

const TABLES = 300;

/** What a table of this header, with these records below it, is taken for. */
function proposed(header: string, ...records: string[]) {
  const cells = (record: string) => record.split('|');
  const head = records.length === 0 ? [cells(header).map(() => 'x')] : records.map(cells);
  return propose(tableOf('file.csv', [cells(header)], head));
}

/** Eight answers from one value on. */
function answers(...scores: string[]): string[] {
  return scores.map((score, index) => `2026-06-0${index + 1}|c${index}@tarnwick.example|${score}`);
}

describe('a plain table', () => {
  it.each([
    'Account|Score|Comment|Created at',
    'score|comment|created_at|account',
    'Account|NPS|Timestamp',
    'Deal title|Deal value|Deal status|Account|Deal ID',
    'Record ID|Account name|Industry',
    'Id|Name|Industry|Website',
    'Ticket ID|Account|Created at|Priority',
    'Request ID|Account|Date|NPS',
    'Respondent ID|Account|Date|NPS',
    'Organization|Name|ID',
    'Start date|End date|Status|Account',
  ])('%s is taken for no known writer’s', (header) => {
    expect(proposed(header).writer).toBe('plain table');
  });

  it('with headers that say nothing could be any list', () => {
    expect(proposed('ID|Name|Phone')).toMatchObject({ needsReview: true, missing: [] });
    expect(proposed('ID|Name|Website').needsReview).toBe(false);
    expect(proposed('Account ID|Account name').needsReview).toBe(false);
    expect(proposed('Date|Email|Age').needsReview).toBe(true);
  });

  it('of two datasets is shown before it is loaded', () => {
    const { needsReview, decisions, alternatives } = proposed(
      'Ticket ID|Account|Created at|CSAT|Priority',
      '1|Tarnwick|2026-06-01|4|high',
    );
    expect([decisions?.dataset, needsReview]).toEqual(['incidents', true]);
    expect(alternatives).toContain('responses');
  });

  it('with the stages of sales is no reference programme', () => {
    const header = 'Account ID|Account name|Stage';
    expect(proposed(header, '1|Tarnwick|active').needsReview).toBe(false);
    expect(proposed(header, '1|Tarnwick|Closed Won').decisions?.dataset).not.toBe('nominations');
  });

  it('tells what it lacks, with the rest of the mapping', () => {
    const proposal = proposed('Opportunity ID|Account');
    expect(proposal).toMatchObject({ missing: ['one of stage, is won'], needsReview: true });
    expect(proposal.decisions?.columns).toEqual({
      opportunity_id: 'Opportunity ID',
      written_name: 'Account',
    });
    expect(proposed('Account|NPS').missing).toEqual(['responded at']);
  });

  it('of which nothing is known becomes nothing', () => {
    expect(proposed('colour|shape')).toMatchObject({ decisions: null, needsReview: true });
  });

  it('of another object of a known writer is not taken for accounts in silence', () => {
    expect(proposed('Id|IsDeleted|MasterRecordId|AccountId|LastName|FirstName|Name')).toMatchObject(
      {
        writer: 'Salesforce Data Export',
        needsReview: true,
      },
    );
  });

  it('never counts a customer’s turnover as contract value', () => {
    const columns = proposed('Account ID|Account name|Annual Revenue').decisions?.columns;
    expect(columns).toMatchObject({ company_turnover: 'Annual Revenue' });
    expect(columns).not.toHaveProperty('annual_contract_value');
  });
});

describe('a score', () => {
  const header = (question: string) => `Date|Email|${question}`;
  const scoresOf = (question: string, ...scores: string[]) =>
    proposed(header(question), ...answers(...scores)).decisions?.scores;

  it.each([
    ['How likely are you to recommend us to a friend?', ['9', '10', '0'], 'nps'],
    [
      'How likely are you to recommend us?',
      ['10 - Extremely likely', '0 - Not at all likely'],
      'nps',
    ],
    ['How likely are you to recommend us?', ['9/10', '3/10'], 'nps'],
    ['Wie wahrscheinlich würden Sie uns empfehlen?', ['9', '10'], 'nps'],
    ['Net Promoter Score', ['7'], 'nps'],
    ['How satisfied are you with us?', ['1', '5'], 'csat'],
    ['How satisfied are you with us?', ['Very satisfied', 'Neutral', 'N/A'], 'csat'],
    ['How satisfied are you with us?', ['★★★★☆', '★'], 'csat'],
    ['How satisfied are you with us?', ['7', '10'], null],
    ['How easy was it to get help?', ['1', '7'], 'ces'],
    ['How much effort did it take?', ['9'], null],
    ['How satisfied are you with us?', ['good', 'bad'], 'csat'],
    ['Rating', ['4'], null],
  ])('“%s” with %j is measured as %s', (question, values, metric) => {
    expect(scoresOf(question, ...values)).toMatchObject([{ metric }]);
  });

  it('on recommending of which none is above 5 may be on another scale, so it is asked for', () => {
    const low = ['5', '4', '5', '3', '5', '4', '5', '5'];
    expect(scoresOf('How likely are you to recommend us?', ...low)).toMatchObject([
      { metric: null },
    ]);
    expect(scoresOf('How likely are you to recommend us?', ...low, '9')).toMatchObject([
      { metric: 'nps' },
    ]);
  });

  it.each([
    ['# of employees', ['5', '9']],
    ['Age', ['7', '9']],
    ['How many people work in your team?', ['5', '9']],
    ['How satisfied are you, and since when?', ['2026-01-01']],
    ['Why are you satisfied with us?', ['because', 'it works well']],
    ['NPS group', ['Promoter', 'Detractor']],
  ])('is not invented from “%s”', (question, values) => {
    const proposal = proposed(header(question), ...answers(...values));
    expect(proposal.decisions?.scores ?? []).toEqual([]);
    expect(proposal.needsReview).toBe(true);
  });

  it('that no header speaks of is suggested only, and a head count not even that', () => {
    const table = 'Date|Email|NPS|How do you like our new logo?|# of employees';
    const proposal = proposed(
      table,
      '2026-06-01|a@b.example|9|4|8',
      '2026-06-02|c@d.example|2|5|3',
    );
    expect(proposal.decisions?.scores).toEqual([{ column: 'NPS', metric: 'nps' }]);
    expect(proposal.suggestedScores).toEqual([
      {
        column: 'How do you like our new logo?',
        metric: null,
        topic: 'How do you like our new logo',
      },
    ]);
    expect(proposal.needsReview).toBe(false);
  });

  it('of each of several questions is an answer about that question, but for the main one', () => {
    const long =
      'How satisfied are you with the way in which our people explained the new invoices?';
    const proposal = proposed(
      `Date|Email|${long}|How likely are you to recommend us?|What should we do better?`,
      '2026-06-01|a@b.example|4|9|Fewer invoices, please',
    );
    expect(proposal.decisions).toMatchObject({
      columns: { comment: 'What should we do better?' },
      constants: { kind: 'relationship' },
      scores: [
        { metric: 'csat', topic: 'How satisfied are you with the way in which our people…' },
        { column: 'How likely are you to recommend us?', metric: 'nps' },
      ],
    });
    expect(proposal.decisions?.scores[1]).not.toHaveProperty('topic');
  });
});

describe('what is told by the looks of cells alone', () => {
  it('fills something required, as a guess that has to be looked at', () => {
    const proposal = proposed(
      'Wann|Wer|NPS',
      '2026-06-01|a@b.example|9',
      '2026-06-02|c@d.example|2',
    );
    expect(proposal.decisions?.columns).toEqual({ responded_at: 'Wann', written_domain: 'Wer' });
    expect(proposal.confidence).toEqual({
      responded_at: 'guess',
      written_domain: 'guess',
      score: 'certain',
    });
    expect(proposal).toMatchObject({ missing: [], needsReview: true });
  });

  it('is a suggestion and no more where it is optional', () => {
    const proposal = proposed('Account|NPS|Date|Wer', 'Tarnwick|9|2026-06-01|a@b.example');
    expect(proposal.suggestions).toEqual({ written_domain: 'Wer', respondent_email: 'Wer' });
    expect(proposal.decisions?.columns).not.toHaveProperty('respondent_email');
    expect(proposal.needsReview).toBe(false);
  });
});

describe('hostile headers', () => {
  const HOSTILE = [
    '__proto__',
    'constructor',
    'toString',
    '=cmd()',
    '<img onerror>',
    "'; DROP TABLE",
    '',
    '#',
    '(',
    'ǅ',
    '\u0000',
  ];
  const KNOWN = [
    'Account',
    'Account ID',
    'Amount',
    'Amount (converted)',
    'NPS',
    'Date',
    'Email',
    'Stage',
    'Id',
    'IsDeleted',
    'Score',
    'Website',
    'Type',
  ];
  const label = fc.oneof(fc.constantFrom(...HOSTILE, ...KNOWN), fc.string({ maxLength: 12 }));
  const cell = fc.oneof(
    fc.constantFrom('9', '2026-06-01', 'a@b.example', 'active', '', ...HOSTILE),
    fc.string(),
  );
  const table = fc
    .integer({ min: 1, max: 9 })
    .chain((width) => {
      const record = (cells: fc.Arbitrary<string>) =>
        fc.array(cells, { minLength: width, maxLength: width });
      return fc.tuple(
        fc.array(record(label), { maxLength: 3 }),
        fc.array(record(cell), { minLength: 1, maxLength: 5 }),
      );
    })
    .map(([header, head]) => tableOf('file.csv', header, head));

  it('break nothing: every column named is there, and none serves two fields but an address', () => {
    fc.assert(
      fc.property(table, (generated) => {
        const { decisions, suggestions, leavesOut } = propose(generated);
        const { written_domain: domain, ...exclusive } = decisions?.columns ?? {};
        const used = [
          ...Object.values(exclusive),
          ...Object.entries(decisions?.fallbacks ?? {})
            .filter(([field]) => field !== 'written_domain')
            .flatMap(([, columns]) => columns),
          ...(decisions?.scores ?? []).map(({ column }) => column),
        ];
        expect(new Set(used).size).toBe(used.length);
        const named = [
          ...used,
          ...Object.values(suggestions),
          ...leavesOut.map(({ column }) => column),
        ];
        if (domain !== undefined) named.push(domain);
        expect(named.filter((column) => !generated.columns.includes(column))).toEqual([]);
      }),
      law(TABLES),
    );
  });

  it('that name no field leave what is known as it is', () => {
    const proposal = proposed(['account_id', 'account_name', 'industry', ...HOSTILE].join('|'));
    expect(proposal.decisions?.columns).toEqual({
      account_id: 'account_id',
      account_name: 'account_name',
      industry: 'industry',
    });
  });
});

describe('a record that can be nothing but a header', () => {
  it.each([
    'Account ID|Account name',
    'Dimension|Segment|Direction',
    'Case Number|Date/Time Opened',
    'Account|Industry|Region',
    'Kunde|NPS|Date|Comment',
    'Respondent ID|Collector ID|Start Date|End Date',
  ])('is %s', (record) => {
    expect(namesKnownFields(record.split('|'))).toBe(true);
  });

  it.each([
    'Tarnwick Foods Ltd|9|2026-06-01',
    'industry|Food|grow',
    'Report|June',
    '',
    'Total|12|34',
  ])('is not %s', (record) => {
    expect(namesKnownFields(record.split('|'))).toBe(false);
  });

  it('tells how many header records its writer has', () => {
    const qualtrics = ['StartDate', 'EndDate', 'RecordedDate', 'ResponseId'];
    const ids = ['{"ImportId":"startDate"}', '', '', ''];
    expect(headerRecordsOf(qualtrics, [qualtrics, ids])).toBe(3);
    expect(headerRecordsOf(qualtrics, [['2026-06-01', '2026-06-01', '2026-06-01', 'R_1']])).toBe(1);
    expect(headerRecordsOf(['Respondent ID', 'Collector ID'], [['', '']])).toBe(2);
    expect(headerRecordsOf(['Account', 'NPS', 'Date'], [])).toBe(1);
  });
});

describe('the next file of the same shape', () => {
  const first = proposed('Account|NPS|Date', 'Tarnwick|9|2026-06-01');

  it('is known by its header, whatever its order, case and spaces', () => {
    const next = proposed('date|account |nps', '2026-06-01|Tarnwick|9');
    expect(next.fingerprint).toBe(first.fingerprint);
    expect(next.versionKey).toBe(first.versionKey);
    expect(proposed('Account|NPS|Date|Comment').versionKey).not.toBe(first.versionKey);
    expect(proposed('Amount (EUR)').fingerprint).not.toBe(proposed('Amount (USD)').fingerprint);
  });

  it('takes over what was decided, under its own column names', () => {
    expect(first.decisions && recall(first.decisions, ['date', 'account ', 'nps'])).toMatchObject({
      columns: { responded_at: 'date', written_name: 'account ' },
      scores: [{ column: 'nps', metric: 'nps' }],
    });
    expect(first.decisions && recall(first.decisions, ['date', 'account'])).toBeNull();
  });

  it('replaces the older one of its writer and dataset; surveys only with the same questions', () => {
    const key = (header: string) => proposed(header).versionKey;
    expect(key('Id|IsDeleted|Name|Website')).toBe(key('Id|IsDeleted|Name|Industry'));
    const form = (question: string) =>
      proposed(`Timestamp|Email|${question}`, ...answers('9', '8')).versionKey;
    const recommend = 'How likely are you to recommend us?';
    expect(form(`${recommend}|Name`)).toBe(form(recommend));
    expect(form('How satisfied are you with support?')).not.toBe(form(recommend));
  });

  it('has a day where its name tells the moment of the export', () => {
    const named = (fileName: string) =>
      propose(tableOf(fileName, [['Account', 'NPS']], [['x', '9']])).suggestedAsOf;
    expect(named('report1712345678901.csv')).toBe('2024-04-05');
    expect(named('report1712345678901 (1).csv')).toBe('2024-04-05');
    expect(named('report2024.csv')).toBeNull();
  });
});
