import { describe, expect, it } from 'vitest';
import { askConsole } from '../../src/state/ask-console';
import { nodeEngine } from '../support/node-database';

describe('a question of the user', () => {
  it.each([
    ['SELECT 1 AS x', 0],
    ['SELECT 1 AS x -- FROM compared.standing', 1],
    ['SELECT 1 AS x -- COMPARED', 1],
    ['SELECT 1 AS x -- uncompared', 0],
  ])('%s has the comparison date built %i times', async (question, times) => {
    let compared = 0;
    const session = {
      engine: nodeEngine(),
      compare: async () => {
        compared += 1;
      },
    };
    expect(await askConsole(session, question)).toEqual([{ x: 1 }]);
    expect(compared).toBe(times);
  });

  it('cannot change anything', async () => {
    const session = { engine: nodeEngine(), compare: async () => undefined };
    await expect(askConsole(session, 'CREATE TABLE t AS SELECT 1')).rejects.toThrow('Only one');
  });
});
