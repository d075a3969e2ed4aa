import highsUrl from 'highs/runtime?url';
import { PROOF_SECONDS } from '../domain/plan';
import { absoluteAddress, startBlobWorker } from '../engine/blob-worker';
import type { Planner } from '../plan/planner';
import type { PlanReply, PlanRequest } from './plan-messages';
import workerUrl from './plan-worker?worker&url';

/** Plans in a worker for each request: the solver cannot be called off, but its worker can be ended. */
export const workerPlanner: Planner = {
  prove(problem, start, { signal, onBound }) {
    const runtime = absoluteAddress(highsUrl);
    return ask(
      { ask: 'proof', problem, start, seconds: PROOF_SECONDS, runtime },
      signal,
      (reply) => {
        if (reply.say === 'bound') onBound(reply.bound);
        return reply.say === 'proof' ? reply.proof : undefined;
      },
    );
  },
  stability: (problem, plan, signal) =>
    ask({ ask: 'stability', problem, plan }, signal, (reply) =>
      reply.say === 'stability' ? reply.stability : undefined,
    ),
};

/** Asks a worker of its own until `answerIn` finds the answer in what it says. */
function ask<Answer>(
  request: PlanRequest,
  signal: AbortSignal,
  answerIn: (reply: PlanReply) => Answer | undefined,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = startBlobWorker(`import ${JSON.stringify(absoluteAddress(workerUrl))};`, 'module');
  const answered = new Promise<Answer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'The planning worker could not be started. Reload the page.')),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<PlanReply>) => {
      const answer = answerIn(data);
      if (answer !== undefined) resolve(answer);
      else if (data.say === 'failed') reject(data.error);
    });
  });
  worker.postMessage(request);
  return answered.finally(() => worker.terminate());
}
