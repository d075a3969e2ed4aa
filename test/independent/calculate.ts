/** The independent calculation: from the files to the figures of accounts and segments. */

import { consentExpired, incidentFigures, programmeStage, usageFigures } from './account-history';
import { groupByAccount } from './arithmetic';
import { asOfDay } from './as-of';
import { isoDay } from './cell-values';
import { type CoveredAccount, coverageRows } from './coverage';
import { contractValueOf, demandOf, revenueOf } from './deals';
import type { AccountFigures, Calculation, CalculationOptions } from './figures';
import { type Frame, frameAt, NO_SEGMENTS } from './frame';
import { readFiles } from './read-files';
import type { AccountRow, Day, SampleFile, SampleRows } from './sample-rows';
import { newestRelationshipValue, overallSums, sentimentFigures } from './sentiment';
import { type Settings, settingsOf } from './settings';
import { standingFigures } from './standing';
import { valueFigures } from './strategy';

/** Gives the function that computes the figures of one account. */
function accountFigures(
  rows: SampleRows,
  settings: Settings,
  asOf: Day,
  { convert, strategy, segmentsById }: Frame,
): (account: AccountRow) => AccountFigures {
  const known = rows.responses.filter(
    ({ accountId, respondedAt }) => accountId !== null && respondedAt <= asOf,
  );
  const overall = overallSums(known, asOf, settings);
  const responsesOf = groupByAccount(known);
  const opportunitiesOf = groupByAccount(rows.opportunities);
  const incidentsOf = groupByAccount(rows.incidents);
  const nominationsOf = groupByAccount(rows.nominations);
  const usesOf = groupByAccount(rows.uses);
  const revenueOfAccount = (account: AccountRow): number | null => {
    if (settings.revenueBasis === 'annual_contract_value') {
      return contractValueOf(account, convert);
    }
    const isLoaded = rows.opportunities.length > 0;
    return isLoaded ? revenueOf(opportunitiesOf(account.accountId), convert, asOf, settings) : null;
  };
  return (account) => {
    const { accountId, accountName } = account;
    const responses = responsesOf(accountId);
    const nominations = nominationsOf(accountId);
    const sentiment = sentimentFigures(responses, overall, asOf, settings);
    const incidents = incidentFigures(incidentsOf(accountId), asOf, settings);
    const uses = usageFigures(usesOf(accountId), asOf, settings);
    const value = valueFigures(segmentsById.get(accountId) ?? NO_SEGMENTS, strategy, settings);
    const checked = {
      stage: programmeStage(nominations, asOf),
      exiting: value.exiting,
      currentSentiment: sentiment.current_sentiment,
      newestRelationshipUnfavourable: newestRelationshipValue(responses) === -100,
      hot: incidents.hot,
      freshness: sentiment.freshness,
      consentExpired: consentExpired(nominations, asOf),
      uses90d: uses.uses_90d,
      strategicValue: value.strategic_value,
      strategyDerived: strategy.derived,
    };
    return {
      account_name: accountName,
      revenue: revenueOfAccount(account),
      ...sentiment,
      ...incidents,
      ...uses,
      ...value,
      ...standingFigures(checked, settings),
    };
  };
}

/** An account at a day: where it stands, what it asks for, and its figures. */
export interface PlacedAccount extends CoveredAccount {
  readonly accountId: string;
  readonly standing: AccountFigures;
}

/** Every account at a day, with the strategy, segments and rates of the frame. */
export function placeAccounts(
  rows: SampleRows,
  settings: Settings,
  asOf: Day,
  frame: Frame,
): PlacedAccount[] {
  const opportunitiesOf = groupByAccount(rows.opportunities);
  const figuresOf = accountFigures(rows, settings, asOf, frame);
  return rows.accounts.map((account) => ({
    accountId: account.accountId,
    segments: frame.segmentsById.get(account.accountId) ?? NO_SEGMENTS,
    demand: demandOf(opportunitiesOf(account.accountId), frame.convert, asOf),
    standing: figuresOf(account),
  }));
}

/** All figures of rows that are already read. */
export function calculateRows(rows: SampleRows, options: CalculationOptions): Calculation {
  const settings = settingsOf(options);
  const asOf = asOfDay(rows, settings);
  const frame = frameAt(rows, settings, asOf);
  const placed = placeAccounts(rows, settings, asOf, frame);
  return {
    asOf: isoDay(asOf),
    accounts: new Map(placed.map(({ accountId, standing }) => [accountId, standing])),
    segments: coverageRows(placed, frame.strategy, settings),
  };
}

/** Reads the files and computes all figures at the as-of day. */
export function calculate(files: readonly SampleFile[], options: CalculationOptions): Calculation {
  return calculateRows(readFiles(files), options);
}
