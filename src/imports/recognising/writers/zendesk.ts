import { sql } from '../../../engine/sql';
import { hasAll, hasAny } from '../column';
import type { Export, LeaveOutRule, Writer } from './writer';

const SCORES = ['satisfactionscore', 'satisfactionrating', 'score'];

const TICKETS: Export = {
  dataset: 'incidents',
  all: ['createdat'],
  any: ['solvedat', 'initiallyassignedat', 'requesterexternalid'],
  fields: {
    incident_id: ['ticketid', 'id'],
    opened_at: ['createdat'],
    closed_at: ['solvedat'],
    written_domain: ['requesterdomain', 'requesteremail'],
    written_account_id: ['organizationid', 'organizationexternalid'],
  },
};

/** Satisfaction with tickets, good or bad, and the tickets themselves. */
export const ZENDESK: Writer = {
  name: 'Zendesk export',
  headerRecords: 1,
  recognises: (columns) =>
    (hasAll(columns, ['requester']) || hasAll(columns, ['requesteremail'])) &&
    ((hasAny(columns, ['ticketid']) && hasAny(columns, SCORES)) ||
      hasAny(columns, ['requesterexternalid', 'initiallyassignedat', 'solvedat'])),
  exports: [
    {
      dataset: 'responses',
      all: ['ticketid'],
      any: SCORES,
      none: ['solvedat'],
      fields: {
        score: SCORES,
        responded_at: ['ratedat', 'updatedat', 'surveyedat', 'createdat'],
        response_id: ['ratingid', 'id'],
        comment: ['satisfactioncomment', 'comment'],
        respondent_email: ['requesteremail'],
        respondent_name: ['requestername', 'requester'],
        written_domain: ['requesterdomain', 'requesteremail'],
      },
      constants: { kind: 'transactional' },
      score: { metric: 'csat', scaleMin: 0, scaleMax: 1 },
      leavesOut: SCORES.map(unrated),
    },
    // Tickets with their rating beside them: one file can become either.
    { ...TICKETS, all: ['createdat', 'satisfactionscore'], alternatives: ['responses'] },
    TICKETS,
  ],
  leavesOut: [],
};

function unrated(header: string): LeaveOutRule {
  return {
    rule: 'asked, but not rated',
    header,
    applies: (cell) => sql`lower(${cell}) IN ('offered', 'unoffered', 'not offered', 'notoffered')`,
  };
}
