import { expect, it } from 'vitest';
import { influence } from './influence';
import { TODAY, YEAR_AGO } from './small-company';
import { opportunityFile, usesFile } from './small-files';
import { ofAccounts, pictureAt } from './small-picture';

const SHORT = '006D5000000DUXo';
const WON = { AccountId: 'A1', IsClosed: '1', IsWon: '1', CloseDate: TODAY };
const LOST = { ...WON, IsWon: '0' };

it('sets deals with a use beside deals without', () => {
  const picture = pictureAt(
    TODAY,
    { A1: {}, A2: {} },
    opportunityFile([
      { ...WON, Id: `${SHORT}IAO` },
      { ...LOST, Id: 'lost-with' },
      { ...WON, Id: 'declined-use', AccountId: 'A2' },
      { ...LOST, Id: 'later-use' },
      { ...LOST, Id: 'no-use' },
      { ...WON, Id: 'long-ago', CloseDate: YEAR_AGO },
      { ...WON, Id: 'open', IsClosed: '0', IsWon: '0' },
      { ...WON, Id: 'of-nobody', AccountId: 'unknown' },
    ]),
    usesFile([
      { 'Used at': '2024-01-01', Account: 'A2', Opportunity: SHORT },
      { 'Used at': TODAY, Account: 'A1', Opportunity: SHORT },
      { 'Used at': TODAY, Account: 'nobody', Opportunity: 'lost-with', Outcome: '' },
      { 'Used at': TODAY, Account: 'A1', Opportunity: 'declined-use', Outcome: 'declined' },
      { 'Used at': '2026-10-01', Account: 'A1', Opportunity: 'later-use' },
      { 'Used at': TODAY, Account: 'A1', Opportunity: 'open' },
    ]),
  );
  expect(influence(picture)).toMatchObject({
    closed: 5,
    with_use: 2,
    share: 0.4,
    won_with: 1,
    rate_with: 0.5,
    without_use: 3,
    won_without: 1,
    rate_without: 1 / 3,
  });
  expect(influence(picture).share_low).toBeCloseTo(0.1176, 4);
  expect(influence(picture).share_high).toBeCloseTo(0.7693, 4);
  expect(influence(ofAccounts(picture, new Set(['A2'])))).toMatchObject({
    closed: 1,
    with_use: 0,
    rate_with: null,
    rate_with_low: null,
    won_without: 1,
  });
});
