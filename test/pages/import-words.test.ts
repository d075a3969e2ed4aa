import { describe, expect, it } from 'vitest';
import type { ImportStep } from '../../src/imports/import-progress';
import { stepText, wholeShare } from '../../src/pages/data/import-words';
import { looksLikeText, readingText } from '../../src/pages/data/waiting-words';

describe('the words for where an import is', () => {
  it.each([
    ['replace older files', 'Committing: taking out what it replaces'],
    ['insert responses', 'Committing: writing responses'],
    ['insert rejects', 'Committing: keeping its rejected records'],
    ['insert imports', 'Committing: writing its receipt'],
    ['rebuild account_match', 'Committing: working out account match'],
  ])('%s', (detail, text) => {
    expect(stepText({ step: 'committing', detail })).toBe(text);
  });

  it('say what every other step is', () => {
    expect(stepText({ step: 'reading' })).toBe('Reading the file');
  });
});

describe('the bar of an import', () => {
  it('never goes back, from nothing to all of it', () => {
    const of = 3;
    const steps = (step: ImportStep) =>
      [1, 2, 3].flatMap((position) => [0, 0.5, 1].map((share) => ({ step, position, of, share })));
    const perFile = [1, 2, 3].flatMap((position) => [
      ...[0, 0.5, 1].map((share) => ({ step: 'loading' as const, position, of, share })),
      { step: 'weighing' as const, position, of, share: 0 },
    ]);
    const shares = [...steps('reading'), ...perFile, ...steps('typing')].map(wholeShare);
    const committing = [0, 1 / 3, 2 / 3, 1].map((share) =>
      wholeShare({ step: 'committing', position: 1, of, share }),
    );
    const all = [...shares, ...committing];
    expect(all).toEqual([...all].sort((one, other) => one - other));
    expect(all[0]).toBe(0);
    expect(all.at(-1)).toBe(1);
  });
});

describe('the words for a file that waits', () => {
  const table = {
    records: 1204,
    encoding: 'utf-8',
    dialect: { separator: ';', quote: '"', escape: 'doubled' as const },
    header: ['a'],
    mended: 0,
  };

  it('say how it was read', () => {
    expect(readingText(table)).toBe('1,204 records, UTF-8, semicolon, double quotes');
  });

  it('name a missing header and mended records', () => {
    const odd = { ...table, records: 1, header: null, mended: 2 };
    const dialect = { ...table.dialect, quote: null };
    expect(readingText({ ...odd, dialect })).toBe(
      '1 record, UTF-8, semicolon, no quotes, no header, 2 records with damaged quotes mended',
    );
  });

  it('say that its kind is not known', () => {
    const proposal = {
      writer: 'plain table',
      leavesOut: [],
      decisions: null,
      alternatives: [],
      confidence: {},
      suggestions: {},
      suggestedScores: [],
      missing: [],
      needsReview: true,
      fingerprint: '',
      versionKey: '',
      suggestedAsOf: null,
    };
    expect(looksLikeText({ proposal, decisions: null })).toBe(
      'Looks like a plain table: of a kind not known yet',
    );
  });
});
