/** What a reason for a standing means, in the words of the screen. */
const WORDS: Record<string, string> = {
  exiting: 'exiting segment',
  unhappy: 'unhappy now',
  'hot incident': 'open severe incident',
  'off-strategy': 'off strategy',
};

/**
 * A reason of the `standing` table as people read it. An account can be unhappy although its
 * sentiment is not negative: then its newest relationship answer is unfavourable, and that is said.
 */
export function reasonText(reason: string, currentSentiment: number | null): string {
  if (reason === 'unhappy' && (currentSentiment ?? 0) >= 0) return 'newest answer unfavourable';
  return WORDS[reason] ?? reason;
}
