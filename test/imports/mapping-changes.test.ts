import { describe, expect, it } from 'vitest';
import { DATASET_NAMES } from '../../src/domain/dataset';
import {
  withColumn,
  withConstant,
  withoutScore,
  withScore,
} from '../../src/imports/recognising/change-decisions';
import type { Decisions } from '../../src/imports/recognising/decisions';
import { missingIn } from '../../src/imports/recognising/mapping';
import { decisionsFor, propose, readAs } from '../../src/imports/recognising/propose';
import { readMapping, savedMapping } from '../../src/imports/recognising/saved-mapping';
import { tableOf } from './small-reader';

const HEADER = ['Ticket ID', 'Account', 'Created at', 'CSAT', 'Priority'];
const table = tableOf('tickets.csv', [HEADER], [['1', 'Tarnwick', '2026-06-01', '4', 'high']]);

describe('a table that is said to be of a dataset', () => {
  it('is read as proposed where the proposal says the same', () => {
    const { decisions, confidence, suggestions, suggestedScores } = propose(table);
    expect(decisions?.dataset).toBe('incidents');
    expect(readAs(table, 'incidents')).toEqual({
      decisions,
      confidence,
      suggestions,
      suggestedScores,
    });
  });

  it('is read anew for another', () => {
    expect(decisionsFor(table, 'responses')).toMatchObject({
      dataset: 'responses',
      columns: { responded_at: 'Created at', written_name: 'Account' },
      scores: [{ column: 'CSAT', metric: 'csat' }],
    });
  });

  it.each(DATASET_NAMES)('%s leaves empty what nothing fits', (dataset) => {
    const recipes = tableOf('recipes.csv', [['Dish', 'Steps']], [['Soup', 'stir']]);
    expect(decisionsFor(recipes, dataset)).toMatchObject({ dataset, columns: {}, scores: [] });
    expect(missingIn(decisionsFor(recipes, dataset))).not.toEqual([]);
  });
});

describe('a change of decisions', () => {
  const read: Decisions = {
    dataset: 'opportunities',
    columns: { opportunity_id: 'ID', close_date: 'Won' },
    fallbacks: { close_date: ['Lost', 'Expected'] },
    constants: {},
    scores: [],
    answers: {},
  };

  it('gives a field another column without the further ones of the old', () => {
    const changed = withColumn(read, 'close_date', 'Closed', read);
    expect(changed.columns).toEqual({ opportunity_id: 'ID', close_date: 'Closed' });
    expect(changed.fallbacks).toBeUndefined();
  });

  it('gives it back its own with the further ones', () => {
    const without = withColumn(read, 'close_date', null, read);
    expect(without.columns).toEqual({ opportunity_id: 'ID' });
    expect(withColumn(without, 'close_date', 'Won', read)).toEqual(read);
  });

  it('says or unsays what every record is', () => {
    const said = withConstant(read, 'type', 'renewal');
    expect(said.constants).toEqual({ type: 'renewal' });
    expect(withConstant(said, 'type', null)).toEqual(read);
  });

  it('adds, changes and removes score columns, in their order, with what was answered of them', () => {
    const answered: Decisions = {
      ...read,
      scores: [
        { column: 'A', metric: null },
        { column: 'B', metric: 'nps' },
      ],
      answers: { dateOrder: 'day first', scales: { A: 'csat 1–5', C: 'nps' } },
    };
    const changed = withScore(answered, { column: 'A', metric: 'ces' });
    expect(changed.scores.map(({ metric }) => metric)).toEqual(['ces', 'nps']);
    expect(changed.answers).toEqual({ dateOrder: 'day first', scales: { C: 'nps' } });
    expect(withScore(changed, { column: 'C', metric: 'other' }).answers).toEqual({
      dateOrder: 'day first',
    });
    expect(withoutScore(answered, 'A').scores).toEqual([{ column: 'B', metric: 'nps' }]);
  });
});

describe('a saved mapping', () => {
  const decisions = decisionsFor(table, 'responses');

  it('is read as it was saved', () => {
    expect(readMapping(savedMapping(decisions), HEADER)).toEqual({ decisions });
  });

  it('takes the names that this file gives its columns', () => {
    const columns = ['created AT', 'account', 'csat'];
    expect(readMapping(savedMapping(decisions), columns)).toMatchObject({
      decisions: { columns: { responded_at: 'created AT' }, scores: [{ column: 'csat' }] },
    });
  });

  it.each([
    ['no JSON', 'column,field'],
    ['another JSON', '{"version": 1}'],
    [
      'an unknown dataset',
      '{"dataset":"recipes","columns":{},"constants":{},"scores":[],"answers":{}}',
    ],
  ])('is not %s', (_, text) => {
    expect(readMapping(text, HEADER)).toEqual({ problem: expect.stringMatching(/not a mapping/) });
  });

  it('for columns that the file lacks names them', () => {
    expect(readMapping(savedMapping(decisions), ['Account', 'CSAT'])).toEqual({
      problem: 'The mapping names columns that this file does not have: “Created at”.',
    });
  });

  it('of fields that its dataset lacks names them', () => {
    const strange = { ...decisions, columns: { ...decisions.columns, flavour: 'CSAT' } };
    expect(readMapping(savedMapping(strange), HEADER)).toEqual({
      problem: 'The mapping names fields that responses do not have: “flavour”.',
    });
  });
});
