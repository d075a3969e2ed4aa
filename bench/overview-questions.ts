import type { SegmentChoice } from '../src/domain/dimensions';
import type { Engine } from '../src/engine/engine';
import { accountMapQuestion } from '../src/queries/account-map';
import { accountTraitsQuestion } from '../src/queries/account-traits';
import { coverageQuestion } from '../src/queries/coverage-rows';
import { dataSummaryQuestion } from '../src/queries/data-summary';
import { dimensionSegmentsQuestion } from '../src/queries/dimension-segments';
import { landMinesQuestion } from '../src/queries/land-mines';
import { lookedAtDaysQuestion } from '../src/queries/looked-at-days';
import { pipelineCoverageQuestion } from '../src/queries/pipeline-coverage';
import { ask } from '../src/queries/question';
import { referenceCountsQuestion } from '../src/queries/reference-counts';
import { standoutsQuestion } from '../src/queries/standouts';
import { waterfallQuestion } from '../src/queries/waterfall';

const DIMENSION = 'industry';

/** Asks what the bar above every page shows: anew after each change of the model, not of a filter. */
export async function askTopBar(engine: Engine): Promise<void> {
  await ask(engine, dataSummaryQuestion, {});
  await ask(engine, lookedAtDaysQuestion, {});
  await ask(engine, accountTraitsQuestion, {});
  await ask(engine, dimensionSegmentsQuestion, {});
}

/** Asks what the Overview shows, in its order. */
export async function askOverview(
  engine: Engine,
  filters: readonly SegmentChoice[],
): Promise<void> {
  await ask(engine, referenceCountsQuestion, { filters, dimension: DIMENSION });
  await ask(engine, coverageQuestion, { filters, dimension: DIMENSION });
  await ask(engine, pipelineCoverageQuestion, { filters, dimension: DIMENSION });
  await ask(engine, standoutsQuestion, { filters });
  await ask(engine, waterfallQuestion, { filters });
  await ask(engine, accountMapQuestion, { filters });
  await ask(engine, landMinesQuestion, { filters });
}
