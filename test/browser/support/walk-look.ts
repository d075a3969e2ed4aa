import type { Page } from 'playwright-core';
import type { SegmentChoice } from '../../../src/domain/dimensions';
import type { Row } from '../../../src/engine/decode';
import { coverageMatrixQuestion } from '../../../src/queries/coverage-matrix';
import { coverageQuestion } from '../../../src/queries/coverage-rows';
import { referenceCountsQuestion } from '../../../src/queries/reference-counts';
import { OF_CHOSEN, OF_EVERYBODY } from '../../golden/all-checks';
import { type Asked, askedOf } from '../../golden/asked';
import { checksByStatement } from '../../golden/asked-statements';
import { BACKTEST_CHECKS } from '../../golden/checks/backtest';
import { readFiles } from '../../independent/read-files';
import type { SampleRows } from '../../independent/sample-rows';
import { sampleBytes } from '../../support/sample';
import { toldBy } from './told';
import type { Answer } from './twin';
import type { Walk } from './walked';

/** What the sample is looked at with. */
export interface Look {
  asOf: string | null;
  filters: SegmentChoice[];
  /** That of coverage, and the one that crosses it. */
  dimensions: [dimension: string, crossed: string];
}

let files: SampleRows | undefined;

/**
 * What the figures of the page are compared with; the app has to stand as it is looked at. What is asked
 * account by account is asked of one alone where it is named.
 */
export async function walkOf(page: Page, look: Look, account?: string): Promise<Walk> {
  const { asOf, filters, dimensions } = look;
  files ??= readFiles(sampleBytes());
  const all = askedOf(files, { as_of: asOf }, filters, dimensions);
  const asked = account === undefined ? all : ofOne(all, account);
  const checks = await checksByStatement(
    [...OF_EVERYBODY, ...OF_CHOSEN, ...BACKTEST_CHECKS],
    asked,
  );
  const ask = console(page);
  const [days] = await ask('SELECT comparison_date FROM settings');
  const beside = { comparedDay: String(days?.comparison_date), coverage: asked.coverage };
  return {
    asked,
    checks,
    ask,
    async told({ title, answer }) {
      const told = toldBy(title, answer, beside);
      return title === coverageMatrixQuestion.title
        ? [...told, ...(await beforeCells(ask, look))]
        : told;
    },
  };
}

function ofOne(asked: Asked, account: string): Asked {
  const { picture } = asked;
  const accounts = new Map([...picture.accounts].filter(([accountId]) => accountId === account));
  return { ...asked, picture: { ...picture, accounts } };
}

/** Asks the console, and the same only once. */
function console(page: Page): Walk['ask'] {
  const answers = new Map<string, Promise<Row[]>>();
  return (statement) => {
    const known = answers.get(statement);
    if (known) return known;
    const answer = page.evaluate((text) => window.refscope.query(text), statement);
    answers.set(statement, answer);
    return answer;
  };
}

/** The segments of either dimension as a whole, and all accounts, as they stand before the cells. */
async function beforeCells(ask: Walk['ask'], { filters, dimensions }: Look): Promise<Answer> {
  const [dimension, crossed] = dimensions;
  const rows = await ask(coverageQuestion.sql({ filters, dimension }).text);
  const columns = await ask(coverageQuestion.sql({ filters, dimension: crossed }).text);
  const counts = await ask(referenceCountsQuestion.sql({ filters, dimension }).text);
  return [
    ...rows.map((row) => ({ ...row, crossed_segment: 'All' })),
    ...columns.map((row) => ({ ...row, segment: 'All', crossed_segment: row.segment })),
    ...counts.map(({ claimed, ready }) => ({
      segment: 'All',
      crossed_segment: 'All',
      claimed,
      ready,
    })),
  ];
}
