import { hasAll } from '../column';
import type { Export, Writer } from './writer';

const REQUESTS: Export = {
  dataset: 'responses',
  all: ['requestid'],
  fields: { response_id: ['requestid'], responded_at: ['responsereceivedat'] },
};

/** A record per request sent, answered or not, as Medallia and its like write them. */
export const MEDALLIA: Writer = {
  name: 'Medallia export',
  headerRecords: 1,
  recognises: (columns) => hasAll(columns, ['requestid', 'responsereceivedat']),
  exports: [
    {
      ...REQUESTS,
      all: ['requestid', 'starrating'],
      fields: { ...REQUESTS.fields, score: ['starrating'] },
      score: { metric: 'csat' },
    },
    REQUESTS,
  ],
  leavesOut: [],
};
