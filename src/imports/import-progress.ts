/** The steps of an import, in order. */
export type ImportStep = 'reading' | 'loading' | 'weighing' | 'typing' | 'committing';

/** Where an import is; a report comes before each step and, in long ones, while they go on. */
export interface ImportProgress {
  fileName: string;
  /** Which of the files this is, from 1. */
  position: number;
  of: number;
  step: ImportStep;
  /** How much of the step is done, 0–1. */
  share: number;
  /** Records read so far. */
  rows?: number;
  /** What a commit is at: `insert responses`, `rebuild coverage`. */
  detail?: string;
}
