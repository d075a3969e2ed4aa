import { afterAll, afterEach, beforeEach } from 'vitest';
import { countLeases, endLeases } from './node-database';

let before = 0;

beforeEach(() => {
  before = countLeases();
});
afterEach(() => endLeases(before));
afterAll(() => endLeases(0));
