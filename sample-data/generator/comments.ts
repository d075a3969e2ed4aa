import { pick, type Random } from './random';

const pleased = ['Quick and friendly.', 'Solved, thank you!', 'Merci beaucoup', 'Top Support', 'Works'];
const indifferent = ['It took a while.', 'OK, but slow', 'Teils, teils', 'Second attempt worked.'];
const annoyed = [
  'Still not fixed, third time',
  'Nobody called back.',
  'Told "by tomorrow" – a week ago',
  'Immer noch offen, leider',
  'Not what we were promised.',
];

/** A short remark that fits how favourable the answer is, from 0 to 1. */
export function commentFor(random: Random, favour: number): string {
  if (favour > 0.6) return pick(random, pleased);
  return pick(random, favour < 0.4 ? annoyed : indifferent);
}
