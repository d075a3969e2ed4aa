import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { directReader } from '../../src/imports/direct-reader';
import { learnDomains } from '../../src/imports/learn-domains';
import { domainOf } from '../../src/imports/registrable-domains';
import { type Bench, openBench } from './bench';

const MANY = 12_500;

describe('the registrable domain of', () => {
  it.each([
    ['www.halden.co.uk', 'halden.co.uk'],
    ['müller.de', 'xn--mller-kva.de'],
    ['mail.xn--mller-kva.de', 'xn--mller-kva.de'],
    ['shop.公司.cn', 'shop.xn--55qx5d.cn'],
    ['a.myshopify.com', 'a.myshopify.com'],
    ['co.uk', null],
    ['localhost', null],
    ['192.0.2.1', null],
    ['not a host', null],
    ['mü ller.de', null],
  ])('%s is %s', (host, registrable) => {
    expect(domainOf(host)).toEqual({ registrable, isFreeMail: false });
  });

  it.each(['gmail.com', 'mail.yahoo.co.uk', 'qq.com'])('%s is none: free mail', (host) => {
    expect(domainOf(host)).toEqual({ registrable: null, isFreeMail: true });
  });
});

describe('learning domains', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench();
    await bench.engine.run(sql`CREATE TABLE staging.typed AS
SELECT 'ann@host' || i || '.com' AS address, 'loaded' AS fate FROM range(${MANY}) AS t(i)`);
  });

  it('takes every new host once, in batches small enough to stay responsive', async () => {
    const sizes: number[] = [];
    await bench.engine.transaction(async (run) => {
      const counted: typeof run = async (statement, options) => {
        const rows = await run(statement, options);
        sizes.push(rows.length);
        return rows;
      };
      await learnDomains(counted, directReader, sql`staging.typed`, sql`address`);
      await learnDomains(counted, directReader, sql`staging.typed`, sql`address`);
    });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5_000);
    const count = sql`SELECT count(DISTINCT registrable_domain)::INTEGER FROM intake.domains`;
    expect(await bench.cell(count)).toBe(MANY);
    expect(await bench.cell(sql`SELECT count(*)::INTEGER FROM intake.domains`)).toBe(MANY);
  });
});
