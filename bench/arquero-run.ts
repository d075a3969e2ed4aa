import type { Page } from 'playwright-core';
import type { SegmentChoice } from '../src/domain/dimensions';
import { accountMapQuestion } from '../src/queries/account-map';
import { accountTraitsQuestion } from '../src/queries/account-traits';
import { coverageQuestion } from '../src/queries/coverage-rows';
import { landMinesQuestion } from '../src/queries/land-mines';
import { pipelineCoverageQuestion } from '../src/queries/pipeline-coverage';
import { referenceCountsQuestion } from '../src/queries/reference-counts';
import { standoutsQuestion } from '../src/queries/standouts';
import { waterfallQuestion } from '../src/queries/waterfall';
import { openChromium } from '../test/browser/support/chromium';
import type { Recomputed } from './arquero-page/arquero-page';
import type { CompanySize } from './company';
import { companyCsv } from './company-csv';
import { CHANGES, type Change, type ChangeName } from './model-changes';
import { openModelPage } from './model-run';

/** What the same changes took, in milliseconds. */
export interface Compared {
  ours: number[];
  /** The peer, holding typed data alone. */
  anew: number[];
  /** The peer, holding its measures as well, until a setting changes that they rest on. */
  held: number[];
}

export interface PeerRun {
  changes: Record<ChangeName, Compared>;
  /** From the files to the peer's tables. */
  parsedMs: number;
  browserVersion: string;
}

const DIMENSION = 'industry';
/** By which share two sums of the same amounts, added up in another order, may differ. */
const TOLERANCE = 1e-9;

/** Runs all changes on a company of a size: in Refscope, and right after it in Papa Parse and Arquero. */
export async function peerRun(
  addresses: { model: string; peer: string },
  folder: string,
  size: CompanySize,
  changesOfEach: number,
  tell: (text: string) => void,
): Promise<PeerRun> {
  const ours = await openModelPage(addresses.model);
  const other = await openChromium('');
  try {
    tell('generate');
    const opened = await ours.page.evaluate(() => window.modelBench.open());
    const generated = await ours.page.evaluate(
      (wanted) => window.modelBench.generate(wanted),
      size,
    );
    await ours.page.evaluate(() => window.modelBench.build());
    tell('parse');
    const files = await companyCsv(
      folder,
      [...opened, ...generated].map(({ text }) => text),
    );
    const peer = await other.newPage();
    peer.setDefaultTimeout(0);
    await peer.goto(addresses.peer);
    await peer.setInputFiles('input', files);
    const parsedMs = await peer.evaluate(
      (asOf) => window.arqueroBench.load(asOf),
      await asOfDay(ours.page),
    );
    const changes: Partial<Record<ChangeName, Compared>> = {};
    for (const [name, all] of Object.entries(CHANGES) as [ChangeName, Change[]][]) {
      tell(name);
      changes[name] = await compared(ours.page, peer, all.slice(0, changesOfEach), tell);
    }
    return {
      changes: changes as Record<ChangeName, Compared>,
      parsedMs,
      browserVersion: other.version(),
    };
  } finally {
    await ours.browser.close();
    await other.close();
  }
}

async function compared(
  ours: Page,
  peer: Page,
  changes: readonly Change[],
  tell: (text: string) => void,
): Promise<Compared> {
  const times: Compared = { ours: [], anew: [], held: [] };
  for (const change of changes) {
    times.ours.push(await refscopeMs(ours, change));
    const held = await recomputed(peer, change, 'measures');
    const anew = await recomputed(peer, change, 'data');
    await checkEqual(ours, change.filters, held);
    await checkEqual(ours, change.filters, anew);
    times.held.push(held.milliseconds);
    times.anew.push(anew.milliseconds);
    tell(
      `${[times.ours, times.anew, times.held].map((all) => Math.round(all.at(-1) ?? Number.NaN))} ms`,
    );
  }
  return times;
}

/** From a change until all answers are in hand and checked. */
function refscopeMs(page: Page, change: Change): Promise<number> {
  return page.evaluate(async ({ settings, filters }) => {
    const start = performance.now();
    await window.modelBench.change(settings, filters);
    return performance.now() - start;
  }, change);
}

function recomputed(page: Page, change: Change, holds: 'data' | 'measures'): Promise<Recomputed> {
  return page.evaluate(
    ([{ settings, filters }, held]) => window.arqueroBench.change(settings, filters, held),
    [change, holds] as const,
  );
}

async function asOfDay(ours: Page): Promise<string> {
  const [row] = await ours.evaluate(() => window.modelBench.query('SELECT as_of FROM settings'));
  return String(row?.as_of);
}

/** Throws where the peer does not say what the app's own questions say: it would be no peer. */
async function checkEqual(
  ours: Page,
  filters: readonly SegmentChoice[],
  { overview, traits }: Recomputed,
): Promise<void> {
  const of = { filters, dimension: DIMENSION };
  const asked = [
    { name: 'counts', question: referenceCountsQuestion.sql(of), found: overview.counts },
    { name: 'coverage', question: coverageQuestion.sql(of), found: overview.coverage },
    { name: 'pipeline', question: pipelineCoverageQuestion.sql(of), found: overview.pipeline },
    { name: 'standouts', question: standoutsQuestion.sql(of), found: overview.standouts },
    { name: 'waterfall', question: waterfallQuestion.sql(of), found: overview.waterfall },
    { name: 'map', question: accountMapQuestion.sql(of), found: overview.map },
    { name: 'land mines', question: landMinesQuestion.sql(of), found: overview.landMines },
    ...(traits.length > 0
      ? [{ name: 'traits', question: accountTraitsQuestion.sql({}), found: traits }]
      : []),
  ];
  for (const { name, question, found } of asked) {
    const rows = await ours.evaluate((text) => window.modelBench.query(text), question.text);
    checkRows(name, rows, found);
  }
}

function checkRows(name: string, rows: readonly object[], found: readonly object[]): void {
  const expected = inOrder(rows);
  const given = inOrder(found);
  const at = expected.findIndex((row, index) => !isSame(row, given[index]));
  if (at >= 0 || expected.length !== given.length)
    throw new Error(
      `The ${name} differ: ${expected.length} rows and ${JSON.stringify(expected[at])} in Refscope, ${given.length} rows and ${JSON.stringify(given[at])} in Arquero`,
    );
}

type Cells = Readonly<Record<string, unknown>>;

/** Rows by their words, which no two have in common. */
function inOrder(rows: readonly object[]): Cells[] {
  return rows
    .map((row) => {
      const cells = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
      const words = cells.filter(([, cell]) => typeof cell === 'string');
      return { key: JSON.stringify(words), cells: Object.fromEntries(cells) };
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ cells }) => cells);
}

/** Whether two rows have the same cells; what is left out is unknown. */
function isSame(one: Cells, other: Cells | undefined): boolean {
  const columns = new Set([...Object.keys(one), ...Object.keys(other ?? {})]);
  return [...columns].every((column) => isSameCell(one[column] ?? null, other?.[column] ?? null));
}

function isSameCell(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one))
    : JSON.stringify(one) === JSON.stringify(other);
}
