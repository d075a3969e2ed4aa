import { all } from '../cell-shapes';
import { type Column, hasAll } from '../column';
import type { Writer } from './writer';

const UNIX_SECONDS = /^\d{9,10}$/;

/** Answers to one question, with the moment in Unix seconds. */
export const DELIGHTED: Writer = {
  name: 'Delighted export',
  headerRecords: 1,
  recognises: (columns) =>
    hasAll(columns, ['score', 'comment', 'created_at']) &&
    columns.filter(isCreation).every(({ values }) => values.length === 0 || areSeconds(values)),
  exports: [
    {
      dataset: 'responses',
      all: ['score'],
      fields: {
        score: ['score'],
        responded_at: ['created_at'],
        // The kind of score: nps, csat, ces.
        metric: ['surveytype'],
        kind: [],
        response_id: ['responseid', 'id'],
        respondent_email: ['personemail', 'email'],
        respondent_name: ['personname', 'name'],
        written_domain: ['companydomain', 'domain', 'website', 'personemail', 'email'],
      },
      score: { metric: 'nps' },
    },
  ],
  leavesOut: [],
};

function isCreation({ labels }: Column): boolean {
  return labels.includes('created_at');
}

function areSeconds(values: readonly string[]): boolean {
  return all(values, (value) => UNIX_SECONDS.test(value));
}
