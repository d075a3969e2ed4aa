import { describe, expect, it } from 'vitest';
import { DATASET_NAMES } from '../../src/domain/dataset';
import { datasetNamed } from '../../src/domain/datasets';
import type { Decisions } from '../../src/imports/recognising/decisions';
import { columnExamples } from '../../src/pages/data/column-examples';
import { columnLabel } from '../../src/pages/data/column-label';
import {
  columnOf,
  columnOptions,
  NOT_IN_FILE,
  optionFor,
} from '../../src/pages/data/column-options';
import { fieldGroups } from '../../src/pages/data/field-groups';
import { DATASET_CHOICES, howFound, isLacking, needOf } from '../../src/pages/data/mapping-words';
import { addOptions, scoreToAdd } from '../../src/pages/data/score-choices';
import { tableOf } from '../imports/small-reader';

const decisions: Decisions = {
  dataset: 'accounts',
  columns: { account_id: 'Nr', account_name: 'Firma', domain: 'Web' },
  constants: {},
  scores: [],
  answers: {},
};
const confidence = { account_id: 'guess', account_name: 'likely', domain: 'certain' } as const;
const reading = { decisions, confidence };

describe('how a column was found', () => {
  it('is by its name, a similar one or its values', () => {
    const words = ['domain', 'account_name', 'account_id', 'region'].map((field) =>
      howFound(field, decisions, reading, false),
    );
    expect(words).toEqual(['by its name', 'by a similar name', 'by its values', null]);
  });

  it('is by the user, now or last time, where it differs', () => {
    const changed = { ...decisions, columns: { ...decisions.columns, domain: 'Site' } };
    expect(howFound('domain', changed, reading, false)).toBe('chosen by you');
    expect(howFound('domain', changed, reading, true)).toBe('as last time');
    expect(howFound('account_id', changed, reading, true)).toBe('by its values');
  });

  it('differs by its further columns too', () => {
    const changed = { ...decisions, fallbacks: { domain: ['Site'] } };
    expect(howFound('domain', changed, reading, false)).toBe('chosen by you');
  });
});

describe('the fields to look at first', () => {
  it('are those needed, mapped or suggested, without the score', () => {
    const { first, further } = fieldGroups(decisions, { suggestions: { country: 'Land' } });
    expect(first).toEqual(['account_id', 'account_name', 'domain', 'country']);
    expect(further).toContain('industry');
    const answers = fieldGroups({ ...decisions, dataset: 'responses' }, { suggestions: {} });
    expect([...answers.first, ...answers.further]).not.toContain('score');
  });

  it('say why they are needed', () => {
    expect(needOf('account_id', datasetNamed('accounts'))).toBe('required');
    expect(needOf('written_name', datasetNamed('uses'))).toBe('one of the three account fields');
    expect(needOf('is_won', datasetNamed('opportunities'))).toBe('one of two required');
    expect(needOf('domain', datasetNamed('accounts'))).toBeNull();
  });

  it('are lacking until one of those that are needed has a column', () => {
    const uses: Decisions = { ...decisions, dataset: 'uses', columns: { used_at: 'Day' } };
    const lacking = (columns: Decisions['columns']) =>
      ['used_at', 'written_domain', 'written_name', 'outcome'].filter((field) =>
        isLacking(field, { ...uses, columns }),
      );
    expect(lacking({})).toEqual(['used_at', 'written_domain', 'written_name']);
    expect(lacking({ used_at: 'Day', written_name: 'Firma' })).toEqual([]);
  });

  it('are of every dataset that can be chosen', () => {
    expect(DATASET_CHOICES.map(({ value }) => value)).toEqual(DATASET_NAMES);
  });
});

describe('the columns to choose from', () => {
  const table = tableOf(
    'file.csv',
    [['not in this file', 'Web', 'Score']],
    [
      ['', 'tarnwick.example', '1'],
      ['', 'tarnwick.example', '2'],
      ['', ' orrinsay.example', '3'],
      ['', '', '4'],
    ],
  );

  it('are told from no column even if one is called so', () => {
    expect(columnOptions(table).map(({ label }) => label)).toEqual([
      'not in this file',
      'not in this file',
      'Web',
      'Score',
    ]);
    expect(columnOf(table, NOT_IN_FILE)).toBeNull();
    expect(columnOf(table, optionFor(table, 'not in this file'))).toBe('not in this file');
    expect(optionFor(table, undefined)).toBe(NOT_IN_FILE);
    expect(optionFor(table, 'gone')).toBe(NOT_IN_FILE);
  });

  it('are shown without what is meant for machines', () => {
    expect(columnLabel('Q1 How are you? {"ImportId":"QID1"}')).toBe('Q1 How are you?');
    expect(columnLabel('{"ImportId":"QID1"}')).toBe('{"ImportId":"QID1"}');
  });

  it('show their first different values', () => {
    expect(columnExamples(table, 'Web')).toEqual(['tarnwick.example', 'orrinsay.example']);
    expect(columnExamples(table, 'Score')).toEqual(['1', '2', '3']);
    expect(columnExamples(table, 'not in this file')).toEqual([]);
  });

  it('for a further score begin with what looks like one', () => {
    const suggested = [{ column: 'Score', metric: null, topic: 'Support' }];
    const options = addOptions(table, [{ column: 'Web', metric: 'nps' }], suggested);
    expect(options.map(({ label }) => label)).toEqual(['Score', 'not in this file']);
    expect(scoreToAdd(table, suggested, optionFor(table, 'Score'))).toEqual(suggested[0]);
    expect(scoreToAdd(table, [], optionFor(table, 'Web'))).toEqual({ column: 'Web', metric: null });
    expect(scoreToAdd(table, [], NOT_IN_FILE)).toBeNull();
  });
});
