// How long a change takes until every figure of the Overview is there, in Chromium and in native DuckDB with
// one thread on the same statements: npm run bench:model -- [--size accounts,responses …] [--objects] [--explain]
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { openChromium } from '../test/browser/support/chromium';
import { CHANGES, type Change, type ChangeName } from './model-changes';
import { nativeDatabase, replay } from './native-database';
import type { Step } from './recorded-engine';

const folder = path.join(tmpdir(), 'refscope-bench', 'model-page');
await build({
  configFile: false,
  root: 'bench/model-page',
  base: './',
  build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  logLevel: 'error',
});
const server = await preview({
  configFile: false,
  build: { outDir: folder },
  preview: { port: 0, host: '127.0.0.1' },
  logLevel: 'silent',
});
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('no address');
const [accounts = 100000, responses = 10000000] = (process.argv[2] ?? '').split(',').map(Number);
const browser = await openChromium();
const page = await browser.newPage();
page.setDefaultTimeout(1e9);
page.on('console', (m) => console.log(m.text()));
await page.goto(address);
const native = await nativeDatabase();
const sum = (s: Step[]) => s.reduce((t, x) => t + x.milliseconds, 0);
const both = async (label: string, work: () => Promise<Step[]>, top = 0) => {
  const steps = await work();
  const nat = await replay(native, steps.map((s) => s.text));
  console.log(label, sum(steps).toFixed(0), sum(nat).toFixed(0), 'mem', JSON.stringify(await page.evaluate(() => window.modelBench.query("select sum(memory_usage_bytes)::DOUBLE/1e6 mb from duckdb_memory()"))), 'wasm', await Promise.all(page.workers().map((w) => w.evaluate(() => { const m = Reflect.get(globalThis, 'DUCKDB_BINDINGS'); return m ? m._instance.HEAPU8.buffer.byteLength/1e6 : 'none'; }))));
  if (top) for (const [i, s] of steps.entries()) if (s.milliseconds > top) console.log('   ', s.milliseconds.toFixed(0), nat[i]?.milliseconds.toFixed(0), s.text.replace(/--.*\n/g, '').replace(/\s+/g, ' ').slice(0, 100));
};
await both('open', () => page.evaluate(() => window.modelBench.open()));
await both('generate', () => page.evaluate((size) => window.modelBench.generate(size), { accounts, responses }), 100);
await both('build', () => page.evaluate(() => window.modelBench.build()), 100);
for (const [name, list] of Object.entries(CHANGES))
  for (const [at, c] of (list as Change[]).slice(0, 3).entries())
    await both(name, () => page.evaluate((c) => window.modelBench.change(c.settings, c.filters), c), at === 2 ? 5 : 0);
const q = `SELECT count(*)::INTEGER n, sum(hash(account_id, standing, reasons, round(revenue, 4), round(strategic_value, 6), round(current_sentiment, 6), freshness, hot, uses_90d))::VARCHAR h FROM standing`;
console.log(await page.evaluate((q) => window.modelBench.query(q), q), (await native.runAndReadAll(q)).getRowObjectsJS());
console.log(await page.evaluate(() => window.modelBench.query('select standing, count(*)::INTEGER n from standing group by all')));
await browser.close();
await server.close();
