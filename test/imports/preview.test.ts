import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/imports/draft';
import { type PreviewRow, previewRows } from '../../src/imports/preview';
import type { Decisions } from '../../src/imports/recognising/decisions';
import { startSession } from '../../src/state/session';
import { sessionParts } from '../support/session-parts';

/** The preview of a file with some decisions of its own. */
async function previewed(
  lines: readonly string[],
  change: (decisions: Decisions) => Decisions = (decisions) => decisions,
): Promise<PreviewRow[]> {
  const session = startSession(sessionParts(), {});
  const content = new Blob([lines.map((line) => `${line}\n`).join('')]);
  await session.importFiles([{ name: 'file.csv', content }], { isForReview: true });
  const [draft] = session.store.getState().drafts;
  if (!draft?.decisions) throw new Error('The file does not wait');
  const decided: Draft = await session.decide(draft, change(draft.decisions));
  if (decided.decisions === null) throw new Error('The file is not decided');
  const engine = await session.engine;
  return previewRows(engine, { ...decided, decisions: decided.decisions });
}

describe('a preview', () => {
  it('types the first records and says what is wrong with one', async () => {
    const rows = await previewed([
      'account_id,account_name,employees',
      'A,Acme,1250',
      ',Nameless,3',
      'B,Beta,many',
    ]);
    expect(rows).toMatchObject([
      { record: 2, fate: 'loaded', note: null, values: { account_id: 'A', employees: '1250' } },
      { record: 3, fate: 'rejected', note: expect.stringContaining('account_id') },
      { record: 4, fate: 'rejected', note: expect.stringContaining('employees') },
    ]);
  });

  it('writes the answers of a survey, one per line, whatever of them a column tells', async () => {
    const rows = await previewed(
      [
        'account_id,date,NPS,How satisfied are you with support?,kind,topic',
        'A,2026-06-30,9,4,transactional,',
        'B,2026-06-30,,,,',
        'C,2026-06-30,3,,,Billing',
      ],
      (decisions) => ({
        ...decisions,
        columns: { ...decisions.columns, kind: 'kind', topic: 'topic' },
        scores: [
          { column: 'NPS', metric: 'nps' },
          { column: 'How satisfied are you with support?', metric: 'csat', topic: 'Support' },
        ],
      }),
    );
    expect(rows.map(({ fate, values }) => [fate, values.answers])).toEqual([
      [
        'loaded',
        '9 on 0 to 10, NPS, transactional, NPS\n4 on 1 to 5, CSAT, transactional, Support',
      ],
      ['left out', null],
      ['loaded', '3 on 0 to 10, NPS, relationship, Billing'],
    ]);
  });
});
