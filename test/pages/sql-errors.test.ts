import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/pages/sql/examples';
import { explainError } from '../../src/pages/sql/explain-error';
import { readCatalogue } from '../../src/queries/catalogue';
import { buildComparison } from '../../src/queries/model';
import { MODEL_GUIDE } from '../../src/queries/model-guide';
import { type Bench, openBench } from '../imports/bench';
import { asSourceFiles, sampleBytes } from '../support/sample';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await bench.load(...asSourceFiles(sampleBytes()));
  await bench.engine.transaction((run) => buildComparison(run), { schema: 'compared' });
});

async function explained(statement: string) {
  const error = await bench.engine.query(statement).then(
    () => null,
    (caught: unknown) => caught,
  );
  const { title, advice, place } = explainError(error, statement);
  return { title, advice, place: place && `${place.line}:${place.column}` };
}

describe('an error of the database', () => {
  it.each([
    ['SELECT\n  account_id,\n  FORM standing x y', 'The question cannot be read at “x”.', '3:17'],
    ['SELECT x FROM standing x y', 'The question cannot be read at “y”.', '1:26'],
    ['SELECT 1 FROM standing\nWHERE ', 'The question ends too early.', '2:6'],
    [`SELECT\n'abc`, 'A quotation mark is opened and never closed.', '2:1'],
    ['SELECT revenu\nFROM standing', 'The tables asked have no column “revenu”.', '1:8'],
    ['SELECT nothing, nothing FROM standing', 'The tables asked have no column “nothing”.', null],
    ['SELECT s.foo FROM standing s', '“s” has no column “foo”.', '1:10'],
    ['FROM standin', 'There is no table “standin”.', '1:6'],
    ['SELECT nofun(1)', 'There is no function “nofun” here.', '1:8'],
    ['SELECT current_date', 'There is no function “current_date” here.', '1:8'],
    ['SELECT sum(account_id) FROM standing', '“sum” does not take VARCHAR.', '1:8'],
    [
      'SELECT account_id, sum(revenue) FROM standing',
      '“account_id” is neither grouped by nor summed up.',
      '1:8',
    ],
    [`SELECT 'a'::INT`, '“a” cannot be read as INT32.', '1:9'],
    ['DROP TABLE standing', 'This question could not be answered.', null],
    [' ; ', 'This question could not be answered.', null],
  ])('%s', async (statement, title, place) => {
    expect(await explained(statement)).toMatchObject({ title, place });
  });

  it('names what may have been meant, and the day to ask for', async () => {
    expect((await explained('SELECT revenu FROM standing')).advice).toContain('revenue');
    expect((await explained('FROM standin')).advice).toBe('Did you mean standing?');
    expect((await explained('SELECT current_date')).advice).toContain('as_of');
    expect((await explained('DROP TABLE standing')).advice).toContain('Only one question');
  });
});

describe('the model as the page shows it', () => {
  it('has all that the guide names, each with columns or parameters', async () => {
    const catalogue = await readCatalogue(bench.engine);
    const guided = MODEL_GUIDE.flatMap(({ objects }) => Object.keys(objects));
    expect(catalogue.map(({ name }) => name)).toEqual(guided);
    expect(catalogue.filter(({ columns }) => columns.length === 0)).toEqual([]);
    expect(catalogue.find(({ name }) => name === 'standing')?.columns).toContainEqual({
      name: 'revenue',
      type: 'DOUBLE',
    });
    expect(catalogue.find(({ name }) => name === 'nps_between')).toMatchObject({
      kind: 'table macro',
      columns: [
        { name: 'after', type: null },
        { name: 'until', type: null },
      ],
    });
  });

  it('says that a table is compared where it is', async () => {
    for (const { name, isCompared } of await readCatalogue(bench.engine))
      if (isCompared) await bench.engine.query(`FROM compared.${name} LIMIT 1`);
  });
});

describe('the examples', () => {
  it.each(EXAMPLES.map(({ title, statement }) => [title, statement] as const))(
    '%s',
    async (_, statement) => {
      expect((await bench.engine.query(statement)).length).toBeGreaterThan(0);
    },
  );
});
