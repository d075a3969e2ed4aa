import { absoluteAddress, startBlobWorker } from '../engine/blob-worker';
import type { Reader, ReadOptions } from '../imports/reader';
import type { WholeFile } from '../imports/reading/read-table';
import { Refusal } from '../imports/reading/refusal';
import type { TextTable } from '../imports/reading/text-table';
import type { Domain } from '../imports/registrable-domains';
import type { ReadingAnswer, ReadingReply, ReadingRequest } from './reading-messages';
import workerUrl from './reading-worker?worker&url';

type Unnumbered<Request> = Request extends unknown ? Omit<Request, 'id'> : never;
type Question = Unnumbered<Exclude<ReadingRequest, { ask: 'cancel' }>>;

interface Waiting {
  settle: (reply: Exclude<ReadingReply, { say: 'progress' }>) => void;
  onProgress: ReadOptions['onProgress'];
}

/** Files are read in a worker of their own; its failure to start fails every request. */
export function startWorkerReader(): Reader {
  const worker = startBlobWorker(`import ${JSON.stringify(absoluteAddress(workerUrl))};`, 'module');
  const waiting = new Map<number, Waiting>();
  let failure: Error | null = null;
  let requests = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<ReadingReply>) => {
    const request = waiting.get(data.id);
    if (data.say === 'progress') request?.onProgress?.(data.progress);
    else request?.settle(data);
  });
  worker.addEventListener('error', ({ message }) => {
    failure = new Error(message || 'The reading worker could not be started. Reload the page.');
    for (const [id, request] of waiting) request.settle({ id, say: 'failed', error: failure });
  });

  function ask(question: Question, options: ReadOptions = {}): Promise<ReadingAnswer> {
    const { signal, onProgress } = options;
    signal?.throwIfAborted();
    requests += 1;
    const id = requests;
    return new Promise((resolve, reject) => {
      const cancel = () => {
        const message: ReadingRequest = { id, ask: 'cancel' };
        worker.postMessage(message);
        waiting.delete(id);
        reject(signal?.reason);
      };
      waiting.set(id, {
        onProgress,
        settle(reply) {
          waiting.delete(id);
          signal?.removeEventListener('abort', cancel);
          if (reply.say === 'done') resolve(reply.answer);
          else reject(reply.say === 'refused' ? new Refusal(reply.message) : reply.error);
        },
      });
      signal?.addEventListener('abort', cancel, { once: true });
      const message: ReadingRequest = { ...question, id };
      if (failure) waiting.get(id)?.settle({ id, say: 'failed', error: failure });
      else worker.postMessage(message);
    });
  }

  return {
    readTable: async (file, options) => asTable(await ask({ ask: 'table', file }, options)),
    domains: async (hosts) => asDomains(await ask({ ask: 'domains', hosts })),
    readAll: async (file) => asWholeFile(await ask({ ask: 'all', file })),
    rawRecords: async (file, { dialect, usualWidth }, numbers, options) =>
      asTexts(await ask({ ask: 'raw', file, table: { dialect, usualWidth }, numbers }, options)),
  };
}

function asTable(answer: ReadingAnswer): TextTable {
  if ('parts' in answer) return answer;
  throw new TypeError('The reading worker gave no table');
}

function asWholeFile(answer: ReadingAnswer): WholeFile {
  if ('skipped' in answer) return answer;
  throw new TypeError('The reading worker gave no whole file');
}

function asDomains(answer: ReadingAnswer): Domain[] {
  if (Array.isArray(answer)) return answer;
  throw new TypeError('The reading worker gave no domains');
}

function asTexts(answer: ReadingAnswer): Map<number, string> {
  if (answer instanceof Map) return answer;
  throw new TypeError('The reading worker gave no texts');
}
