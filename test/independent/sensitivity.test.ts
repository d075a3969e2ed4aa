import { describe, expect, it } from 'vitest';
import { readFiles } from './read-files';
import { thresholdEffects, topTenStability } from './sensitivity';
import { TODAY } from './small-company';
import {
  accountFile,
  caseFile,
  csatFile,
  opportunityFile,
  programmeFile,
  relationshipFile,
  strategyFile,
  usesFile,
} from './small-files';

const AS_OF = { asOf: TODAY };

describe('stability of the top ten', () => {
  const largest = Array.from({ length: 9 }, (_, index) => ({ Id: `A0${index + 1}`, Name: 'Top' }));
  const accounts = accountFile([
    ...largest.map((account) => ({ ...account, Industry: 'Top', Region__c: 'Top' })),
    { Id: 'A10', Name: 'Ten', Industry: 'Better', Region__c: 'Worse' },
    { Id: 'A11', Name: 'Eleven', Industry: 'Worse', Region__c: 'Better' },
  ]);

  it('names who enters and who leaves when one dimension weighs a fifth less or more', () => {
    const priorities = { Top: '100', Better: '60', Worse: '40' };
    const strategy = ['region', 'industry', 'topic'].flatMap((Dimension) =>
      Object.entries(priorities).map(([Segment, Priority]) => ({ Dimension, Segment, Priority })),
    );
    // Both have 50, and A10 comes first.
    const stays = { kept: 10, size: 10, entered: [], left: [] };
    const changes = { kept: 9, size: 10, entered: ['Eleven'], left: ['Ten'] };
    expect(topTenStability(readFiles([accounts, strategyFile(strategy)]), AS_OF)).toEqual([
      { dimension: 'industry', factor: 0.8, ...changes },
      { dimension: 'industry', factor: 1.2, ...stays },
      { dimension: 'region', factor: 0.8, ...stays },
      { dimension: 'region', factor: 1.2, ...changes },
    ]);
  });

  it('takes the dimensions of a derived strategy', () => {
    const rows = readFiles([
      accountFile([{ Id: 'A1', Name: 'One', Industry: 'Health' }]),
      opportunityFile([{ AccountId: 'A1', Amount: '5', CloseDate: '2026-12-31' }]),
    ]);
    const found = topTenStability(rows, AS_OF).map(({ dimension, size }) => [dimension, size]);
    expect(found).toEqual([
      ['industry', 1],
      ['industry', 1],
    ]);
  });
});

describe('effects of the thresholds', () => {
  const ids = ['A1', 'A2', 'A3', 'A4', 'A5'];
  const happy = ids.map((id) => ({ ExternalReference: id, Q1: '10', RecordedDate: TODAY }));
  const active = ids.map((id) => ({
    'Account ID': id,
    Stage: 'active',
    'Nominated at': '2026-01-01',
  }));
  const annoyed = { organization: 'A5', csat_score: '1', answered_at: TODAY };
  const rows = readFiles([
    accountFile(ids.map((id) => ({ Id: id, Name: id, Industry: id === 'A2' ? 'Media' : '' }))),
    programmeFile(active),
    // A1 was last asked 400 days ago: stale.
    relationshipFile(
      happy.map((row, index) => (index === 0 ? { ...row, RecordedDate: '2025-08-26' } : row)),
    ),
    // A2 is worth 45: off-strategy.
    strategyFile([{ Dimension: 'industry', Segment: 'Media', Priority: '45' }]),
    // A3 was used 80 and 100 days ago.
    usesFile([
      { 'Used at': '2026-07-12', Account: 'A3' },
      { 'Used at': '2026-06-22', Account: 'A3' },
    ]),
    // An urgent case of A4 was closed 32 days ago.
    caseFile([
      {
        'Account ID': 'A4',
        Priority: 'Urgent',
        Status: 'Closed',
        'Date/Time Opened': '2026-08-01 10:00',
        'Date/Time Closed': '2026-08-29 10:00',
      },
    ]),
    // A5 has Σ w·v = 100 − 3 · 40, and half the average of about 58: just above 0.
    csatFile([annoyed, annoyed, annoyed]),
  ]);

  it('counts the ready ones with one setting changed at a time', () => {
    const effects = thresholdEffects(rows, AS_OF);
    expect(effects.map((row) => [row.setting, row.ready_low, row.ready_high])).toEqual([
      ['half_life_days', 3, 3],
      ['shrinkage', 3, 3],
      ['relationship_weight', 2, 3],
      ['transactional_weight', 3, 2],
      ['aging_days', 3, 4],
      ['hot_days', 3, 2],
      ['use_cap', 2, 3],
      ['use_window_days', 3, 2],
      ['on_strategy_value', 4, 3],
    ]);
    const values = effects.flatMap((row) => [row.value_low, row.value_high]);
    const expected = [292, 438, 0.4, 0.6, 0.8, 1.2, 0.32, 0.48, 292, 438, 24, 36, 1, 3, 72, 108];
    expect(values).toEqual([...expected, 40, 60].map((value) => expect.closeTo(value, 9)));
  });

  it('keeps to the allowed values', () => {
    const options = { ...AS_OF, agingDays: 190, hotDays: 0, useCap: 1, onStrategyValue: 90 };
    const values = new Map(
      thresholdEffects(rows, options).map((row) => [row.setting, [row.value_low, row.value_high]]),
    );
    expect(values.get('aging_days')).toEqual([180, 228]);
    expect(values.get('hot_days')).toEqual([0, 1]);
    expect(values.get('use_cap')).toEqual([1, 2]);
    expect(values.get('on_strategy_value')).toEqual([72, 100]);
  });
});
