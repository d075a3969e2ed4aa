import { outsideStories } from './story-plans-outside';
import { listedStories } from './story-plans-listed';
import { soberingStories } from './story-plans-sobering';
import type { StoryPlan } from './story-model';

/** Every planted account, wherever it stands. */
export const storyPlans: readonly StoryPlan[] = [
  ...soberingStories,
  ...listedStories,
  ...outsideStories,
];
