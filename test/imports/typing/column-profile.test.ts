import { expect, it } from 'vitest';
import { columnProfiles } from '../../../src/imports/typing/column-profile';
import { openReadings } from './readings';
import { stage } from './staged';

it('tells of each column how it is filled, its ends and its commonest values', async () => {
  const { engine } = await openReadings();
  const records = [
    ['b', '1', ''],
    ['a', '2', ' '],
    [' b ', '3', ''],
    { role: 'footer' as const, cells: ['Total', '3', '9'] },
    ['c', '4'],
  ];
  const table = await stage(engine, ['Letter', 'Number', 'Nothing'], records);
  expect(await columnProfiles(engine.run, table, records.length + 1)).toEqual([
    {
      name: 'Letter',
      filled: 4,
      distinct: 3,
      min: 'a',
      max: 'c',
      commonest: [
        { value: 'b', cells: 2 },
        { value: 'a', cells: 1 },
        { value: 'c', cells: 1 },
      ],
    },
    {
      name: 'Number',
      filled: 4,
      distinct: 4,
      min: '1',
      max: '4',
      commonest: [
        { value: '1', cells: 1 },
        { value: '2', cells: 1 },
        { value: '3', cells: 1 },
      ],
    },
    { name: 'Nothing', filled: 0, distinct: 0, min: null, max: null, commonest: [] },
  ]);
});
