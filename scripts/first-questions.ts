import type { Sql } from '../src/engine/sql';
import { accountMapQuestion } from '../src/queries/account-map';
import { accountTraitsQuestion } from '../src/queries/account-traits';
import { coverageQuestion } from '../src/queries/coverage-rows';
import { dataSummaryQuestion } from '../src/queries/data-summary';
import { dimensionSegmentsQuestion } from '../src/queries/dimension-segments';
import { figureChangesQuestion } from '../src/queries/figure-changes';
import { firstStepsQuestion } from '../src/queries/first-steps';
import { hiddenGemsQuestion } from '../src/queries/hidden-gems';
import { landMinesQuestion } from '../src/queries/land-mines';
import { lookedAtDaysQuestion } from '../src/queries/looked-at-days';
import { mapCountsQuestion } from '../src/queries/map-counts';
import { moversQuestion } from '../src/queries/movers';
import { pipelineCoverageQuestion } from '../src/queries/pipeline-coverage';
import type { Question } from '../src/queries/question';
import { readyBridgeQuestion } from '../src/queries/ready-bridge';
import { referenceCountsQuestion } from '../src/queries/reference-counts';
import { standoutsQuestion } from '../src/queries/standouts';
import { waterfallQuestion } from '../src/queries/waterfall';

interface FirstQuestion {
  name: string;
  params: unknown;
  statement: Sql;
}

const ALL = { filters: [] };
const ALL_BY_INDUSTRY = { filters: [], dimension: 'industry' };

/** All that the bar and the Overview ask where the address holds neither days nor filters; test/browser/start.test.ts. */
export const FIRST_QUESTIONS: readonly FirstQuestion[] = [
  first(dataSummaryQuestion, {}),
  first(lookedAtDaysQuestion, {}),
  first(accountTraitsQuestion, {}),
  first(dimensionSegmentsQuestion, {}),
  first(firstStepsQuestion, {}),
  first(referenceCountsQuestion, ALL_BY_INDUSTRY),
  first(pipelineCoverageQuestion, ALL_BY_INDUSTRY),
  first(figureChangesQuestion, ALL_BY_INDUSTRY),
  first(coverageQuestion, ALL_BY_INDUSTRY),
  first(standoutsQuestion, ALL),
  first(waterfallQuestion, ALL),
  first(hiddenGemsQuestion, ALL),
  first(mapCountsQuestion, ALL),
  first(accountMapQuestion, ALL),
  first(landMinesQuestion, ALL),
  first(readyBridgeQuestion, ALL),
  first(moversQuestion, ALL),
];

function first<Params, Row>(question: Question<Params, Row>, params: Params): FirstQuestion {
  return { name: question.name, params, statement: question.sql(params) };
}
