import { directReader } from '../imports/direct-reader';
import type { ReadOptions } from '../imports/reader';
import { Refusal } from '../imports/reading/refusal';
import type { ReadingAnswer, ReadingReply, ReadingRequest } from './reading-messages';

/** Files are read here, so that the page answers while a large one comes in. */
const running = new Map<number, AbortController>();

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  if (data.ask === 'cancel') running.get(data.id)?.abort();
  else void serve(data);
});

async function serve(request: Exclude<ReadingRequest, { ask: 'cancel' }>): Promise<void> {
  const { id } = request;
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const options: ReadOptions = {
      signal: controller.signal,
      onProgress: (progress) => reply({ id, say: 'progress', progress }),
    };
    reply({ id, say: 'done', answer: await answerOf(request, options) });
  } catch (error) {
    if (error instanceof Refusal) reply({ id, say: 'refused', message: error.message });
    else reply({ id, say: 'failed', error });
  } finally {
    running.delete(id);
  }
}

function answerOf(
  request: Exclude<ReadingRequest, { ask: 'cancel' }>,
  options: ReadOptions,
): Promise<ReadingAnswer> {
  switch (request.ask) {
    case 'table':
      return directReader.readTable(request.file, options);
    case 'all':
      return directReader.readAll(request.file);
    case 'domains':
      return directReader.domains(request.hosts);
    case 'raw':
      return directReader.rawRecords(request.file, request.table, request.numbers, options);
  }
}

function reply(message: ReadingReply): void {
  postMessage(message);
}
