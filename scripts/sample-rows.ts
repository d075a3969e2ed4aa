import { createHash } from 'node:crypto';
import { createServer, type Plugin } from 'vite';

const HASH_LENGTH = 8;

/**
 * Ships the sample as rows, beside its files: a first visit is spared to read and type them. The build
 * imports the files by the code of the app itself and names the archive by its content; elsewhere
 * `SAMPLE_ROWS` is empty, and the app imports the files.
 */
export function sampleRows(): Plugin {
  let archive: { fileName: string; source: Uint8Array } | null = null;
  return {
    name: 'sample-rows',
    async config(_, { command, isPreview }) {
      if (command === 'build' && !isPreview) archive = named(await pack());
      return { define: { SAMPLE_ROWS: JSON.stringify(archive?.fileName ?? '') } };
    },
    generateBundle() {
      if (archive) this.emitFile({ type: 'asset', ...archive });
    },
  };
}

/** Runs scripts/pack-sample.ts as Vite would serve it, for the app's own code imports SQL in Vite's way. */
async function pack(): Promise<Uint8Array> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    define: { ROWS_FORM: '""', SAMPLE_ROWS: '""' },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const { packedSample } = await server.ssrLoadModule('/scripts/pack-sample.ts');
    return await packedSample();
  } finally {
    await server.close();
  }
}

function named(source: Uint8Array) {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, HASH_LENGTH);
  return { fileName: `assets/sample-rows-${hash}.bin`, source };
}
