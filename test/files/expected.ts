import type { ExpectedFile } from './expected/expected-file';
import { FEEDBACK_FILES } from './expected/feedback-tools';
import { OTHER_CRM_FILES } from './expected/other-crm';
import { PLAIN_FILES } from './expected/plain';
import { SALESFORCE_FILES } from './expected/salesforce';
import { SURVEY_FILES } from './expected/surveys';

/** What every file of this folder is and becomes. */
export const EXPECTED_FILES: readonly ExpectedFile[] = [
  ...SALESFORCE_FILES,
  ...OTHER_CRM_FILES,
  ...SURVEY_FILES,
  ...FEEDBACK_FILES,
  ...PLAIN_FILES,
];
