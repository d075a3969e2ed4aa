import type { SourceFile } from './reading/source-file';

const ADDRESSES = import.meta.glob<string>('../../sample-data/*.csv', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where a build puts the sample's rows, from the app's own folder; empty in development. See scripts/sample-rows.ts. */
declare const SAMPLE_ROWS: string;

/** Fetches the sample company's files from where the app itself was served. */
export function fetchSample(): Promise<SourceFile[]> {
  return Promise.all(
    Object.entries(ADDRESSES).map(async ([path, address]) => {
      const answer = await fetch(address);
      if (!answer.ok)
        throw new Error(`The sample file ${path} could not be fetched (${answer.status}).`);
      return { name: path.slice(path.lastIndexOf('/') + 1), content: await answer.blob() };
    }),
  );
}

/** Fetches the rows that importing those files gives; null where there are none to be had. */
export async function fetchSampleRows(): Promise<Blob | null> {
  if (SAMPLE_ROWS === '') return null;
  const answer = await fetch(new URL(SAMPLE_ROWS, document.baseURI));
  return answer.ok ? answer.blob() : null;
}
