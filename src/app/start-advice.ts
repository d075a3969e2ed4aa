const ADVICE =
  'Reload the page. If that does not help, try a current version of Chrome, Edge, Firefox or Safari.';
const TYPE_ADVICE =
  'The host sends the database with a wrong type, which no browser takes: whoever runs it has to serve files that end in .wasm as application/wasm.';

/** What to do where the database did not start. Every browser names the type that it expected. */
export function startAdvice(technicalDetail: string): string {
  return technicalDetail.includes('application/wasm') ? TYPE_ADVICE : ADVICE;
}
