import { describe, expect, it } from 'vitest';
import { type MatchRequest, NO_REQUEST } from '../../src/domain/match';
import { lastUse, matchFinding, ruleText, speaksFor } from '../../src/pages/match/candidate-words';
import type { MatchCandidate } from '../../src/queries/match-candidates';

const ACME: MatchCandidate = {
  account_id: 'A',
  account_name: 'Acme',
  standing: 'ready',
  score: 80,
  blocked: [],
  standing_reasons: [],
  warnings: [],
  recovered: false,
  segment_fit: null,
  topic_fit: null,
  sentiment_fit: null,
  value_fit: null,
  rest_fit: 1,
  freshness_fit: null,
  tenure_fit: null,
  current_sentiment: null,
  strategic_value: null,
  newest_relationship_at: null,
  customer_since: null,
  topics: [],
  formats: [],
  contacts: [],
  recent_uses: 0,
  last_used_at: null,
  last_use: null,
};

describe('what speaks for a candidate', () => {
  it('is nothing where nothing is known or wanted', () => {
    expect(speaksFor(ACME, NO_REQUEST)).toEqual([]);
    expect(lastUse(ACME)).toBe('never used');
  });

  it('names what fits by dimension, the topic, sentiment, recovery and tenure', () => {
    const request: MatchRequest = {
      ...NO_REQUEST,
      topic: ' Security',
      audience: 'analyst',
      segments: [
        { dimension: 'industry', segment: 'Retail' },
        { dimension: 'industry', segment: 'Media' },
        { dimension: 'region', segment: 'EMEA' },
      ],
    };
    const known = {
      ...ACME,
      segment_fit: 0.5,
      topic_fit: 1,
      current_sentiment: 61.7,
      recovered: true,
      customer_since: '2019-05-01',
    };
    expect(speaksFor(known, request)).toEqual([
      'fits 1 of 2',
      'speaks on security',
      'sentiment +62',
      'recovered after an incident',
      'customer since 2019',
    ]);
    expect(speaksFor({ ...known, segment_fit: 1 }, request)[0]).toBe('fits what is wanted');
    expect(speaksFor({ ...known, segment_fit: 0, topic_fit: 0 }, request)[0]).toBe('sentiment +62');
  });

  it('has the last use with its day', () => {
    const used = { ...ACME, last_used_at: '2026-06-01' };
    expect(lastUse(used)).toBe('1 Jun 2026');
    expect(lastUse({ ...used, last_use: 'visit' })).toBe('visit, 1 Jun 2026');
  });
});

it('a rule that is broken says by what', () => {
  const unhappy = { ...ACME, standing_reasons: ['not claimed', 'unhappy'], current_sentiment: 10 };
  expect(ruleText('standing', { ...unhappy, standing: 'in pipeline' })).toBe(
    'in pipeline, newest answer unfavourable',
  );
  expect(ruleText('fatigue', { ...ACME, recent_uses: 3, last_used_at: '2026-06-01' })).toBe(
    '3 uses of late, the last on 1 Jun 2026',
  );
  expect(ruleText('format', { ...ACME, formats: ['quote', 'visit'] })).toBe('offers quote, visit');
  expect(ruleText('tenure', ACME)).toBe('customer since an unknown day');
  expect(ruleText('consent', ACME)).toBe('');
});

it('the title counts whom one may ask, and names the first', () => {
  expect(matchFinding([], 'Beta')).toBe('Nobody can speak to Beta now.');
  expect(matchFinding([ACME], null)).toBe('One reference can speak: Acme.');
  expect(matchFinding([ACME, ACME], 'Beta')).toBe(
    'Two references can speak to Beta; Acme suits best.',
  );
});
