import { hasAll } from '../column';
import { isQuestion } from '../question-text';
import type { Writer } from './writer';

/** The sheet behind a form: when it was sent, then a column per question. */
export const GOOGLE_FORMS: Writer = {
  name: 'Google Forms sheet',
  headerRecords: 1,
  recognises: (columns) =>
    hasAll(columns, ['timestamp']) && columns.some(({ labels }) => labels.some(isQuestion)),
  exports: [
    {
      dataset: 'responses',
      all: ['timestamp'],
      fields: {
        responded_at: ['timestamp'],
        respondent_email: ['emailaddress', 'username', 'email'],
      },
    },
  ],
  leavesOut: [],
  isSurvey: true,
};
