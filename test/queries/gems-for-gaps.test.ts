import { beforeAll, describe, expect, it } from 'vitest';
import { fiscalQuarterQuestion } from '../../src/queries/fiscal-quarter';
import { gemsForGapsQuestion } from '../../src/queries/gems-for-gaps';
import { ask } from '../../src/queries/question';
import { type Company, loadedCompany, textFile } from '../support/company';

let company: Company;

// Everybody is as happy as can be (μ = 100), so that only the strategy tells gems from others.
const FILES = [
  textFile(
    'accounts.csv',
    `account_id,account_name,industry,region
E1,Ember,Energy,EMEA
E2,Flare,Energy,APAC
R1,Basket,Retail,EMEA
M1,Screen,Media,EMEA
H1,Clinic,Health,EMEA
`,
  ),
  textFile(
    'strategy.csv',
    `dimension,segment,direction,priority,target
industry,Energy,grow,80,3
industry,Retail,grow,90,1
industry,Media,hold,50,2
industry,Health,grow,100,0
`,
  ),
  textFile(
    'opportunities.csv',
    `opportunity_id,account_id,name,amount,stage,created_at,close_date
O1,E1,one,1000,Negotiation,2026-05-01,2026-12-01
O2,R1,two,5000,Negotiation,2026-05-01,2026-12-01
O3,M1,three,9000,Negotiation,2026-05-01,2026-12-01
`,
  ),
  textFile(
    'answers.csv',
    `account,date,response_id,NPS
Ember,2026-06-01,1,10
Flare,2026-06-01,2,10
Basket,2026-06-01,3,10
Screen,2026-06-01,4,10
Clinic,2026-06-01,5,10
`,
  ),
];

beforeAll(async () => {
  company = await loadedCompany(FILES);
});

describe('gems for gaps', () => {
  it('come with the largest gap times demand first; not where no more are wanted, nor who is no gem', async () => {
    const rows = await ask(company.engine, gemsForGapsQuestion, {
      filters: [],
      dimension: 'industry',
    });
    // Retail 1 × 5000, Energy 3 × 1000; Health has no gap, and Media's 50 is below a gem's 70.
    expect(rows).toEqual([
      {
        ...{ segment: 'Retail', target: 1, ready: 0, gap: 1, open_pipeline: 5000 },
        ...{ account_id: 'R1', account_name: 'Basket' },
      },
      {
        ...{ segment: 'Energy', target: 3, ready: 0, gap: 3, open_pipeline: 1000 },
        ...{ account_id: 'E1', account_name: 'Ember' },
      },
      {
        ...{ segment: 'Energy', target: 3, ready: 0, gap: 3, open_pipeline: 1000 },
        ...{ account_id: 'E2', account_name: 'Flare' },
      },
    ]);
  });

  it('are those among the chosen accounts, whose need is their own', async () => {
    const rows = await ask(company.engine, gemsForGapsQuestion, {
      filters: [{ dimension: 'region', segment: 'EMEA' }],
      dimension: 'industry',
    });
    // Crossed with a region the target is derived: one reference for up to five open opportunities.
    expect(rows.map(({ segment, gap, account_id }) => [segment, gap, account_id])).toEqual([
      ['Retail', 1, 'R1'],
      ['Energy', 1, 'E1'],
    ]);
  });
});

it('the fiscal quarter is that of the as-of date', async () => {
  const quarter = () => ask(company.engine, fiscalQuarterQuestion, {});
  expect(await quarter()).toEqual([{ quarter: 'FY2026 Q2' }]);
  await company.set({ fiscal_year_start: 4 });
  expect(await quarter()).toEqual([{ quarter: 'FY2027 Q1' }]);
});
