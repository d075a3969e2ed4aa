/** What a reason for a standing means, in the words of the screen. */
const WORDS: Record<string, string> = {
  exiting: 'exiting segment',
  unhappy: 'unhappy now',
  'hot incident': 'open severe incident',
  'no current signal': 'no current signal',
  'worn out': 'worn out',
  'off-strategy': 'off strategy',
  'rested by the programme': 'rested by the programme',
};

/** A reason of the `standing` table as people read it. */
export function reasonText(reason: string): string {
  return WORDS[reason] ?? reason;
}
