import { expect, it } from 'vitest';
import { startAdvice } from '../../src/app/start-advice';

it('tells what the host has to mend where it serves the database with a wrong type', () => {
  const advice = startAdvice(
    "TypeError: Failed to execute 'compile' on 'WebAssembly': Incorrect response MIME type. Expected 'application/wasm'.",
  );
  expect(advice).toMatch(/serve files that end in \.wasm as application\/wasm/);
  expect(startAdvice('Out of memory')).toMatch(/try a current version of Chrome/);
});
