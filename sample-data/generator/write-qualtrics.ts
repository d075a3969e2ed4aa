import { commentFor } from './comments';
import { countryOf } from './countries';
import { dateTimeText } from './days';
import { fileText, plainRecord } from './delimited';
import { utf8Bytes } from './encoding';
import type { Answer, Setting } from './model';
import { chance, integerBetween, logNormal, randomFor } from './random';
import { base62 } from './record-ids';

const header =
  'StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,' +
  'ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,' +
  'Q1_NPS_GROUP,Q1,Q2_TEXT';

const questions = [
  'Start Date',
  'End Date',
  'Response Type',
  'IP Address',
  'Progress',
  'Duration (in seconds)',
  'Finished',
  'Recorded Date',
  'Response ID',
  'Recipient Last Name',
  'Recipient First Name',
  'Recipient Email',
  'External Data Reference',
  'How likely are you to recommend us to a friend or colleague? - Group',
  'How likely are you to recommend us to a friend or colleague?',
  'What is the main reason for your score, in a word or two?',
];

const importIds = [
  '{"ImportId":"startDate","timeZone":"Z"}',
  '{"ImportId":"endDate","timeZone":"Z"}',
  '{"ImportId":"status"}',
  '{"ImportId":"ipAddress"}',
  '{"ImportId":"progress"}',
  '{"ImportId":"duration"}',
  '{"ImportId":"finished"}',
  '{"ImportId":"recordedDate","timeZone":"Z"}',
  '{"ImportId":"_recordId"}',
  '{"ImportId":"recipientLastName"}',
  '{"ImportId":"recipientFirstName"}',
  '{"ImportId":"recipientEmail"}',
  '{"ImportId":"externalDataReference"}',
  '{"ImportId":"QID1_NPS_GROUP"}',
  '{"ImportId":"QID1"}',
  '{"ImportId":"QID2_TEXT"}',
];

/** How a row of the survey came about; only the first kind counts as an answer. */
export type SurveyFate = 'answered' | 'preview' | 'spam' | 'unfinished' | 'skipped' | 'stranger';

/** An answer and the fate of its row. */
export interface SurveyRow {
  readonly answer: Answer;
  readonly fate: SurveyFate;
}

function groupOf(score: number): string {
  if (score >= 9) return 'Promoter';
  return score >= 7 ? 'Passive' : 'Detractor';
}

function statusOf(fate: SurveyFate): string {
  if (fate === 'preview') return 'Survey Preview';
  return fate === 'spam' ? 'Spam' : 'IP Address';
}

function surveyValues(setting: Setting, { answer, fate }: SurveyRow, index: number): string[] {
  const random = randomFor(setting.seed, 'survey row', index);
  const { account, contact, day, score } = answer;
  const { culture } = countryOf(account.country);
  const start = integerBetween(random, 400, 1150);
  const seconds = Math.max(20, Math.round(logNormal(random, 95, 0.7)));
  const startSecond = start * 60 + integerBetween(random, 0, 59);
  const at = (second: number) => dateTimeText(day, Math.floor(second / 60), second % 60);
  const end = at(Math.min(startSecond + seconds, 86_398));
  const finished = fate !== 'unfinished';
  const stranger = fate === 'stranger';
  const referenced = account.website === '' || chance(random, 0.68);
  const scored = finished && fate !== 'skipped';
  return [
    at(startSecond),
    end,
    statusOf(fate),
    `192.0.2.${integerBetween(random, 1, 254)}`,
    finished ? '100' : String(integerBetween(random, 1, 3) * 20),
    String(seconds),
    finished ? 'True' : 'False',
    end,
    `R_${base62(integerBetween(random, 0, 916_132_831), 5)}${base62(index * 7919 + 238_400, 10)}`,
    stranger ? 'Doe' : contact.lastName,
    stranger ? 'Jordan' : contact.firstName,
    stranger ? 'jordan.doe@quillhaven-partners.com' : contact.email,
    referenced && !stranger ? account.id : '',
    scored ? groupOf(score) : '',
    scored ? String(score) : '',
    scored && chance(random, 0.12) ? commentFor(random, culture, score / 10) : '',
  ];
}

/** The relationship survey as Qualtrics exports it, with its three header rows. */
export function relationshipFile(setting: Setting, rows: readonly SurveyRow[]): Uint8Array {
  const records = [
    header.split(','),
    questions,
    importIds,
    ...rows.map((row, index) => surveyValues(setting, row, index)),
  ].map((values) => plainRecord(values, ','));
  return utf8Bytes(fileText(records, '\r\n'), true);
}
