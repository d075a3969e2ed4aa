import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { type Bench, loadedReceipt, openBench, table } from './bench';

let bench: Bench;

const ACCOUNTS = table(
  'accounts.csv',
  'account_id;account_name;website',
  // 15 characters; its 18-character form ends in IAC (worked out by hand from the rule).
  '001A0000000B1c2;Acme Corp;https://www.acme.co.uk/en',
  // The same letters in lower case are another account: ids are never lower-cased.
  '001a0000000b1c2;Beta Industries;beta.de',
  "C;Société d'Équipement SA;societe.fr",
  'D;Müller GmbH & Co. KG;gmail.com',
  'E;Twin Ltd;twin-one.com',
  'F;TWIN Limited;twin-two.com',
  'G;Shared One;shared.com',
  'H;Shared Two;www.shared.com',
  'I;Straße AG;co.uk',
  'J;Hosted;hosted.myshopify.com',
  'K;Quiroga S.A.;',
  '100000000000000;Numbers;',
);

/** What the account keys of a record find: the account and the method. */
const CASES: readonly [string, { id?: string; email?: string; name?: string }, string | null][] = [
  ['the 15-character id', { id: '001A0000000B1c2' }, '001A0000000B1c2 id'],
  ['the 18-character form of that id', { id: '001A0000000B1c2IAC' }, '001A0000000B1c2 id'],
  ['an id with space around it', { id: '  001A0000000B1c2IAC ' }, '001A0000000B1c2 id'],
  ['an id that differs in capitals alone', { id: '001a0000000b1c2' }, '001a0000000b1c2 id'],
  ['an id of that kind in its long form', { id: '001a0000000b1c2AAA' }, '001a0000000b1c2 id'],
  ['an id in other capitals', { id: '001A0000000B1C2' }, null],
  ['an id with the wrong check letters', { id: '001A0000000B1c2AAA' }, null],
  ['the empty id', { id: '000000000000000AAA' }, null],
  [
    'the empty id beside a name',
    { id: '000000000000000AAA', name: 'acme' },
    '001A0000000B1c2 name',
  ],
  ['an id before a domain', { id: 'C', email: 'x@beta.de' }, 'C id'],
  [
    'an unknown id, then the domain',
    { id: 'nobody', email: 'x@beta.de' },
    '001a0000000b1c2 domain',
  ],
  [
    'an unknown id and domain, then the name',
    { id: 'z', email: 'x@z.de', name: 'Acme' },
    '001A0000000B1c2 name',
  ],
  ['a mail address below the domain', { email: 'Ann@Mail.ACME.co.uk' }, '001A0000000B1c2 domain'],
  ['a website with a path', { email: 'http://shop.beta.de:8080/x?y#z' }, '001a0000000b1c2 domain'],
  ['a name and address', { email: 'Ann Lee <ann@beta.de>' }, '001a0000000b1c2 domain'],
  ['another company below a public suffix', { email: 'x@other.co.uk' }, null],
  ['the public suffix itself', { email: 'x@co.uk' }, null],
  ['another customer of the same host', { email: 'x@other.myshopify.com' }, null],
  ['free mail', { email: 'x@gmail.com' }, null],
  ['free mail beside a name', { email: 'x@gmail.com', name: 'Muller' }, 'D name'],
  ['a domain that two accounts bear', { email: 'x@shared.com' }, null],
  [
    'a domain that two bear, then the name',
    { email: 'x@shared.com', name: 'shared two' },
    'H name',
  ],
  ['an address that is none', { email: 'not an address' }, null],
  ['an IP address', { email: 'x@192.0.2.1' }, null],
  ['a name with accents and punctuation', { name: 'SOCIETE D’EQUIPEMENT' }, 'C name'],
  ['a name in decomposed accents', { name: 'Socie\u0301te\u0301 d E\u0301quipement' }, 'C name'],
  ['a name without its legal forms', { name: ' müller ' }, 'D name'],
  ['a name with other legal forms', { name: 'Acme, Inc.' }, '001A0000000B1c2 name'],
  ['a legal form without its points', { name: 'Quiroga SA' }, 'K name'],
  ['a legal form with points', { name: 'QUIROGA, S.A.' }, 'K name'],
  ['another legal form with points', { name: 'Beta Industries G.m.b.H.' }, '001a0000000b1c2 name'],
  ['a name that two accounts bear', { name: 'Twin' }, null],
  ['half a name', { name: 'Beta' }, null],
  ['a name of punctuation', { name: '!?' }, null],
  ['an id of digits', { id: '100000000000000' }, '100000000000000 id'],
];

beforeAll(async () => {
  bench = await openBench();
  const header = 'Account ID;Email;Account;Stage;Source;Nominated by';
  const lines = CASES.map(
    ([, { id = '', email = '', name = '' }]) => `${id};${email};"${name}";active;sales;Ann`,
  );
  await bench.load(ACCOUNTS, table('programme.csv', header, ...lines));
});

describe('the account of a record is found by', () => {
  it.each(CASES.map(([title, , found], index) => [title, found, index + 2] as const))(
    '%s: %s',
    async (_, found, sourceRow) => {
      const [row] = await bench.rows(
        sql`SELECT account_id || ' ' || match_method AS found
FROM nominations WHERE source_row = ${sourceRow}`,
      );
      expect(row?.found).toBe(found);
    },
  );

  it('nothing else: what is not found is kept, counted and listed', async () => {
    const missing = CASES.filter(([, , found]) => found === null).length;
    expect(await bench.cell(sql`SELECT count(*) FROM unmatched`)).toBe(missing);
    expect(await bench.cell(sql`SELECT count(*) FROM nominations`)).toBe(CASES.length);
  });
});

describe('when the accounts come after the other files', () => {
  it('their records are matched then', async () => {
    const [receipt] = await bench.load(table('p.csv', 'Account;Stage', 'Acme;active'));
    expect(receipt).toMatchObject({ status: 'loaded', loaded: 1, unmatched: 1 });
    await bench.add(ACCOUNTS);
    expect(await bench.cell(sql`SELECT account_id FROM nominations`)).toBe('001A0000000B1c2');
  });

  it('and a new account of the same name makes the match doubtful again', async () => {
    const programme = table('p.csv', 'Account;Stage', 'Acme;active');
    await bench.load(table('a.csv', 'account_id;account_name', 'A;Acme'), programme);
    expect(await bench.cell(sql`SELECT account_id FROM nominations`)).toBe('A');
    const receipts = await bench.add(
      table('b.csv', 'account_id;account_name;industry', 'B;ACME;x'),
    );
    expect(loadedReceipt(receipts).loaded).toBe(1);
    expect(await bench.cell(sql`SELECT account_id FROM nominations`)).toBe(null);
  });
});
