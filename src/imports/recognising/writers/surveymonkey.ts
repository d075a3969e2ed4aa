import { hasAll } from '../column';
import type { Writer } from './writer';

/** Survey answers below two header records: questions, then their parts; a question is written once. */
export const SURVEYMONKEY: Writer = {
  name: 'SurveyMonkey export',
  headerRecords: 2,
  recognises: (columns) => hasAll(columns, ['respondentid', 'collectorid']),
  exports: [
    {
      dataset: 'responses',
      all: ['respondentid'],
      fields: {
        response_id: ['respondentid'],
        responded_at: ['enddate', 'datemodified'],
        respondent_email: ['emailaddress', 'email'],
      },
    },
  ],
  leavesOut: [],
  isSurvey: true,
};
