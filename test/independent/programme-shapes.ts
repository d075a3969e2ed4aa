/** The three sheets kept by hand: the reference programme, the uses log and the strategy. */

import type { AccountMatcher } from './account-key';
import {
  RejectedRecord,
  readDay,
  readList,
  readNumber,
  readRequiredDay,
  readRequiredText,
  readWord,
  textOrNull,
} from './cell-values';
import type { TableShape } from './read-table';
import {
  DIRECTIONS,
  NOMINATION_STAGES,
  type NominationRow,
  type NominationStage,
  type StrategyRow,
  USE_OUTCOMES,
  type UseRow,
} from './sample-rows';

function readStage(text: string): NominationStage {
  const stage = readWord(text, NOMINATION_STAGES);
  if (stage === null) {
    throw new RejectedRecord('Stage is empty');
  }
  return stage;
}

export function nominationShape(match: AccountMatcher): TableShape<NominationRow> {
  return {
    name: 'reference-programme.csv',
    encoding: 'utf-8',
    separator: ';',
    headerRecords: 1,
    hasFooter: false,
    idOf: () => null,
    readRecord: ({ sourceRow, cell }) => ({
      sourceRow,
      accountId: match({
        accountId: cell('Account ID'),
        emailOrWebsite: '',
        name: cell('Account'),
      }),
      stage: readStage(cell('Stage')),
      contact: textOrNull(cell('Contact')),
      source: textOrNull(cell('Source')),
      incentive: textOrNull(cell('Incentive')),
      nominatedAt: readDay(cell('Nominated at')),
      approvedAt: readDay(cell('Approved at')),
      lastReviewedAt: readDay(cell('Last reviewed')),
      reviewDue: readDay(cell('Review due')),
      consentExpires: readDay(cell('Consent expires')),
      topics: readList(cell('Topics').toLowerCase(), ','),
      formats: readList(cell('Formats').toLowerCase(), ','),
    }),
  };
}

export function usageShape(match: AccountMatcher): TableShape<UseRow> {
  return {
    name: 'reference-uses.csv',
    encoding: 'utf-8',
    separator: ',',
    headerRecords: 1,
    hasFooter: false,
    idOf: () => null,
    readRecord: ({ sourceRow, cell }) => ({
      sourceRow,
      accountId: match({ accountId: '', emailOrWebsite: '', name: cell('Account') }),
      usedAt: readRequiredDay(cell('Used at')),
      opportunityId: textOrNull(cell('Opportunity')),
      outcome: readWord(cell('Outcome'), USE_OUTCOMES),
    }),
  };
}

export const STRATEGY_SHAPE: TableShape<StrategyRow> = {
  name: 'strategy.csv',
  encoding: 'utf-8',
  separator: ',',
  headerRecords: 1,
  hasFooter: false,
  idOf: () => null,
  readRecord: ({ sourceRow, cell }) => ({
    sourceRow,
    dimension: readRequiredText(cell('Dimension'), 'Dimension'),
    segment: readRequiredText(cell('Segment'), 'Segment'),
    direction: readWord(cell('Direction'), DIRECTIONS) ?? 'hold',
    priority: readNumber(cell('Priority')),
    target: readNumber(cell('Target')),
  }),
};
