import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { firstComparison } from '../../src/state/comparison-desk';
import { createNotices } from '../../src/state/notices';
import type { SessionState } from '../../src/state/session';
import { firstSettings } from '../../src/state/settings-desk';
import { announceSettings } from '../../src/state/settings-notices';
import { settingsChangeText } from '../../src/state/settings-words';
import { firstWorkspaceState } from '../../src/state/workspace-desk';

const NOON = 1_700_000_000_000;

describe('notices', () => {
  it('are kept, the newest first, with their time, and counted until they are read', () => {
    let now = NOON;
    const { store, say, read } = createNotices(() => now);
    say({ text: 'one' });
    now += 1000;
    say({ text: 'two', tone: 'bad' });
    expect(store.getState()).toMatchObject({
      unread: 2,
      notices: [
        { text: 'two', tone: 'bad', at: NOON + 1000 },
        { text: 'one', tone: 'plain', at: NOON },
      ],
    });
    read();
    expect(store.getState()).toMatchObject({ unread: 0, notices: [{}, {}] });
  });

  it('offer what they offer once, and only the newest of a topic', () => {
    const { store, say, act } = createNotices(() => NOON);
    const run = vi.fn();
    const action = { label: 'Undo', run };
    say({ text: 'one', topic: 'settings', action });
    say({ text: 'two', topic: 'other', action });
    say({ text: 'three', topic: 'settings', action });
    const offered = () =>
      store
        .getState()
        .notices.filter((notice) => notice.action)
        .map(({ text }) => text);
    expect(offered()).toEqual(['three', 'two']);
    const [three] = store.getState().notices;
    if (three) act(three);
    expect(run).toHaveBeenCalledOnce();
    expect(offered()).toEqual(['two']);
  });

  it('are not kept without end', () => {
    const { store, say } = createNotices(() => NOON);
    for (let at = 0; at < 200; at += 1) say({ text: `${at}`, topic: 'all' });
    expect(store.getState().notices).toHaveLength(50);
    expect(store.getState().notices.at(0)?.text).toBe('199');
  });
});

describe('a change of settings in words', () => {
  it.each<[string | null, Partial<Settings>]>([
    ['Aging days 365 → 270', { aging_days: 270 }],
    ['Shrinkage 0.5 → 0.25; Use cap 2 → 3', { shrinkage: 0.25, use_cap: 3 }],
    ['Roll up to parent on → off', { roll_up_to_parent: false }],
    ['Base currency changed', { base_currency: 'USD' }],
    ['Strategy changed', { strategy: [] }],
    ['3 settings: Aging days, Use cap, Gem value', { aging_days: 300, use_cap: 3, gem_value: 60 }],
    [null, { as_of: '2026-01-01', comparison_date: '2025-01-01' }],
    [null, {}],
  ])('is “%s”', (expected, change) => {
    expect(settingsChangeText(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...change })).toBe(expected);
  });
});

describe('edits of settings', () => {
  it('are announced with what takes them back, undone ones with what does them again', () => {
    const before = { ...DEFAULT_SETTINGS, aging_days: 365 };
    const after = { ...DEFAULT_SETTINGS, aging_days: 270 };
    const store = createStore<SessionState>(() => ({
      phase: 'ready',
      failure: null,
      version: 1,
      progress: null,
      receipts: [],
      drafts: [],
      ...firstSettings(before),
      ...firstComparison(),
      ...firstWorkspaceState(),
    }));
    const notices = createNotices(() => NOON);
    const undo = vi.fn(async () => undefined);
    const redo = vi.fn(async () => undefined);
    const end = announceSettings({ store, undo, redo }, notices);
    const said = () =>
      notices.store
        .getState()
        .notices.map(({ text, action }) => (action ? `${text} · ${action.label}` : text));

    store.setState({ settings: after, past: [before] });
    expect(said()).toEqual(['Aging days 365 → 270 · Undo']);
    store.setState({ settings: { ...after, as_of: '2026-01-01' } });
    expect(said()).toHaveLength(1);
    store.setState({ settings: before, past: [], future: [after] });
    expect(said()).toEqual(['Undone: Aging days 270 → 365 · Redo', 'Aging days 365 → 270']);
    for (const notice of notices.store.getState().notices) notice.action?.run();
    expect([undo, redo].map((step) => step.mock.calls.length)).toEqual([0, 1]);
    end();
    store.setState({ settings: after });
    expect(said()).toHaveLength(2);
  });
});
