/** Makes small files in the sample's shapes, for cases that can be computed by hand. */

import type { SampleFile } from './sample-rows';

type Cells = Readonly<Record<string, string>>;

const ACCOUNT_HEADER =
  'Id,IsDeleted,Name,ParentId,BillingCountry,Website,Industry,AnnualRevenue,NumberOfEmployees,' +
  'Region__c,Segment__c,Products__c,Use_Cases__c,Deployment__c';
const OPPORTUNITY_HEADER =
  'Id,IsDeleted,AccountId,Amount,CloseDate,IsClosed,IsWon,CurrencyIsoCode,CreatedDate';
const CASE_HEADER =
  'Case Number,Subject,Account ID,Account Name,Status,Priority,Severity,Topic,Date/Time Opened,' +
  'Date/Time Closed';
const QUALTRICS_HEADER =
  'Status,Finished,RecordedDate,ResponseId,RecipientEmail,ExternalReference,Q1';
const CSAT_HEADER = 'response_id,organization,requester_email,csat_score,answered_at';
const PROGRAMME_HEADER =
  'Account ID;Account;Contact;Stage;Source;Nominated at;Approved at;Topics;Formats;Last reviewed;' +
  'Review due;Incentive;Consent expires';
const USES_HEADER = 'Used at,Account,Opportunity,Outcome';
const STRATEGY_HEADER = 'Dimension,Segment,Direction,Priority,Target';

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function csv(header: string, rows: readonly Cells[], defaults: Cells, separator: string): string {
  const columns = header.split(separator);
  const lines = rows.map((row) =>
    columns.map((column) => quote(row[column] ?? defaults[column] ?? '')).join(separator),
  );
  return [header, ...lines, ''].join('\n');
}

export function textFile(name: string, text: string): SampleFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

export function accountFile(rows: readonly Cells[]): SampleFile {
  return textFile('salesforce-account.csv', csv(ACCOUNT_HEADER, rows, { IsDeleted: '0' }, ','));
}

export function opportunityFile(rows: readonly Cells[]): SampleFile {
  const numbered = rows.map((row, index) => ({ Id: `006${index}`, ...row }));
  const defaults = { IsDeleted: '0', IsClosed: '0', IsWon: '0', CurrencyIsoCode: 'EUR' };
  return textFile('salesforce-opportunity.csv', csv(OPPORTUNITY_HEADER, numbered, defaults, ','));
}

export function caseFile(rows: readonly Cells[]): SampleFile {
  const numbered = rows.map((row, index) => ({ 'Case Number': `C${index}`, ...row }));
  return textFile('salesforce-case-report.csv', csv(CASE_HEADER, numbered, {}, ','));
}

export function relationshipFile(rows: readonly Cells[]): SampleFile {
  const numbered = rows.map((row, index) => ({ ResponseId: `R_${index}`, ...row }));
  const defaults = { Status: 'IP Address', Finished: 'True' };
  const [names = '', ...answers] = csv(QUALTRICS_HEADER, numbered, defaults, ',').split('\n');
  return textFile(
    'qualtrics-relationship.csv',
    `\uFEFF${[names, 'texts', '"{""ImportId"":""status""}"', ...answers].join('\r\n')}`,
  );
}

export function csatFile(rows: readonly Cells[]): SampleFile {
  const numbered = rows.map((row, index) => ({ response_id: `T${index}`, ...row }));
  return textFile('csat-transactional.csv', csv(CSAT_HEADER, numbered, {}, ','));
}

export function programmeFile(rows: readonly Cells[]): SampleFile {
  return textFile('reference-programme.csv', `\uFEFF${csv(PROGRAMME_HEADER, rows, {}, ';')}`);
}

export function usesFile(rows: readonly Cells[]): SampleFile {
  return textFile('reference-uses.csv', csv(USES_HEADER, rows, { Outcome: 'accepted' }, ','));
}

export function strategyFile(rows: readonly Cells[]): SampleFile {
  return textFile('strategy.csv', csv(STRATEGY_HEADER, rows, {}, ','));
}
