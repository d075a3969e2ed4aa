/** A company of three accounts: one reference, one that soured, and one that nobody asked. */

import type { SampleFile } from '../sample-rows';
import { companyFiles, daysAgo } from './company';

export function tinyCompany(): SampleFile[] {
  return companyFiles({
    accounts: [
      {
        account: {
          account_id: 'A-1',
          account_name: 'Alder Clinics',
          domain: 'alder.example',
          industry: 'Health',
          region: 'North',
          employees: '120',
          products: 'Core; Mobile',
        },
        opportunities: [
          {
            amount: '50000',
            currency: 'EUR',
            stage: 'Closed Won',
            is_closed: '1',
            is_won: '1',
            close_date: daysAgo(100),
            created_date: daysAgo(200),
          },
        ],
        responses: [
          {
            respondent_email: 'ann@alder.example',
            kind: 'relationship',
            metric: 'nps',
            score: '10',
            scale_min: '0',
            scale_max: '10',
            responded_at: daysAgo(20),
          },
        ],
        nominations: [
          {
            contact: 'ann@alder.example',
            stage: 'active',
            source: 'sales',
            nominated_at: daysAgo(300),
            approved_at: daysAgo(280),
            topics: 'onboarding',
            formats: 'call; quote',
            review_due: daysAgo(-30),
          },
        ],
        uses: [
          {
            used_at: daysAgo(40),
            type: 'call',
            opportunity_id: 'A-2-O1',
            outcome: 'accepted',
          },
        ],
      },
      {
        account: {
          account_id: 'A-2',
          account_name: 'Birch Media',
          domain: 'birch.example',
          industry: 'Media',
          region: 'South',
          employees: '20',
          products: 'Core',
        },
        opportunities: [
          {
            amount: '90000',
            currency: 'EUR',
            stage: 'Proposal',
            is_closed: '0',
            is_won: '0',
            close_date: daysAgo(-60),
            created_date: daysAgo(50),
          },
        ],
        responses: [
          {
            respondent_email: 'ben@birch.example',
            kind: 'transactional',
            metric: 'csat',
            score: '1',
            scale_min: '1',
            scale_max: '5',
            responded_at: daysAgo(5),
          },
        ],
        incidents: [
          { topic: 'reliability', priority: 'high', status: 'Open', opened_at: daysAgo(10) },
        ],
        nominations: [
          {
            contact: 'ben@birch.example',
            stage: 'approved',
            source: 'executive',
            nominated_at: daysAgo(200),
            approved_at: daysAgo(190),
            topics: 'reliability',
            incentive: 'gift card',
          },
        ],
      },
      { account: { account_id: 'A-3', account_name: 'Cedar Rail', industry: 'Transport' } },
    ],
    strategy: [
      { dimension: 'industry', segment: 'Health', direction: 'grow', target: '2' },
      { dimension: 'industry', segment: 'Media', direction: 'hold' },
    ],
  });
}
