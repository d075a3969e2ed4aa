// Builds a version of the app in which every script has another name: tsx test/browser/support/build-second.ts FOLDER
import { build } from 'vite';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Name the folder to build into');
const output = {
  entryFileNames: 'assets/[name]-[hash]-second.js',
  chunkFileNames: 'assets/[name]-[hash]-second.js',
};
await build({
  logLevel: 'error',
  build: { outDir, emptyOutDir: true, rolldownOptions: { output } },
  worker: { rolldownOptions: { output } },
});
