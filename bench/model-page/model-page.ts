// The browser's side of bench/model.ts: the app's own engine, model and questions on a generated company.
import type { SegmentChoice } from '../../src/domain/dimensions';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { openBrowserDatabase } from '../../src/engine/browser-database';
import type { Row } from '../../src/engine/decode';
import { createEngine } from '../../src/engine/duckdb-engine';
import type { Engine } from '../../src/engine/engine';
import { Sql } from '../../src/engine/sql';
import { createSchema, rebuildMeasures, rebuildModel } from '../../src/queries/model';
import { type CompanySize, companyStatements } from '../company';
import { explainedEngine, type Plan } from '../explained-engine';
import { askOverview, askTopBar } from '../overview-questions';
import { recordedEngine, type Step } from '../recorded-engine';

export interface ModelBench {
  /** Opens the database and prepares its tables. */
  open: () => Promise<Step[]>;
  generate: (size: CompanySize) => Promise<Step[]>;
  build: () => Promise<Step[]>;
  /** Changes settings, if any, and asks for the page's figures. */
  change: (change: Partial<Settings>, filters: readonly SegmentChoice[]) => Promise<Step[]>;
  /** What a change of settings reads, statement by statement. */
  explain: (change: Partial<Settings>) => Promise<Plan[]>;
  query: (text: string) => Promise<Row[]>;
}

declare global {
  interface Window {
    modelBench: ModelBench;
  }
}

let opened: Engine | undefined;
let settings: Settings = DEFAULT_SETTINGS;

function engine(): Engine {
  if (!opened) throw new Error('The database is not open');
  return opened;
}

async function recorded(work: (engine: Engine) => Promise<unknown>): Promise<Step[]> {
  const steps: Step[] = [];
  await work(recordedEngine(engine(), steps));
  return steps;
}

function rebuilt(on: Engine, change: Partial<Settings>): Promise<void> {
  const before = settings;
  settings = { ...settings, ...change };
  return on.transaction((run) => rebuildMeasures(run, before, settings));
}

window.modelBench = {
  async open() {
    opened = await createEngine(await openBrowserDatabase());
    return recorded(createSchema);
  },
  generate: (size) =>
    recorded(async ({ run }) => {
      for (const statement of companyStatements(size)) await run(statement);
    }),
  build: () => recorded((on) => on.transaction((run) => rebuildModel(run, settings))),
  change: (change, filters) =>
    recorded(async (on) => {
      if (Object.keys(change).length > 0) {
        await rebuilt(on, change);
        await askTopBar(on);
      }
      await askOverview(on, filters);
    }),
  async explain(change) {
    const plans: Plan[] = [];
    await rebuilt(explainedEngine(engine(), plans), change);
    return plans;
  },
  query: (text) => engine().run(new Sql(text)),
};
