import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/imports/reading/refusal';
import { recognise } from '../../src/imports/recognising/recognise';

/** What a file of this header, with a record below it, is taken for. */
function recognised(header: string, separator = ',') {
  const cells = header.split(separator);
  return recognise([cells, cells.map(() => 'x')], 2);
}

const IMPORT_IDS = ['{"ImportId":"startDate"}', '', '', '', '', '', ''];

describe('a plain table is known by its header', () => {
  it.each([
    ['Account ID,Account name', 'accounts'],
    ['id;name;Website;industry', 'accounts'],
    ['Customer,Customer ID,Region,ARR', 'accounts'],
    ['ACCOUNT_ID,Account-Name,Employees,Segment__c,Deployment', 'accounts'],
    ['Opportunity ID,Account name,Amount,Stage,Close date', 'opportunities'],
    ['Opportunity ID,Account ID,Account name,Stage', 'opportunities'],
    ['Deal ID,Company,Won,Amount,Close Date', 'opportunities'],
    ['Account,NPS,Date', 'responses'],
    ['Account ID,Account Name,NPS,Date', 'responses'],
    ['response_id,organization,requester_email,csat_score,answered_at', 'responses'],
    ['Ticket ID,Account Name,Created at', 'incidents'],
    ['Case Number,Account ID,Account Name,Priority,Date/Time Opened', 'incidents'],
    ['Account,Stage', 'nominations'],
    ['Account ID,Account Name,Stage', 'nominations'],
    ['Account ID,Account Name,Stage,Nominated at', 'nominations'],
    ['Account ID,Account,Contact,Stage,Source', 'nominations'],
    ['Used at,Account,Type,Outcome', 'uses'],
    ['Account ID,Account,Used at,Type', 'uses'],
    ['Dimension,Segment,Direction,Priority,Target', 'strategy'],
    ['Dimension,Segment', 'strategy'],
  ])('%s is %s', (header, dataset) => {
    expect(recognised(header, header.includes(';') ? ';' : ',').dataset.name).toBe(dataset);
  });

  it('with a file of other columns no field is mapped twice', () => {
    const { mapping } = recognised('Account ID,Account Name,Email,NPS,Date');
    expect(mapping.get('respondent_email')).toBe(2);
    // An address may be a person's and still lead to the account.
    expect(mapping.get('written_domain')).toBe(2);
    const exclusive = [...mapping].filter(([field]) => field !== 'written_domain');
    expect(new Set(exclusive.map(([, column]) => column)).size).toBe(exclusive.length);
  });
});

describe('a writer is known by its header', () => {
  it('Salesforce Data Export of accounts, opportunities and cases', () => {
    const names = [
      'Id,IsDeleted,MasterRecordId,Name,Type,ParentId,Website,Sic,Industry,AnnualRevenue,NumberOfEmployees',
      'Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon',
      'Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate',
      'Id,IsDeleted,CaseNumber,AccountId,Status,Priority,IsClosed,ClosedDate,IsEscalated,CreatedDate',
    ].map((header) => `${recognised(header).writer.name}: ${recognised(header).dataset.name}`);
    expect(names).toEqual([
      'Salesforce Data Export: accounts',
      'Salesforce Data Export: opportunities',
      'Salesforce Data Export: opportunities',
      'Salesforce Data Export: incidents',
    ]);
  });

  it('the case export takes the case number as the id, and its own dates', () => {
    const header = 'Id,IsDeleted,CaseNumber,AccountId,Status,Priority,ClosedDate,CreatedDate';
    const { mapping } = recognised(header);
    expect(mapping.get('incident_id')).toBe(2);
    expect(mapping.get('closed_at')).toBe(6);
    expect(mapping.get('opened_at')).toBe(7);
  });

  it("a customer's own turnover is never the contract value", () => {
    const { mapping } = recognised('Id,IsDeleted,Name,AnnualRevenue');
    expect(mapping.get('company_turnover')).toBe(3);
    expect(mapping.has('annual_contract_value')).toBe(false);
  });

  it('Salesforce report of cases', () => {
    const file = recognised('Case Number,Subject,Account Name,Status,Date/Time Opened');
    expect([file.writer.name, file.dataset.name]).toEqual(['Salesforce report', 'incidents']);
  });

  it('Qualtrics, whose score is the question beside the NPS group', () => {
    const header = ['StartDate', 'EndDate', 'RecordedDate', 'ResponseId', 'RecipientEmail'];
    const columns = [...header, 'Q7_NPS_GROUP', 'Q7'];
    const file = recognise([columns, columns, IMPORT_IDS, columns], 4);
    expect(file.writer.name).toBe('Qualtrics export');
    expect(file.headerRecords).toBe(3);
    expect(file.mapping.get('score')).toBe(6);
    expect(file.constants).toEqual({ kind: 'relationship', metric: 'nps' });
  });

  it('not Qualtrics where no import ids stand below the header', () => {
    const header = ['StartDate', 'EndDate', 'RecordedDate', 'ResponseId', 'RecipientEmail', 'NPS'];
    expect(recognise([header, header], 2).writer.name).toBe('plain table');
  });
});

describe('the header', () => {
  it('may stand below a preamble of up to nine records', () => {
    const preamble = Array.from({ length: 9 }, () => ['Report']);
    const head = [...preamble, ['account_id', 'account_name'], ['A', 'Acme']];
    expect(recognise(head, 11).headerRecords).toBe(10);
  });

  it('is read without regard to case, spaces, marks, accents and a trailing note', () => {
    const { mapping } = recognised(' ACCOUNT  id ,Account_Name,Annual Contract Value (EUR),RÉGION');
    expect(mapping.get('account_id')).toBe(0);
    expect(mapping.get('annual_contract_value')).toBe(2);
    expect(mapping.get('region')).toBe(3);
  });

  it('names the metric where the score is called by it', () => {
    expect(recognised('Account,CSAT score,Date').constants).toEqual({ metric: 'csat' });
    expect(recognised('Account,CES,Date').constants).toEqual({ metric: 'ces' });
    expect(recognised('Account,Score,Date').constants).toEqual({});
  });
});

describe('a table that is not understood', () => {
  it.each([
    ['Account,NPS', /looks like answers, but it lacks responded at/],
    ['Opportunity ID,Account', /lacks one of stage, is won/],
    ['colour,shape', /“colour”, “shape”/],
  ])('%s is refused with what is missing', (header, message) => {
    expect(() => recognised(header)).toThrow(Refusal);
    expect(() => recognised(header)).toThrow(message);
  });
});

describe('the files that replace each other', () => {
  it('are those of one dataset and one writer', () => {
    const key = (header: string) => recognised(header).versionKey;
    expect(key('Id,IsDeleted,Name')).toBe(key('Id,IsDeleted,Name,Industry'));
    expect(key('Account,NPS,Date')).toBe(key('account,nps,DATE'));
    expect(key('Account,NPS,Date')).not.toBe(key('Account,NPS,Date,Comment'));
    expect(key('Id,IsDeleted,Name')).not.toBe(key('Id,Name'));
  });
});
