/** A part of the model that questions in SQL may rest on, and what it holds. */
export interface GuideGroup {
  title: string;
  /** Tables, views and macros by name, each in one line. */
  objects: Readonly<Record<string, string>>;
}

/** The model as it is meant to be read; what is not named here is the model's own business. */
export const MODEL_GUIDE: readonly GuideGroup[] = [
  {
    title: 'Accounts',
    objects: {
      standing: 'Each account’s standing, the reasons for it and the figures behind it',
      accounts: 'Each account as its file has it',
      account_sentiment: 'Sentiment with its interval, trend, freshness',
      account_value: 'Strategic value, 0–100',
      account_priorities: 'The best priority of an account in each dimension',
      account_revenue: 'Revenue in the base currency',
      account_demand: 'Open opportunities and their amount',
      account_programme: 'Stage in the programme, consent',
      account_uses: 'How often an account was used as a reference',
      account_incidents: 'Hot incidents and recoveries',
      account_topic_conflicts: 'Topics it should speak on and had trouble with',
      contact_signals: 'What the nominated people themselves say',
    },
  },
  {
    title: 'Segments',
    objects: {
      coverage: 'Target, claimed, ready and gap of each segment',
      account_segments: 'Each account’s segments, one row each',
      account_memberships: 'The same, with ‘unknown’ where a file says nothing',
      segments: 'Every segment that is named anywhere',
      strategy: 'Direction, priority and target of each segment',
      segment_priorities: 'What each segment is worth',
      dimension_weights: 'How much each dimension counts',
    },
  },
  {
    title: 'What was loaded',
    objects: {
      opportunities: 'Each opportunity with its account',
      open_opportunities: 'Those open at the as-of date',
      responses: 'Each survey answer with its account and what it says',
      incidents: 'Each incident with its account',
      incident_recoveries: 'What each severe incident was followed by',
      nominations: 'Each nomination as the programme has it',
      current_nominations: 'Those that exist at the as-of date, in the stage they had',
      uses: 'Each time a reference was asked for',
      reviews: 'Each review of a reference that was recorded here',
      unmatched: 'Rows that found no account',
      imports: 'Each file that was loaded, with its sum',
      rejects: 'Each record that could not be loaded',
    },
  },
  {
    title: 'Days, rates and means',
    objects: {
      settings: 'One row: every threshold in force, and the as-of date',
      currency_rates: 'What one unit of a currency is worth in the base currency',
      population_sentiment: 'One row: the mean of all accounts',
      latest_fact: 'The record that sets the as-of date',
      answer_history: 'Each answer with what was known the day before',
    },
  },
  {
    title: 'Functions',
    objects: {
      coverage_of: 'Coverage among chosen accounts: FROM coverage_of([])',
      selected_accounts: 'The accounts of a choice of segments',
      nps_between: 'NPS answers of each account after one day, up to another',
      sentiment_until: 'Weighed answers of each account up to a day',
      nps_interval: 'NPS with its 95 % interval, as a struct',
      wilson_interval: 'A rate with its 95 % interval, as a struct',
      use_counts: 'Whether a use with this outcome counts',
      fiscal_quarter_start: 'The first day of a fiscal quarter',
      fiscal_quarter_label: 'What a fiscal quarter is called',
    },
  },
];
