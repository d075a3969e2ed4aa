const ADVICE = 'Drop the files again. If it stops again, the technical detail says why.';
const MEMORY_ADVICE =
  'The files hold more than one tab has room for. Leave out columns that are not needed, comments first, or the oldest answers, and drop them again.';

/** What to do after an import that ended early. The database names a lack of memory in these words. */
export function stopAdvice(failure: unknown): string {
  const isOfMemory = failure instanceof Error && /out of memory/i.test(failure.message);
  return isOfMemory ? MEMORY_ADVICE : ADVICE;
}
