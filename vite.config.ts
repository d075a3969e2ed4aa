import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { withIntegrity } from './scripts/integrity.ts';
import { sampleRows } from './scripts/sample-rows.ts';

/** What decides how files become rows. */
const READING = ['src/domain', 'src/imports', 'src/queries/functions', 'src/queries/intake'];

/** Changes with everything that decides how files become rows, so that no older app's rows are taken for today's. */
function rowsForm(): string {
  const hash = createHash('sha256');
  for (const folder of READING)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(ts|sql)$/.test(name)) hash.update(name).update(readFileSync(path.join(folder, name)));
  for (const name of ['src/queries/intake-tables.ts', 'package.json'])
    hash.update(readFileSync(name));
  return hash.digest('hex');
}

const isLong = process.env.REFSCOPE_LONG !== undefined;
const BROWSER_TEST_MILLISECONDS = isLong ? 1_200_000 : 120_000;
const BROWSER_POLL_MILLISECONDS = 20_000;
const SQL_TEST_MILLISECONDS = isLong ? 1_200_000 : 60_000;
/** More than the database, 34 MB, has. */
const LARGEST_KEPT_BYTES = 64_000_000;

export default defineConfig({
  define: { ROWS_FORM: JSON.stringify(rowsForm()) },
  base: './',
  plugins: [
    react(),
    sampleRows(),
    // The service worker, sw.js: docs/decisions/0010-offline.md. Written by a build alone, not in development.
    VitePWA({
      registerType: 'prompt',
      // By main.tsx, once the first figures are painted.
      injectRegister: false,
      // A plain file, public/manifest.webmanifest.
      manifest: false,
      workbox: {
        // Whatever the build writes is of the version.
        globPatterns: ['**/*'],
        maximumFileSizeToCacheInBytes: LARGEST_KEPT_BYTES,
        // Not any address below the app's folder: beside it another app may stand. The folder itself is index.html.
        navigateFallback: null,
        ignoreURLParametersMatching: [/./],
        // A first visit is served by the worker as soon as it has everything, not only after a reload.
        clientsClaim: true,
        // By default it would delete what apps in folders below this one keep.
        cleanupOutdatedCaches: false,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
      integration: {
        configureOptions({ build }, { workbox }) {
          if (workbox) workbox.manifestTransforms = [withIntegrity(build.outDir)];
        },
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The first versions with light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing is inlined as a data: address, so that the content policy can stay strict.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    // Of two cores the default would use one.
    maxWorkers: '100%',
    // Threads of one process share the compiled database, which processes of their own would each compile.
    pool: 'threads',
    setupFiles: ['test/support/seeded-laws.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**'],
          // Files share what was loaded and the databases that were instantiated; see node-database.ts.
          isolate: false,
          setupFiles: ['test/support/take-databases-back.ts'],
          testTimeout: SQL_TEST_MILLISECONDS,
          hookTimeout: SQL_TEST_MILLISECONDS,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/server.ts'],
          // One browser keeps both cores busy: two at a time take as long, and tests wait for each other.
          fileParallelism: false,
          // The files share one opened app; see sampleApp.
          isolate: false,
          testTimeout: BROWSER_TEST_MILLISECONDS,
          hookTimeout: BROWSER_TEST_MILLISECONDS,
          expect: { poll: { timeout: BROWSER_POLL_MILLISECONDS } },
        },
      },
    ],
  },
});
