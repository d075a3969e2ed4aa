/** The independent calculation: from the sample files to the figures of accounts and segments. */

import { consentExpired, incidentFigures, programmeStage, usageFigures } from './account-history';
import { groupByAccount } from './arithmetic';
import { defaultAsOf } from './as-of';
import { isoDay, readDay } from './cell-values';
import { coverageRows } from './coverage';
import { baseCurrency, demandOf, revenueOf } from './deals';
import type { AccountFigures, Calculation, CalculationOptions } from './figures';
import { readFiles } from './read-files';
import type { Day, SampleFile, SampleRows } from './sample-rows';
import { type AccountSegments, customDimensions, segmentsOfAccount } from './segments';
import { newestRelationshipValue, overallMean, sentimentFigures } from './sentiment';
import { standingFigures } from './standing';
import { type Strategy, strategyOf, valueFigures } from './strategy';

function asOfDay(rows: SampleRows, asOf: string | null): Day {
  const day = asOf === null ? defaultAsOf(rows) : readDay(asOf);
  if (day === null) {
    throw new Error('No as-of day is given and no dated fact is loaded.');
  }
  return day;
}

/** What the figures of every account share. */
interface Setting {
  readonly rows: SampleRows;
  readonly asOf: Day;
  readonly halfLifeDays: number;
  readonly strategy: Strategy;
  readonly segmentsOf: (accountId: string) => AccountSegments;
}

/** Gives the function that computes the figures of one account. */
function accountFigures(setting: Setting): (accountId: string, name: string) => AccountFigures {
  const { rows, asOf, halfLifeDays, strategy } = setting;
  const known = rows.responses.filter(
    ({ accountId, respondedAt }) => accountId !== null && respondedAt <= asOf,
  );
  const overall = overallMean(known, asOf, halfLifeDays);
  const base = baseCurrency(rows.opportunities);
  const responsesOf = groupByAccount(known);
  const opportunitiesOf = groupByAccount(rows.opportunities);
  const incidentsOf = groupByAccount(rows.incidents);
  const nominationsOf = groupByAccount(rows.nominations);
  const usesOf = groupByAccount(rows.uses);
  return (accountId, name) => {
    const responses = responsesOf(accountId);
    const nominations = nominationsOf(accountId);
    const sentiment = sentimentFigures(responses, overall, asOf, halfLifeDays);
    const incidents = incidentFigures(incidentsOf(accountId), asOf);
    const uses = usageFigures(usesOf(accountId), asOf);
    const value = valueFigures(setting.segmentsOf(accountId), strategy);
    const standing = standingFigures({
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
    });
    const loaded = rows.opportunities.length > 0;
    return {
      account_name: name,
      revenue: loaded ? revenueOf(opportunitiesOf(accountId), base, asOf) : null,
      ...sentiment,
      ...incidents,
      ...uses,
      ...value,
      ...standing,
    };
  };
}

/** All figures of rows that are already read. */
export function calculateRows(rows: SampleRows, options: CalculationOptions): Calculation {
  const asOf = asOfDay(rows, options.asOf);
  const nominationsOf = groupByAccount(rows.nominations);
  const opportunitiesOf = groupByAccount(rows.opportunities);
  const base = baseCurrency(rows.opportunities);
  const custom = customDimensions(rows.strategy);
  const placed = rows.accounts.map((account) => ({
    account,
    segments: segmentsOfAccount(account, nominationsOf(account.accountId), custom, asOf),
    demand: demandOf(opportunitiesOf(account.accountId), base, asOf),
  }));
  const strategy = strategyOf(rows.strategy, placed);
  const segmentsById = new Map(
    placed.map(({ account, segments }) => [account.accountId, segments] as const),
  );
  const figuresOf = accountFigures({
    rows,
    asOf,
    halfLifeDays: options.halfLifeDays,
    strategy,
    segmentsOf: (accountId) => segmentsById.get(accountId) ?? new Map(),
  });
  const accounts = new Map<string, AccountFigures>();
  const covered = placed.map(({ account, segments, demand }) => {
    const standing = figuresOf(account.accountId, account.accountName);
    accounts.set(account.accountId, standing);
    return { segments, demand, standing };
  });
  return { asOf: isoDay(asOf), accounts, segments: coverageRows(covered, strategy) };
}

/** Reads the files and computes all figures at the as-of day. */
export function calculate(files: readonly SampleFile[], options: CalculationOptions): Calculation {
  return calculateRows(readFiles(files), options);
}
