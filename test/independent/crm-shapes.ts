/** The three CRM files: accounts, opportunities and the case report. */

import {
  type AccountMatcher,
  fullAccountId,
  readAccountId,
  registrableDomain,
} from './account-key';
import {
  readDay,
  readFlag,
  readList,
  readNumber,
  readRequiredDay,
  readRequiredText,
  textOrNull,
} from './cell-values';
import type { TableShape } from './read-table';
import type { AccountRow, IncidentRow, OpportunityRow } from './sample-rows';

/** The size band of a number of employees; null where it is unknown or below one. */
export function sizeBand(employees: number | null): string | null {
  if (employees === null || employees < 1) {
    return null;
  }
  const bands: readonly (readonly [below: number, band: string])[] = [
    [50, '1\u201349'],
    [250, '50\u2013249'],
    [1000, '250\u2013999'],
    [5000, '1,000\u20134,999'],
  ];
  return bands.find(([below]) => employees < below)?.[1] ?? '5,000+';
}

export const ACCOUNT_SHAPE: TableShape<AccountRow> = {
  name: 'salesforce-account.csv',
  encoding: 'utf-8',
  separator: ',',
  headerRecords: 1,
  hasFooter: false,
  idOf: (row) => fullAccountId(row.accountId),
  readRecord: ({ sourceRow, cell, cells }) => {
    if (readFlag(cell('IsDeleted'))) {
      return null;
    }
    return {
      sourceRow,
      accountId: readAccountId(cell('Id'), 'Id'),
      accountName: readRequiredText(cell('Name'), 'Name'),
      domain: registrableDomain(cell('Website')),
      parentAccountId: fullAccountId(cell('ParentId')),
      industry: textOrNull(cell('Industry')),
      country: textOrNull(cell('BillingCountry')),
      region: textOrNull(cell('Region__c')),
      sizeBand: sizeBand(readNumber(cell('NumberOfEmployees'))),
      segment: textOrNull(cell('Segment__c')),
      products: readList(cell('Products__c'), ';'),
      useCases: readList(cell('Use_Cases__c'), ';'),
      companyTurnover: readNumber(cell('AnnualRevenue')),
      annualContractValue: null,
      currency: null,
      cells,
    };
  },
};

export function opportunityShape(match: AccountMatcher): TableShape<OpportunityRow> {
  return {
    name: 'salesforce-opportunity.csv',
    encoding: 'utf-8',
    separator: ',',
    headerRecords: 1,
    hasFooter: false,
    idOf: (row) => row.opportunityId,
    readRecord: ({ sourceRow, cell }) => {
      if (readFlag(cell('IsDeleted'))) {
        return null;
      }
      const isWon = readFlag(cell('IsWon'));
      return {
        sourceRow,
        accountId: match({ accountId: cell('AccountId'), emailOrWebsite: '', name: '' }),
        opportunityId: readRequiredText(cell('Id'), 'Id'),
        amount: readNumber(cell('Amount')),
        currency: textOrNull(cell('CurrencyIsoCode')),
        isClosed: readFlag(cell('IsClosed')) || isWon,
        isWon,
        closeDate: readDay(cell('CloseDate')),
        createdDate: readDay(cell('CreatedDate')),
      };
    },
  };
}

export function caseShape(match: AccountMatcher): TableShape<IncidentRow> {
  return {
    name: 'salesforce-case-report.csv',
    encoding: 'windows-1252',
    separator: ',',
    headerRecords: 1,
    hasFooter: true,
    idOf: (row) => row.incidentId,
    readRecord: ({ sourceRow, cell }) => ({
      sourceRow,
      accountId: match({
        accountId: cell('Account ID'),
        emailOrWebsite: '',
        name: cell('Account Name'),
      }),
      incidentId: readRequiredText(cell('Case Number'), 'Case Number'),
      status: textOrNull(cell('Status')),
      priority: textOrNull(cell('Priority')),
      severity: textOrNull(cell('Severity')),
      topic: textOrNull(cell('Topic')),
      openedAt: readRequiredDay(cell('Date/Time Opened')),
      closedAt: readDay(cell('Date/Time Closed')),
    }),
  };
}
