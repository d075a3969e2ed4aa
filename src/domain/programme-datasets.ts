import { ACCOUNT_KEY, type Dataset, MOST, WRITTEN_KEYS } from './dataset';

/** The stages of a nomination, in the order in which it goes through them. */
export const NOMINATION_STAGES = [
  'nominated',
  'vetting',
  'approved',
  'active',
  'resting',
  'retired',
  'declined',
] as const;

/** Who can have nominated an account; whoever else did is other. */
export const NOMINATION_SOURCES = [
  'sales',
  'services',
  'executive',
  'advisory board',
  'community',
  'largest revenue',
  'marquee',
  'other',
] as const;

const OUTCOMES = ['accepted', 'declined', 'no answer'];
const FULL_PRIORITY = 100;

export const RESPONSES: Dataset = {
  name: 'responses',
  noun: 'answers',
  key: 'response_id',
  needsOneOf: [WRITTEN_KEYS],
  fields: [
    {
      name: 'score',
      type: 'number',
      required: true,
      also: [
        'rating',
        'nps',
        'npsscore',
        'csat',
        'csatscore',
        'ces',
        'cesscore',
        'starrating',
        'satisfactionscore',
        'satisfactionrating',
      ],
    },
    {
      name: 'responded_at',
      type: 'day',
      required: true,
      also: [
        'recordeddate',
        'answeredat',
        'submitdate',
        'submittedat',
        'responsedate',
        'responsereceivedat',
        'date',
        'timestamp',
        'createdat',
        'respondedon',
        'completedat',
        'completeddate',
      ],
    },
    ...ACCOUNT_KEY,
    { name: 'response_id', type: 'text', also: ['respondentid', 'surveyresponseid', 'requestid'] },
    {
      name: 'respondent_email',
      type: 'text',
      also: [
        'recipientemail',
        'email',
        'emailaddress',
        'requesteremail',
        'customeremail',
        'contactemail',
        'personemail',
      ],
    },
    { name: 'respondent_name', type: 'text', also: ['respondent', 'recipientname', 'personname'] },
    {
      name: 'kind',
      type: 'choice',
      choices: ['relationship', 'transactional'],
      also: ['surveykind', 'surveytype'],
    },
    { name: 'metric', type: 'choice', choices: ['nps', 'csat', 'ces', 'other'] },
    { name: 'scale_min', type: 'number', also: ['minscore'] },
    { name: 'scale_max', type: 'number', also: ['maxscore'] },
    { name: 'topic', type: 'text', also: ['category'] },
    {
      name: 'comment',
      type: 'text',
      also: ['verbatim', 'feedback', 'q2text', 'comments', 'remark', 'remarks'],
    },
  ],
};

export const NOMINATIONS: Dataset = {
  name: 'nominations',
  noun: 'nominations',
  needsOneOf: [WRITTEN_KEYS],
  fields: [
    ...ACCOUNT_KEY,
    {
      name: 'stage',
      type: 'choice',
      required: true,
      choices: NOMINATION_STAGES,
      also: ['referencestage', 'programmestage', 'programstage', 'referencestatus'],
    },
    { name: 'contact', type: 'text', also: ['contactemail', 'referencecontact'] },
    {
      name: 'source',
      type: 'choice',
      choices: NOMINATION_SOURCES,
      otherwise: 'other',
      also: ['nominationsource'],
    },
    {
      name: 'nominated_at',
      type: 'day',
      also: ['nominatedon', 'nominationdate', 'datenominated'],
    },
    { name: 'nominated_by', type: 'text', also: ['nominator'] },
    { name: 'approved_at', type: 'day', also: ['approvedon', 'approvaldate', 'dateapproved'] },
    { name: 'topics', type: 'list', also: ['topic'] },
    { name: 'formats', type: 'list', also: ['format'] },
    {
      name: 'last_reviewed_at',
      type: 'day',
      also: ['lastreviewed', 'lastreviewedon', 'lastreview'],
    },
    { name: 'review_due', type: 'day', also: ['nextreview', 'reviewdate'] },
    { name: 'incentive', type: 'text' },
    {
      name: 'consent_expires',
      type: 'day',
      also: ['consentexpiry', 'consentuntil', 'consentexpireson'],
    },
  ],
};

export const USES: Dataset = {
  name: 'uses',
  noun: 'uses',
  needsOneOf: [WRITTEN_KEYS],
  fields: [
    ...ACCOUNT_KEY,
    {
      name: 'used_at',
      type: 'day',
      required: true,
      also: ['usedon', 'date', 'usedate', 'dateused'],
    },
    { name: 'type', type: 'text', also: ['usetype', 'activity', 'format'] },
    { name: 'opportunity_id', type: 'text', also: ['opportunity', 'dealid'] },
    { name: 'requested_by', type: 'text', also: ['requester', 'requestedfor'] },
    { name: 'outcome', type: 'choice', choices: OUTCOMES, also: ['result'] },
  ],
};

export const STRATEGY: Dataset = {
  name: 'strategy',
  noun: 'strategy rows',
  needsOneOf: [],
  fields: [
    { name: 'dimension', type: 'text', required: true },
    { name: 'segment', type: 'text', required: true, also: ['value'] },
    { name: 'direction', type: 'choice', choices: ['grow', 'hold', 'exit'] },
    { name: 'priority', type: 'number', range: [0, FULL_PRIORITY] },
    {
      name: 'target',
      type: 'number',
      isCount: true,
      range: [0, MOST],
      also: ['targetreferences', 'targetnumberofreferences'],
    },
  ],
};
