import type { ExpectedFile } from './expected-file';

const CSAT = { kind: 'transactional', metric: 'csat', scale_min: 1, scale_max: 5 } as const;
const GOOD_OR_BAD = { kind: 'transactional', metric: 'csat', scale_min: 0, scale_max: 1 } as const;
const NPS = { kind: 'relationship', metric: 'nps', scale_min: 0, scale_max: 10 } as const;
const ADA = { respondent_email: 'ada@tarnwick.example', written_domain: 'ada@tarnwick.example' };
const BEN = { respondent_email: 'ben@tarnwick.example', written_domain: 'ben@tarnwick.example' };
const CLEO = { respondent_email: 'cleo@orrinsay.example', written_domain: 'cleo@orrinsay.example' };
const DOV = { respondent_email: 'dov@orrinsay.example', written_domain: 'dov@orrinsay.example' };
const EVE = { respondent_email: 'eve@plinth.example', written_domain: 'eve@plinth.example' };
const TARNWICK = { written_name: 'Tarnwick Foods Ltd' };
const ORRINSAY = { written_name: 'Orrinsay Wind SA' };

const MEDALLIA: ExpectedFile = {
  file: 'medallia/requests.csv',
  proves: 'requests that nobody answered, moments on another day in UTC, a score off its scale',
  writer: 'Medallia export',
  dataset: 'responses',
  encoding: 'utf-8',
  records: 6,
  header: 1,
  footer: 0,
  loaded: 3,
  leftOut: { 'question not answered': 1 },
  rejected: 1,
  columns: {
    responded_at: 'response_received_at',
    written_domain: 'customer_email',
    written_name: 'company_name',
    response_id: 'request_id',
    respondent_email: 'customer_email',
    topic: 'topic',
    comment: 'comment',
  },
  scores: [{ column: 'star_rating', metric: 'csat' }],
  rows: [
    {
      ...CSAT,
      ...ADA,
      ...TARNWICK,
      score: 5,
      responded_at: '2026-05-02',
      response_id: 'rq-9001',
      topic: 'delivery',
      comment: 'Quick, and friendly',
    },
    {
      ...CSAT,
      ...CLEO,
      ...ORRINSAY,
      score: 2,
      responded_at: '2026-05-02',
      response_id: 'rq-9003',
      topic: 'billing',
      comment: 'Charged twice',
    },
    {
      ...CSAT,
      ...DOV,
      ...ORRINSAY,
      score: 3,
      responded_at: '2026-05-04',
      response_id: 'rq-9004',
      topic: 'billing',
    },
  ],
};

const DELIGHTED: readonly ExpectedFile[] = [
  {
    file: 'delighted/nps.csv',
    proves:
      'Unix seconds, the metric in a column that elsewhere is the kind, a line break in a comment',
    writer: 'Delighted export',
    dataset: 'responses',
    encoding: 'utf-8',
    records: 6,
    header: 1,
    footer: 0,
    loaded: 5,
    leftOut: {},
    rejected: 0,
    columns: {
      responded_at: 'created_at',
      written_domain: 'person_email',
      written_name: 'company',
      respondent_email: 'person_email',
      respondent_name: 'person_name',
      metric: 'survey_type',
      comment: 'comment',
    },
    scores: [{ column: 'score', metric: 'nps' }],
    rows: [
      {
        ...NPS,
        ...ADA,
        ...TARNWICK,
        score: 9,
        responded_at: '2026-09-27',
        respondent_name: 'Ada Penn',
        comment: 'Does what it says, daily',
      },
      {
        ...NPS,
        ...CLEO,
        ...ORRINSAY,
        score: 3,
        responded_at: '2026-08-15',
        respondent_name: 'Cleo Marsh',
      },
      {
        ...NPS,
        ...EVE,
        score: 10,
        responded_at: '2026-07-01',
        respondent_name: 'Eve Sorrel',
        comment: 'Keep going',
      },
      {
        ...NPS,
        ...DOV,
        ...ORRINSAY,
        score: 7,
        responded_at: '2026-06-20',
        respondent_name: 'Dov Hale',
      },
      {
        ...NPS,
        ...BEN,
        ...TARNWICK,
        score: 0,
        responded_at: '2026-05-05',
        comment: 'Two outages\nin one week',
      },
    ],
  },
  {
    file: 'delighted/without-account.csv',
    proves: 'answers that nobody can be told from wait for the column that names the account',
    writer: 'Delighted export',
    dataset: 'responses',
    encoding: 'utf-8',
    records: 4,
    header: 1,
    footer: 0,
    loaded: 0,
    leftOut: {},
    rejected: 0,
    columns: { responded_at: 'created_at', comment: 'comment' },
    scores: [{ column: 'score', metric: 'nps' }],
    missing: ['one of account id, account domain, account name'],
    needsReview: true,
    rows: [],
  },
];

const ZENDESK: readonly ExpectedFile[] = [
  {
    file: 'zendesk/satisfaction.csv',
    proves: 'good and bad as a scale of two; offered and unoffered are no answers',
    writer: 'Zendesk export',
    dataset: 'responses',
    encoding: 'utf-8',
    records: 6,
    header: 1,
    footer: 0,
    loaded: 3,
    leftOut: { 'asked, but not rated': 2 },
    rejected: 0,
    columns: {
      responded_at: 'updated_at',
      written_domain: 'requester_email',
      written_name: 'organization',
      response_id: 'id',
      respondent_email: 'requester_email',
      comment: 'comment',
    },
    fallbacks: { responded_at: ['created_at'] },
    constants: { kind: 'transactional' },
    scores: [{ column: 'score', metric: 'csat', scaleMin: 0, scaleMax: 1 }],
    rows: [
      {
        ...GOOD_OR_BAD,
        ...ADA,
        ...TARNWICK,
        score: 1,
        responded_at: '2026-05-02',
        response_id: '7001',
        comment: 'Solved on the phone',
      },
      {
        ...GOOD_OR_BAD,
        ...CLEO,
        ...ORRINSAY,
        score: 0,
        responded_at: '2026-05-04',
        response_id: '7003',
        comment: 'Third time the same fault',
      },
      { ...GOOD_OR_BAD, ...EVE, score: 1, responded_at: '2026-05-05', response_id: '7005' },
    ],
  },
  {
    file: 'zendesk/tickets.csv',
    proves: 'tickets with their rating beside them could be either; a person chooses',
    writer: 'Zendesk export',
    dataset: 'incidents',
    encoding: 'utf-8',
    records: 4,
    header: 1,
    footer: 0,
    loaded: 0,
    leftOut: {},
    rejected: 0,
    columns: {
      incident_id: 'Id',
      written_domain: 'Requester domain',
      written_name: 'Organization',
      opened_at: 'Created at',
      closed_at: 'Solved at',
      priority: 'Priority',
      status: 'Status',
      subject: 'Subject',
    },
    fallbacks: { written_domain: ['Requester email'] },
    needsReview: true,
    rows: [],
  },
];

/** What the files of tools that ask one question are and become. */
export const FEEDBACK_FILES: readonly ExpectedFile[] = [MEDALLIA, ...DELIGHTED, ...ZENDESK];
