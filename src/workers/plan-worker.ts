import { planStability } from '../plan/plan-stability';
import { exactPlan } from './exact-plan';
import type { PlanReply, PlanRequest } from './plan-messages';

/** Plans are worked out here, so that the page answers meanwhile and can end it. */
addEventListener('message', ({ data }: MessageEvent<PlanRequest>) => {
  answerTo(data).then(reply, (error: unknown) => reply({ say: 'failed', error }));
});

async function answerTo(request: PlanRequest): Promise<PlanReply> {
  if (request.ask === 'stability')
    return { say: 'stability', stability: planStability(request.problem, request.plan) };
  const { problem, start, seconds, runtime } = request;
  const { default: loadHighs } = await import('highs');
  const highs = await loadHighs({ locateFile: () => runtime });
  const onBound = (bound: number) => reply({ say: 'bound', bound });
  return { say: 'proof', proof: exactPlan(highs, problem, start, { seconds, onBound }) };
}

function reply(message: PlanReply): void {
  postMessage(message);
}
