import { describe, expect, it } from 'vitest';
import {
  accountCommands,
  dayCommands,
  filterCommands,
  forgetViewCommands,
  matching,
  pageCommands,
  settingsCommands,
  viewCommands,
} from '../../src/app/commands';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Address } from '../../src/state/address';
import { firstSettings } from '../../src/state/settings-desk';

/** Where a command goes. */
function visited(commands: (go: (change: Partial<Address>) => void) => { run: () => void }[]) {
  const changes: Partial<Address>[] = [];
  for (const { run } of commands((change) => changes.push(change))) run();
  return changes;
}

const REGION = {
  name: 'region',
  label: 'Region',
  segments: [
    { segment: 'EMEA', accounts: 12 },
    { segment: 'Amérique', accounts: 1 },
  ],
};

describe('a command', () => {
  it('leads to a page, or to an account', () => {
    expect(visited((go) => pageCommands(go)).at(0)).toEqual({ page: 'overview' });
    const found = [{ account_id: 'A1', account_name: 'Halden', domain: null }];
    expect(accountCommands(found, () => undefined)).toMatchObject([
      { label: 'Halden', detail: 'A1' },
    ]);
    expect(visited((go) => accountCommands(found, go))).toEqual([
      { page: 'account', account: 'A1' },
    ]);
  });

  it('puts a filter on beside the others of its dimension, and takes it off again', () => {
    const other = { dimension: 'industry', segment: 'Energy' };
    const emea = { dimension: 'region', segment: 'EMEA' };
    const amerique = { dimension: 'region', segment: 'Amérique' };
    expect(visited((go) => filterCommands([REGION], [other, emea], go))).toEqual([
      { filters: [other] },
      { filters: [other, emea, amerique] },
    ]);
  });

  it('opens a saved view, saves this one, and forgets one', () => {
    const done: unknown[] = [];
    const view = { name: 'Board', hash: '#/overview' };
    const commands = [
      ...viewCommands([view], { open: (hash) => done.push(hash), save: () => done.push('save') }),
      ...forgetViewCommands([view], ({ name }) => done.push(name)),
    ];
    for (const { run } of commands) run();
    expect(commands.map(({ label }) => label)).toEqual([
      'Board',
      'Save this view…',
      'Forget the view “Board”',
    ]);
    expect(done).toEqual(['#/overview', 'save', 'Board']);
  });

  it('looks at a day', () => {
    const looked: string[] = [];
    const [command] = dayCommands([{ label: 'Quarter end', day: '2026-03-31' }], (day) =>
      looked.push(day),
    );
    command?.run();
    expect(command?.label).toBe('As of 31 Mar 2026');
    expect(looked).toEqual(['2026-03-31']);
  });

  it('says what it undoes and does again; there is none where there is nothing', () => {
    const steps = { undo: () => undefined, redo: () => undefined };
    expect(settingsCommands(firstSettings({}), steps)).toEqual([]);
    const state = {
      ...firstSettings({ use_cap: 3 }),
      past: [DEFAULT_SETTINGS],
      future: [{ ...DEFAULT_SETTINGS, use_cap: 4 }],
    };
    expect(settingsCommands(state, steps).map(({ label }) => label)).toEqual([
      'Undo Use cap 2 → 3',
      'Redo Use cap 3 → 4',
    ]);
  });
});

describe('the commands that fit a text', () => {
  const commands = filterCommands([REGION], [], () => undefined);
  it.each([
    ['emea', ['Region: EMEA']],
    ['region', ['Region: EMEA', 'Region: Amérique']],
    ['AMERIQUE reg', ['Region: Amérique']],
    ['filters eme', ['Region: EMEA']],
    ['emea x', []],
  ])('for “%s” have all its words', (text, expected) => {
    expect(matching(commands, text).map(({ label }) => label)).toEqual(expected);
  });
});
