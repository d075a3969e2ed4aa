/** What the browser's storage gives; rejects in plain words where it has no room or denies it. */
export async function plainly<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw inWords(error);
  }
}

/** Whether an error says that there is no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function inWords(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  switch (error.name) {
    case 'QuotaExceededError':
      return new Error(
        'This browser has no room left for it. Nothing was changed. Forget older versions on the Data page, free disk space, or switch off keeping and work in this tab alone.',
        { cause: error },
      );
    case 'NotReadableError':
      return new Error(
        'The file cannot be read any more; it was moved or is in use. Nothing was changed. Drop it again.',
        { cause: error },
      );
    case 'NotAllowedError':
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotFoundError':
      return new Error(
        'The browser does not let this page keep data any more. Nothing was changed. Reload the page.',
        { cause: error },
      );
    default:
      return error;
  }
}
