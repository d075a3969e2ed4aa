import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { sql } from '../../src/engine/sql';
import { createSchema } from '../../src/queries/model';
import { nodeEngine } from '../support/node-database';

const EQUAL: readonly [string, string][] = [
  ['ACME', 'acme'],
  ['Acme, Inc.', 'Acme LLC'],
  ['Acme Ltd.', 'Acme P.L.C.'],
  ['Müller GmbH & Co. KG', 'MULLER AG'],
  ['Müller GmbH & Co.', 'Müller G.m.b.H.'],
  ['Miller & Co.', 'Miller'],
  ['Miller et Cie', 'Miller & Company'],
  ['Marks & Spencer', 'Marks and Spencer plc'],
  ['Quiroga S. A.', 'Quiroga SAS'],
  ['Grupo Norte S.A. de C.V.', 'Grupo Norte'],
  ['Grupo Norte S. de R.L. de C.V.', 'Grupo Norte'],
  ['Philips N.V.', 'Philips BV'],
  ['Novo A/S', 'Novo ApS'],
  ['Kone Oyj', 'Kone Oy Ab'],
  ['Fratelli Rossi S.p.A.', 'Fratelli Rossi S.r.l.'],
  ['Porto Vinho, Lda.', 'Porto Vinho'],
  ['Adria d.o.o.', 'Adria'],
  ['Polska Stal Sp. z o.o.', 'Polska Stal'],
  ['Škoda a.s.', 'SKODA'],
  ['Petronas Sdn. Bhd.', 'Petronas'],
  ['Woolies Pty Ltd', 'Woolies Pte. Ltd.'],
  ['Toyo K.K.', 'Toyo Co., Ltd.'],
  ['Straße AG', 'STRASSE'],
  ['Lægehuset ApS', 'Laegehuset'],
  ['Møller', 'Moller AS'],
  ['Łódź Stal', 'Lodz Stal'],
  ['The Halden Group', 'Halden Group'],
  ['Soci\u00e9t\u00e9', 'Socie\u0301te\u0301'],
  ['  Acme   Tools ', 'Acme-Tools'],
];

const DIFFERENT: readonly [string, string][] = [
  ['Acme Group', 'Acme'],
  ['Acme Holding', 'Acme'],
  ['Acme International', 'Acme'],
  ['Acme Germany GmbH', 'Acme GmbH'],
  ['Limited', 'Limited Company'],
  ['SA', 'AG'],
  ['Co.', 'Corp.'],
  ['Beta', 'Beta Industries'],
  ['Seco', 'Se'],
  ['Incas', 'Inca'],
  ['The', 'A'],
  ['東京', '大阪'],
];

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
  await createSchema(engine);
});

async function keys(...names: string[]) {
  const [row] = await engine.run(
    sql`SELECT list_transform(${names}, lambda name: normalised_name(name)) AS keys`,
  );
  return row?.keys;
}

describe('names', () => {
  it.each(EQUAL)('%s and %s are one', async (one, other) => {
    const [first, second] = (await keys(one, other)) as string[];
    expect(first).toBe(second);
    expect(first).not.toBe('');
  });

  it.each(DIFFERENT)('%s and %s are two', async (one, other) => {
    const [first, second] = (await keys(one, other)) as string[];
    expect(first).not.toBe(second);
  });

  it.each(['Inc.', 'Co., Ltd.', 'GmbH & Co. KG', 'S.A. de C.V.', 'The', '株式会社'])(
    '%s alone is still a name',
    async (name) => {
      const [key] = (await keys(name)) as string[];
      expect(key).not.toBe('');
    },
  );

  it.each(['', ' ', '!?', '& &', '—'])('“%s” is none that another could bear', async (name) => {
    const [key] = (await keys(name)) as string[];
    expect(['', 'and and']).toContain(key);
  });
});

describe('the host of', () => {
  it.each([
    ['https://www.Halden.co.uk/en?x=a@b.com', 'www.halden.co.uk'],
    ['https://medium.com/@halden', 'medium.com'],
    ['medium.com/@halden', 'medium.com'],
    ['https://ann:secret@halden.com/x', 'halden.com'],
    ['mailto:Ann@Halden.com?subject=x', 'halden.com'],
    ['Lee, Ann <ann@halden.com>', 'halden.com'],
    ['ann@halden.com; bob@other.com', 'halden.com'],
    ['ann@halden.com,bob@other.com', 'halden.com'],
    ['; ann@halden.com', 'halden.com'],
    ['halden.com; ann@other.com', 'halden.com'],
    ['www.halden.com, www.halden.de', 'www.halden.com'],
    ['halden.com:8080/x', 'halden.com'],
    ['https://halden.com.:443', 'halden.com'],
    ['ann@halden.com.', 'halden.com'],
    ['ann@bücher.example', 'bücher.example'],
    ['@halden', ''],
    ['', ''],
  ])('%s is %s', async (address, host) => {
    const [row] = await engine.run(sql`SELECT web_host(${address}) AS host`);
    expect(row?.host).toBe(host);
  });
});
