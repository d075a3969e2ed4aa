import { createHash } from 'node:crypto';
import { createServer, type Plugin } from 'vite';

const HASH_LENGTH = 8;

interface Shipped {
  fileName: string;
  source: Uint8Array;
}

/**
 * Ships the sample as rows, beside its files, and the answers to what the Overview asks first: a first visit is
 * spared to read and type the files, and to wait for the database. The build works them out by the code of the app
 * itself and names them by their content; elsewhere there are none, and the app imports the files.
 */
export function sampleRows(): Plugin {
  let shipped: { rows: Shipped; answers: Shipped } | null = null;
  return {
    name: 'sample-rows',
    async config(_, { command, isPreview }) {
      if (command === 'build' && !isPreview) shipped = await pack();
      return {
        define: {
          SAMPLE_ROWS: JSON.stringify(shipped?.rows.fileName ?? ''),
          SAMPLE_ANSWERS: JSON.stringify(shipped?.answers.fileName ?? ''),
        },
      };
    },
    generateBundle() {
      for (const asset of Object.values(shipped ?? {})) this.emitFile({ type: 'asset', ...asset });
    },
  };
}

/** Runs scripts/pack-sample.ts as Vite would serve it, for the app's own code imports SQL in Vite's way. */
async function pack() {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    define: { ROWS_FORM: '""', SAMPLE_ROWS: '""', SAMPLE_ANSWERS: '""' },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const { packedSample } = await server.ssrLoadModule('/scripts/pack-sample.ts');
    const { rows, answers } = await packedSample();
    return {
      rows: named('sample-rows', 'bin', rows),
      answers: named('sample-answers', 'json', new TextEncoder().encode(JSON.stringify(answers))),
    };
  } finally {
    await server.close();
  }
}

function named(name: string, ending: string, source: Uint8Array): Shipped {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, HASH_LENGTH);
  return { fileName: `assets/${name}-${hash}.${ending}`, source };
}
