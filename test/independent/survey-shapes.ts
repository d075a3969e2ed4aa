/** The two survey files: the Qualtrics relationship survey and the ticket tool's CSAT export. */

import type { AccountMatcher } from './account-key';
import {
  RejectedRecord,
  readNumber,
  readRequiredDay,
  readRequiredText,
  textOrNull,
} from './cell-values';
import type { TableShape } from './read-table';
import type { ResponseRow } from './sample-rows';

/** Reads a score that is not empty and must lie on its scale. */
function readScore(text: string, scaleMin: number, scaleMax: number): number {
  const score = readNumber(text);
  if (score === null || score < scaleMin || score > scaleMax) {
    throw new RejectedRecord(`score outside ${scaleMin} to ${scaleMax}: ${text}`);
  }
  return score;
}

export function qualtricsShape(match: AccountMatcher): TableShape<ResponseRow> {
  return {
    name: 'qualtrics-relationship.csv',
    encoding: 'utf-8',
    separator: ',',
    headerRecords: 3,
    hasFooter: false,
    idOf: (row) => row.responseId,
    readRecord: ({ sourceRow, cell }) => {
      const finished = cell('Finished').toLowerCase() === 'true';
      if (cell('Status') !== 'IP Address' || !finished || cell('Q1') === '') {
        return null;
      }
      return {
        sourceRow,
        accountId: match({
          accountId: cell('ExternalReference'),
          emailOrWebsite: cell('RecipientEmail'),
          name: '',
        }),
        responseId: readRequiredText(cell('ResponseId'), 'ResponseId'),
        respondentEmail: textOrNull(cell('RecipientEmail')),
        kind: 'relationship',
        metric: 'nps',
        scaleMin: 0,
        scaleMax: 10,
        score: readScore(cell('Q1'), 0, 10),
        respondedAt: readRequiredDay(cell('RecordedDate')),
      };
    },
  };
}

export function csatShape(match: AccountMatcher): TableShape<ResponseRow> {
  return {
    name: 'csat-transactional.csv',
    encoding: 'utf-8',
    separator: ',',
    headerRecords: 1,
    hasFooter: false,
    idOf: (row) => row.responseId,
    readRecord: ({ sourceRow, cell }) => {
      if (cell('csat_score') === '') {
        return null;
      }
      return {
        sourceRow,
        accountId: match({
          accountId: '',
          emailOrWebsite: cell('requester_email'),
          name: cell('organization'),
        }),
        responseId: readRequiredText(cell('response_id'), 'response_id'),
        respondentEmail: textOrNull(cell('requester_email')),
        kind: 'transactional',
        metric: 'csat',
        scaleMin: 1,
        scaleMax: 5,
        score: readScore(cell('csat_score'), 1, 5),
        respondedAt: readRequiredDay(cell('answered_at')),
      };
    },
  };
}
