import type { ExpectedFile } from './expected-file';

const NPS = { kind: 'relationship', metric: 'nps', scale_min: 0, scale_max: 10 } as const;
const CSAT = { metric: 'csat', scale_min: 1, scale_max: 5 } as const;
const CES = { metric: 'ces', scale_min: 1, scale_max: 7 } as const;
const NO_DATA = 'preview, test or spam';
const UNANSWERED = 'question not answered';
const RECOMMEND = 'How likely are you to recommend us to a friend or colleague?';
const REASON = 'What is the main reason for your score?';
const ADA = { respondent_email: 'ada@tarnwick.example', written_domain: 'ada@tarnwick.example' };
const BEN = { respondent_email: 'ben@tarnwick.example', written_domain: 'ben@tarnwick.example' };
const CLEO = { respondent_email: 'cleo@orrinsay.example', written_domain: 'cleo@orrinsay.example' };
const DOV = { respondent_email: 'dov@orrinsay.example', written_domain: 'dov@orrinsay.example' };
const EVE = { respondent_email: 'eve@plinth.example', written_domain: 'eve@plinth.example' };
const AMBERFOLD = '001Qa00000BxT1kIAF';
const ZWEIGLE = '001Qa00000Cy9ZrIAJ';
const TARNWICK = 'Tarnwick Foods Ltd';
const ORRINSAY = 'Orrinsay Wind SA';

const QUALTRICS: readonly ExpectedFile[] = [
  {
    file: 'qualtrics/relationship.csv',
    proves:
      'three header records, the score beside its group, previews, spam, unfinished, no score',
    writer: 'Qualtrics export',
    dataset: 'responses',
    encoding: 'utf-8',
    records: 10,
    header: 3,
    footer: 0,
    loaded: 3,
    leftOut: { [NO_DATA]: 2, unfinished: 1, [UNANSWERED]: 1 },
    rejected: 0,
    columns: {
      responded_at: 'RecordedDate',
      written_account_id: 'ExternalReference',
      written_domain: 'RecipientEmail',
      response_id: 'ResponseId',
      respondent_email: 'RecipientEmail',
      comment: 'Q2',
    },
    scores: [{ column: 'Q1', metric: 'nps' }],
    rows: [
      {
        ...NPS,
        ...ADA,
        score: 9,
        responded_at: '2026-06-01',
        response_id: 'R_2aBcDeFgHiJkLm1',
        written_account_id: AMBERFOLD,
        comment: 'Saves time,\nand nerves',
      },
      {
        ...NPS,
        ...DOV,
        score: 8,
        responded_at: '2026-06-05',
        response_id: 'R_2aBcDeFgHiJkLm5',
        comment: '«Très bien»',
      },
      {
        ...NPS,
        ...EVE,
        score: 0,
        responded_at: '2026-06-07',
        response_id: 'R_2aBcDeFgHiJkLm7',
      },
    ],
  },
  {
    file: 'qualtrics/wide.csv',
    proves: 'several scored questions: the main one without topic, a head count that is no score',
    writer: 'Qualtrics export',
    dataset: 'responses',
    encoding: 'utf-8',
    records: 7,
    header: 3,
    footer: 0,
    loaded: 3,
    leftOut: { [NO_DATA]: 1 },
    rejected: 0,
    columns: {
      responded_at: 'RecordedDate',
      written_account_id: 'ExternalReference',
      written_domain: 'RecipientEmail',
      response_id: 'ResponseId',
      respondent_email: 'RecipientEmail',
      comment: 'Q2',
    },
    constants: { kind: 'relationship' },
    scores: [
      { column: 'Q1', metric: 'nps' },
      { column: 'Q3_1', metric: 'csat', topic: 'Onboarding' },
      { column: 'Q3_2', metric: 'csat', topic: 'Billing' },
      { column: 'Q4', metric: 'ces', topic: 'How easy was it to work with us' },
    ],
    rows: [
      ...[
        { ...NPS, score: 9 },
        { ...NPS, ...CSAT, score: 5, topic: 'Onboarding' },
        { ...NPS, ...CSAT, score: 4, topic: 'Billing' },
        { ...NPS, ...CES, score: 6, topic: 'How easy was it to work with us' },
      ].map((answer) => ({
        ...answer,
        ...ADA,
        responded_at: '2026-06-01',
        response_id: 'R_1aBcDeFgHiJkLm1',
        written_account_id: AMBERFOLD,
        comment: 'Saves time',
      })),
      ...[
        { ...NPS, score: 5 },
        { ...NPS, ...CSAT, score: 2, topic: 'Onboarding' },
        { ...NPS, ...CSAT, score: 1, topic: 'Billing' },
        { ...NPS, ...CES, score: 3, topic: 'How easy was it to work with us' },
      ].map((answer) => ({
        ...answer,
        ...CLEO,
        responded_at: '2026-06-02',
        response_id: 'R_1aBcDeFgHiJkLm2',
      })),
      ...[
        { ...NPS, score: 7 },
        { ...NPS, ...CSAT, score: 3, topic: 'Billing' },
        { ...NPS, ...CES, score: 7, topic: 'How easy was it to work with us' },
      ].map((answer) => ({
        ...answer,
        ...DOV,
        responded_at: '2026-06-03',
        response_id: 'R_1aBcDeFgHiJkLm3',
        comment: 'Fine,\nmostly',
      })),
    ],
  },
];

const SURVEYMONKEY: ExpectedFile = {
  file: 'surveymonkey/survey.csv',
  proves: 'two header records, questions that span columns, Likert words, an answer without scores',
  writer: 'SurveyMonkey export',
  dataset: 'responses',
  encoding: 'utf-8',
  records: 7,
  header: 2,
  footer: 0,
  loaded: 4,
  leftOut: { [UNANSWERED]: 1 },
  rejected: 0,
  columns: {
    responded_at: 'End Date',
    written_domain: 'Email Address',
    response_id: 'Respondent ID',
    respondent_email: 'Email Address',
    comment: REASON,
  },
  constants: { kind: 'relationship' },
  scores: [
    {
      column: 'How likely is it that you would recommend us to a friend or colleague?',
      metric: 'nps',
    },
    {
      column: 'How satisfied are you with the following?',
      metric: 'csat',
      topic: 'Onboarding',
    },
    { column: 'Column 13', metric: 'csat', topic: 'Support' },
    { column: 'Column 14', metric: 'csat', topic: 'Billing' },
  ],
  rows: [
    ...[
      { ...NPS, score: 10 },
      { ...NPS, ...CSAT, score: 5, topic: 'Onboarding' },
      { ...NPS, ...CSAT, score: 4, topic: 'Support' },
      { ...NPS, ...CSAT, score: 3, topic: 'Billing' },
    ].map((answer) => ({
      ...answer,
      ...ADA,
      responded_at: '2026-09-27',
      response_id: '118001',
      comment: 'Nothing ever breaks',
    })),
    ...[
      { ...NPS, score: 3 },
      { ...NPS, ...CSAT, score: 1, topic: 'Onboarding' },
      { ...NPS, ...CSAT, score: 2, topic: 'Support' },
    ].map((answer) => ({
      ...answer,
      ...CLEO,
      responded_at: '2026-09-29',
      response_id: '118002',
      comment: 'Slow, and dear',
    })),
    ...[
      { ...NPS, score: 8 },
      { ...NPS, ...CSAT, score: 4, topic: 'Onboarding' },
      { ...NPS, ...CSAT, score: 5, topic: 'Support' },
      { ...NPS, ...CSAT, score: 4, topic: 'Billing' },
    ].map((answer) => ({ ...answer, ...DOV, responded_at: '2026-10-01', response_id: '118003' })),
    ...[
      { ...NPS, score: 0 },
      { ...NPS, ...CSAT, score: 2, topic: 'Onboarding' },
      { ...NPS, ...CSAT, score: 1, topic: 'Billing' },
    ].map((answer) => ({ ...answer, ...BEN, responded_at: '2026-10-03', response_id: '118005' })),
  ],
};

const SUPPORT = 'How satisfied are you with our support';

const TYPEFORM: ExpectedFile = {
  file: 'typeform/responses.csv',
  proves: 'partial answers, a submission past midnight, a count of people that is no score',
  writer: 'Typeform export',
  dataset: 'responses',
  encoding: 'utf-8',
  records: 6,
  header: 1,
  footer: 0,
  loaded: 4,
  leftOut: { unfinished: 1 },
  rejected: 0,
  columns: {
    responded_at: 'Submit Date (UTC)',
    written_account_id: 'account_id',
    written_domain: 'email',
    response_id: '#',
    respondent_email: 'email',
    comment: REASON,
  },
  constants: { kind: 'relationship' },
  scores: [
    { column: RECOMMEND, metric: 'nps' },
    { column: 'How satisfied are you with our support?', metric: 'csat', topic: SUPPORT },
  ],
  rows: [
    ...[
      { ...NPS, score: 9 },
      { ...NPS, ...CSAT, score: 5, topic: SUPPORT },
    ].map((answer) => ({
      ...answer,
      ...ADA,
      responded_at: '2026-06-01',
      response_id: 'h1k2m3n4',
      written_account_id: AMBERFOLD,
      comment: 'Saves us a day a week',
    })),
    ...[
      { ...NPS, score: 4 },
      { ...NPS, ...CSAT, score: 2, topic: SUPPORT },
    ].map((answer) => ({
      ...answer,
      ...CLEO,
      responded_at: '2026-06-03',
      response_id: 'p5q6r7s8',
      written_account_id: ZWEIGLE,
    })),
    { ...NPS, ...EVE, score: 10, responded_at: '2026-06-04', response_id: 't9u1v2w3' },
    ...[
      { ...NPS, score: 7 },
      { ...NPS, ...CSAT, score: 3, topic: SUPPORT },
    ].map((answer) => ({
      ...answer,
      ...BEN,
      responded_at: '2026-06-06',
      response_id: 'b8c9d1e2',
      written_account_id: AMBERFOLD,
      comment: 'Good, but the reports are slow',
    })),
  ],
};

const GOOGLE_RECOMMEND = 'How likely are you to recommend us to a colleague?';
const EASY = 'How easy was it to get help';

const GOOGLE_FORMS: readonly ExpectedFile[] = [
  {
    file: 'google-forms/form.csv',
    proves: 'moments with GMT+3 that fall on the day before in UTC, midnight at twelve',
    writer: 'Google Forms sheet',
    dataset: 'responses',
    encoding: 'utf-8',
    records: 6,
    header: 1,
    footer: 0,
    loaded: 5,
    leftOut: {},
    rejected: 0,
    columns: {
      responded_at: 'Timestamp',
      written_domain: 'Email Address',
      written_name: 'Company',
      respondent_email: 'Email Address',
      comment: 'What could we do better?',
    },
    constants: { kind: 'relationship' },
    scores: [
      { column: GOOGLE_RECOMMEND, metric: 'nps' },
      { column: 'How easy was it to get help?', metric: 'ces', topic: EASY },
    ],
    rows: [
      ...[
        { ...NPS, score: 9 },
        { ...NPS, ...CES, score: 6, topic: EASY },
      ].map((answer) => ({
        ...answer,
        ...ADA,
        responded_at: '2026-09-27',
        written_name: TARNWICK,
        comment: 'Shorter meetings',
      })),
      ...[
        { ...NPS, score: 2 },
        { ...NPS, ...CES, score: 1, topic: EASY },
      ].map((answer) => ({
        ...answer,
        ...CLEO,
        responded_at: '2026-09-27',
        written_name: ORRINSAY,
        comment: 'Answer the phone, please',
      })),
      ...[
        { ...NPS, score: 8 },
        { ...NPS, ...CES, score: 4, topic: EASY },
      ].map((answer) => ({
        ...answer,
        ...DOV,
        responded_at: '2026-09-28',
        written_name: ORRINSAY,
      })),
      ...[
        { ...NPS, score: 10 },
        { ...NPS, ...CES, score: 7, topic: EASY },
      ].map((answer) => ({ ...answer, ...EVE, responded_at: '2026-10-24' })),
      {
        ...NPS,
        ...CES,
        ...BEN,
        score: 5,
        topic: EASY,
        responded_at: '2026-10-26',
        written_name: TARNWICK,
      },
    ],
  },
  {
    file: 'google-forms/ambiguous.csv',
    proves: 'days that no value settles are asked for',
    writer: 'Google Forms sheet',
    dataset: 'responses',
    encoding: 'utf-8',
    records: 6,
    header: 1,
    footer: 0,
    loaded: 5,
    leftOut: {},
    rejected: 0,
    columns: {
      responded_at: 'Timestamp',
      written_domain: 'Email Address',
      respondent_email: 'Email Address',
    },
    scores: [{ column: GOOGLE_RECOMMEND, metric: 'nps' }],
    questions: ['date order'],
    answers: { dateOrder: 'day first' },
    rows: [
      { ...NPS, ...ADA, score: 9, responded_at: '2026-10-05' },
      { ...NPS, ...CLEO, score: 2, responded_at: '2026-10-06' },
      { ...NPS, ...DOV, score: 8, responded_at: '2026-11-07' },
      { ...NPS, ...EVE, score: 10, responded_at: '2026-12-12' },
      { ...NPS, ...BEN, score: 7, responded_at: '2026-02-01' },
    ],
  },
];

/** What the files of survey builders are and become. */
export const SURVEY_FILES: readonly ExpectedFile[] = [
  ...QUALTRICS,
  SURVEYMONKEY,
  TYPEFORM,
  ...GOOGLE_FORMS,
];
