import type { StoryPlan } from './story-model';
import { listedStories } from './story-plans-listed';
import { outsideStories } from './story-plans-outside';
import { soberingStories } from './story-plans-sobering';

/** Every planted account, wherever it stands. */
export const storyPlans: readonly StoryPlan[] = [
  ...soberingStories,
  ...listedStories,
  ...outsideStories,
];
