/** Reads files, known by their names, into typed rows matched to accounts. */

import { createAccountMatcher } from './account-key';
import { ACCOUNT_SHAPE, caseShape, opportunityShape } from './crm-shapes';
import { nominationShape, STRATEGY_SHAPE, usageShape } from './programme-shapes';
import { arePlainFiles, readPlainFiles } from './read-plain-files';
import { readTable } from './read-table';
import type { FileCounts, SampleFile, SampleRows } from './sample-rows';
import { csatShape, qualtricsShape } from './survey-shapes';

/**
 * Reads all files that are there, the eight of the sample or plain spreadsheets; a file that is
 * missing has no rows and no counts. `rollsUp`: whether a domain or name that a family of accounts
 * shares leads to its head.
 */
export function readFiles(files: readonly SampleFile[], rollsUp = true): SampleRows {
  return arePlainFiles(files) ? readPlainFiles(files, rollsUp) : readSampleFiles(files, rollsUp);
}

function readSampleFiles(files: readonly SampleFile[], rollsUp: boolean): SampleRows {
  const accounts = readTable(files, ACCOUNT_SHAPE);
  const match = createAccountMatcher(accounts.rows, rollsUp);
  const opportunities = readTable(files, opportunityShape(match));
  const incidents = readTable(files, caseShape(match));
  const qualtrics = readTable(files, qualtricsShape(match));
  const csat = readTable(files, csatShape(match));
  const nominations = readTable(files, nominationShape(match));
  const uses = readTable(files, usageShape(match));
  const strategy = readTable(files, STRATEGY_SHAPE);

  const counts = new Map<string, FileCounts>();
  const note = (name: string, fileCounts: FileCounts | null): void => {
    if (fileCounts !== null) {
      counts.set(name, fileCounts);
    }
  };
  note('salesforce-account.csv', accounts.counts);
  note('salesforce-opportunity.csv', opportunities.counts);
  note('salesforce-case-report.csv', incidents.counts);
  note('qualtrics-relationship.csv', qualtrics.counts);
  note('csat-transactional.csv', csat.counts);
  note('reference-programme.csv', nominations.counts);
  note('reference-uses.csv', uses.counts);
  note('strategy.csv', strategy.counts);

  return {
    accounts: accounts.rows,
    opportunities: opportunities.rows,
    responses: [...qualtrics.rows, ...csat.rows],
    incidents: incidents.rows,
    nominations: nominations.rows,
    uses: uses.rows,
    strategy: strategy.rows,
    counts,
    rejects: [
      ...accounts.rejects,
      ...opportunities.rejects,
      ...incidents.rejects,
      ...qualtrics.rejects,
      ...csat.rejects,
      ...nominations.rejects,
      ...uses.rejects,
      ...strategy.rejects,
    ],
  };
}
