/** Plain spreadsheets: one file per dataset, its columns named like the canonical fields. */

import {
  type AccountMatcher,
  fullAccountId,
  readAccountId,
  registrableDomain,
} from './account-key';
import {
  RejectedRecord,
  readDay,
  readFlag,
  readList,
  readNumber,
  readRequiredDay,
  readRequiredText,
  readWord,
  textOrNull,
} from './cell-values';
import { sizeBand } from './crm-shapes';
import type { DataRecord, TableShape } from './read-table';
import {
  type AccountRow,
  DIRECTIONS,
  type IncidentRow,
  type Metric,
  NOMINATION_STAGES,
  type NominationRow,
  type OpportunityRow,
  type ResponseRow,
  type StrategyRow,
  USE_OUTCOMES,
  type UseRow,
} from './sample-rows';

const METRICS = ['nps', 'csat', 'ces', 'other'] as const;
const KINDS = ['relationship', 'transactional'] as const;
const SCALES: ReadonlyMap<Metric, readonly [min: number, max: number]> = new Map([
  ['nps', [0, 10]],
  ['csat', [1, 5]],
  ['ces', [1, 7]],
] as const);

const LAYOUT = { encoding: 'utf-8', separator: ',', headerRecords: 1, hasFooter: false } as const;

function accountIdOf(match: AccountMatcher, { cell }: DataRecord): string | null {
  return match({
    accountId: cell('account_id'),
    emailOrWebsite: cell('respondent_email'),
    name: '',
  });
}

export const PLAIN_ACCOUNTS: TableShape<AccountRow> = {
  ...LAYOUT,
  name: 'accounts.csv',
  idOf: (row) => fullAccountId(row.accountId),
  readRecord: ({ sourceRow, cell, cells }) => ({
    sourceRow,
    accountId: readAccountId(cell('account_id'), 'account_id'),
    accountName: readRequiredText(cell('account_name'), 'account_name'),
    domain: registrableDomain(cell('domain')),
    parentAccountId: fullAccountId(cell('parent_account_id')),
    industry: textOrNull(cell('industry')),
    country: textOrNull(cell('country')),
    region: textOrNull(cell('region')),
    sizeBand: sizeBand(readNumber(cell('employees'))),
    segment: textOrNull(cell('segment')),
    products: readList(cell('products'), ';'),
    useCases: readList(cell('use_cases'), ';'),
    companyTurnover: readNumber(cell('company_turnover')),
    annualContractValue: readNumber(cell('annual_contract_value')),
    currency: textOrNull(cell('currency')),
    cells,
  }),
};

export function plainOpportunities(match: AccountMatcher): TableShape<OpportunityRow> {
  return {
    ...LAYOUT,
    name: 'opportunities.csv',
    idOf: (row) => row.opportunityId,
    readRecord: (record) => {
      const { sourceRow, cell } = record;
      const isWon = readFlag(cell('is_won'));
      return {
        sourceRow,
        accountId: accountIdOf(match, record),
        opportunityId: readRequiredText(cell('opportunity_id'), 'opportunity_id'),
        amount: readNumber(cell('amount')),
        currency: textOrNull(cell('currency')),
        isClosed: readFlag(cell('is_closed')) || isWon,
        isWon,
        closeDate: readDay(cell('close_date')),
        createdDate: readDay(cell('created_date')),
      };
    },
  };
}

/** NPS is 0–10 always; other scales as written, else that of the metric. */
function scaleOf(metric: Metric, { cell }: DataRecord): readonly [min: number, max: number] {
  const min = readNumber(cell('scale_min'));
  const max = readNumber(cell('scale_max'));
  const written = min === null || max === null || metric === 'nps' ? undefined : [min, max];
  const [low, high] = written ?? SCALES.get(metric) ?? [];
  if (low === undefined || high === undefined) {
    throw new RejectedRecord('no scale is known');
  }
  return [low, high];
}

export function plainResponses(match: AccountMatcher): TableShape<ResponseRow> {
  return {
    ...LAYOUT,
    name: 'responses.csv',
    idOf: (row) => row.responseId,
    readRecord: (record) => {
      const { sourceRow, cell } = record;
      const metric = readWord(cell('metric'), METRICS) ?? 'other';
      const [scaleMin, scaleMax] = scaleOf(metric, record);
      const score = readNumber(cell('score'));
      if (score === null || score < scaleMin || score > scaleMax) {
        throw new RejectedRecord(`score outside ${scaleMin} to ${scaleMax}`);
      }
      return {
        sourceRow,
        accountId: accountIdOf(match, record),
        responseId: readRequiredText(cell('response_id'), 'response_id'),
        respondentEmail: textOrNull(cell('respondent_email')),
        kind:
          readWord(cell('kind'), KINDS) ?? (metric === 'nps' ? 'relationship' : 'transactional'),
        metric,
        scaleMin,
        scaleMax,
        score,
        respondedAt: readRequiredDay(cell('responded_at')),
      };
    },
  };
}

export function plainIncidents(match: AccountMatcher): TableShape<IncidentRow> {
  return {
    ...LAYOUT,
    name: 'incidents.csv',
    idOf: (row) => row.incidentId,
    readRecord: (record) => {
      const { sourceRow, cell } = record;
      return {
        sourceRow,
        accountId: accountIdOf(match, record),
        incidentId: readRequiredText(cell('incident_id'), 'incident_id'),
        status: textOrNull(cell('status')),
        priority: textOrNull(cell('priority')),
        severity: textOrNull(cell('severity')),
        topic: textOrNull(cell('topic')),
        openedAt: readRequiredDay(cell('opened_at')),
        closedAt: readDay(cell('closed_at')),
      };
    },
  };
}

export function plainNominations(match: AccountMatcher): TableShape<NominationRow> {
  return {
    ...LAYOUT,
    name: 'nominations.csv',
    idOf: () => null,
    readRecord: (record) => {
      const { sourceRow, cell } = record;
      const stage = readWord(cell('stage'), NOMINATION_STAGES);
      if (stage === null) {
        throw new RejectedRecord('stage is empty');
      }
      return {
        sourceRow,
        accountId: accountIdOf(match, record),
        stage,
        contact: textOrNull(cell('contact')),
        source: textOrNull(cell('source')),
        incentive: textOrNull(cell('incentive')),
        nominatedAt: readDay(cell('nominated_at')),
        approvedAt: readDay(cell('approved_at')),
        lastReviewedAt: readDay(cell('last_reviewed_at')),
        reviewDue: readDay(cell('review_due')),
        consentExpires: readDay(cell('consent_expires')),
        topics: readList(cell('topics').toLowerCase(), ';'),
        formats: readList(cell('formats').toLowerCase(), ';'),
      };
    },
  };
}

export function plainUses(match: AccountMatcher): TableShape<UseRow> {
  return {
    ...LAYOUT,
    name: 'uses.csv',
    idOf: () => null,
    readRecord: (record) => ({
      sourceRow: record.sourceRow,
      accountId: accountIdOf(match, record),
      usedAt: readRequiredDay(record.cell('used_at')),
      opportunityId: textOrNull(record.cell('opportunity_id')),
      outcome: readWord(record.cell('outcome'), USE_OUTCOMES),
    }),
  };
}

export const PLAIN_STRATEGY: TableShape<StrategyRow> = {
  ...LAYOUT,
  name: 'strategy.csv',
  idOf: () => null,
  readRecord: ({ sourceRow, cell }) => ({
    sourceRow,
    dimension: readRequiredText(cell('dimension'), 'dimension'),
    segment: readRequiredText(cell('segment'), 'segment'),
    direction: readWord(cell('direction'), DIRECTIONS) ?? 'hold',
    priority: readNumber(cell('priority')),
    target: readNumber(cell('target')),
  }),
};
