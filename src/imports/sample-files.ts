import type { SourceFile } from './reading/source-file';

const ADDRESSES = import.meta.glob<string>('../../sample-data/*.csv', {
  eager: true,
  query: '?url',
  import: 'default',
});

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
