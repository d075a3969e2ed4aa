import path from 'node:path';
import { build, type PreviewServer, preview } from 'vite';

export interface Served {
  server: PreviewServer;
  address: string;
}

/** Serves a built folder on this machine. */
export async function served(outDir: string): Promise<Served> {
  const server = await preview({
    configFile: false,
    build: { outDir: path.resolve(outDir) },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address');
  return { server, address };
}

/** Builds a page of this folder into another one and serves it. */
export async function builtPage(root: string, outDir: string): Promise<Served> {
  await build({
    configFile: false,
    root,
    base: './',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
    logLevel: 'error',
  });
  return served(outDir);
}
