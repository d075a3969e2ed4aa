import { expect, it } from 'vitest';
import { shortcutOf } from '../../src/app/shortcuts';

const NO_KEYS = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it.each([
  ['palette', { key: 'k', ctrlKey: true }],
  ['palette', { key: 'K', metaKey: true }],
  [null, { key: 'k' }],
  [null, { key: 'k', ctrlKey: true, shiftKey: true }],
  [null, { key: 'k', ctrlKey: true, altKey: true }],
  ['undo', { key: 'z', ctrlKey: true }],
  ['redo', { key: 'Z', ctrlKey: true, shiftKey: true }],
  ['redo', { key: 'z', metaKey: true, shiftKey: true }],
  [null, { key: 'z' }],
  ['help', { key: '?', shiftKey: true }],
  ['clear', { key: 'Escape' }],
  [null, { key: 'Escape', ctrlKey: true }],
  [null, { key: 'a' }],
])('means %s: %j', (expected, keys) => {
  expect(shortcutOf({ ...NO_KEYS, ...keys })).toBe(expected);
});
