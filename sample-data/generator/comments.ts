import { pick, type Random } from './random';

interface Remarks {
  readonly pleased: readonly string[];
  readonly indifferent: readonly string[];
  readonly annoyed: readonly string[];
}

const english: Remarks = {
  pleased: ['Quick and friendly.', 'Solved, thank you!', 'Works', 'Knew what they were doing'],
  indifferent: ['It took a while.', 'OK, but slow', 'Second attempt worked.'],
  annoyed: [
    'Still not fixed, third time',
    'Nobody called back.',
    'Told "by tomorrow" – a week ago',
    'Not what we were promised.',
  ],
};

const local: Readonly<Record<string, Remarks>> = {
  german: {
    pleased: ['Schnell und freundlich', 'Top, danke!'],
    indifferent: ['Teils, teils', 'Dauert zu lange'],
    annoyed: ['Immer noch offen, leider', 'Keine Rückmeldung'],
  },
  french: {
    pleased: ['Merci beaucoup', 'Réponse très claire'],
    indifferent: ['Correct, sans plus'],
    annoyed: ['Toujours pas réglé', 'Déçu, aucun suivi'],
  },
};

/** A short remark that fits how favourable the answer is, from 0 to 1. */
export function commentFor(random: Random, culture: string, favour: number): string {
  const remarks = local[culture] ?? english;
  if (favour > 0.6) return pick(random, remarks.pleased);
  return pick(random, favour < 0.4 ? remarks.annoyed : remarks.indifferent);
}
