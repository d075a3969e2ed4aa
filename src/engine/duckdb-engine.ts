import { CONSOLE_ROW_LIMIT, CONSOLE_TIME_LIMIT_MS } from '../domain/settings';
import type { Connection, Database } from './database';
import { decodeBatches, type Row } from './decode';
import type { Engine, Run, RunOptions, Stream, TransactionOptions } from './engine';
import { FENCE } from './fence';
import { packed, unpacked } from './packed-rows';
import { Pool } from './pool';
import { QueryError } from './query-error';
import { identifier, joined, type Sql, sql } from './sql';

const POOL_SIZE = 4;
/** The only folder the fence lets statements read from. */
const FILE_FOLDER = 'up/';
const MAX_RECORD_BYTES = 16_777_216;

/**
 * The engine over an open DuckDB-WASM. The fence is set before anything else can run:
 * registered files can be read from then on, nothing else outside the database can.
 */
export async function createEngine(database: Database): Promise<Engine> {
  const pool = new Pool(database, POOL_SIZE);
  let files = 0;

  const run: Run = (statement, options) =>
    pool.use((connection) => send(connection, statement.text, options), options?.signal);

  for (const statement of FENCE) await run(statement);

  return {
    run,

    transaction: (work, options = {}) =>
      pool.use(
        (connection) =>
          options.schema === undefined
            ? transact(connection, work, options)
            : within(connection, options.schema, () => transact(connection, work, options)),
        options.signal,
      ),

    query: (text, options) =>
      pool.use((connection) => answerUser(connection, text, options), options?.signal),

    takeRows: (statement, options) =>
      pool.use(
        (connection) => packed(connection.messages(statement.text), options?.signal),
        options?.signal,
      ),

    returnRows: (table, rows, options) =>
      pool.use(async (connection) => {
        let isFirst = true;
        for await (const stream of unpacked(rows)) {
          options?.signal?.throwIfAborted();
          await connection.insert(stream, { schema: 'staging', name: table, create: isFirst });
          isFirst = false;
        }
      }, options?.signal),

    async load(table, parts, columns, options) {
      const types = columns.map((column) => sql`${identifier(column)} VARCHAR`);
      await run(sql`CREATE OR REPLACE TABLE ${table} (${joined(types, ', ')})`, options);
      for (const [index, part] of parts.entries()) {
        files += 1;
        const name = `${FILE_FOLDER}${files}.csv`;
        await database.registerFile(name, part);
        try {
          await run(loadStatement(table, name, columns), options);
        } finally {
          await database.dropFile(name);
        }
        options?.onProgress?.((index + 1) / parts.length);
      }
    },

    close: () => database.close(),
  };
}

function loadStatement(table: Sql, file: string, columns: readonly string[]): Sql {
  const types = joined(
    columns.map((column) => sql`${identifier(column)}: 'VARCHAR'`),
    ', ',
  );
  // No cell without quotes has a line end in it: none is taken for NULL, an empty one neither.
  return sql`INSERT INTO ${table}
FROM read_csv(${file}, auto_detect = FALSE, header = FALSE, delim = ',', quote = '"', escape = '"',
  new_line = '\\n', null_padding = TRUE, nullstr = E'\\n', allow_quoted_nulls = FALSE, parallel = FALSE, max_line_size = ${MAX_RECORD_BYTES},
  columns = {${types}})`;
}

/** Runs work between BEGIN and COMMIT, or ROLLBACK where it fails, is cancelled or only rehearses. */
async function transact<T>(
  connection: Connection,
  work: (run: Run, stream: Stream) => Promise<T>,
  { isRehearsal = false, ...options }: TransactionOptions,
): Promise<T> {
  const run: Run = (statement, own) =>
    send(connection, statement.text, own?.signal ? own : options);
  const stream: Stream = ({ text }) => batches(connection, text, options);
  await send(connection, 'BEGIN TRANSACTION');
  try {
    const result = await work(run, stream);
    options.signal?.throwIfAborted();
    await send(connection, isRehearsal ? 'ROLLBACK' : 'COMMIT');
    return result;
  } catch (error) {
    await send(connection, 'ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Runs work on a connection that looks for names in a schema first. The fence's lock leaves this setting free. */
async function within<T>(
  connection: Connection,
  schema: string,
  work: () => Promise<T>,
): Promise<T> {
  await send(connection, sql`SET search_path = ${`${schema},main`}`.text);
  try {
    return await work();
  } finally {
    await send(connection, 'RESET search_path');
  }
}

/** Runs one statement and decodes its rows; a signal cancels it in the database. */
async function send(connection: Connection, text: string, options?: RunOptions): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches(connection, text, options)) {
    // Not push(...): a spread of a large batch overflows the call stack.
    for (const row of batch) rows.push(row);
  }
  return rows;
}

/** Runs one statement and decodes its rows as they arrive. Who stops listening, or the signal, cancels it. */
async function* batches(
  connection: Connection,
  text: string,
  { signal }: RunOptions = {},
): AsyncGenerator<Row[], void, undefined> {
  signal?.throwIfAborted();
  const cancel = () => void connection.cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  let isOver = false;
  try {
    for await (const batch of await connection.send(text)) {
      signal?.throwIfAborted();
      yield decodeBatches([batch]);
    }
    isOver = true;
    signal?.throwIfAborted();
  } catch (error) {
    isOver = true;
    signal?.throwIfAborted();
    throw new QueryError(text, error);
  } finally {
    signal?.removeEventListener('abort', cancel);
    // Rows that nobody takes would make the next statement's answer empty, without an error.
    if (!isOver) await connection.cancel();
  }
}

/**
 * One question of the user. The database's own query() takes a single SELECT and nothing else, so COPY,
 * SET and PRAGMA cannot run; the transaction refuses every write besides.
 */
async function answerUser(
  connection: Connection,
  text: string,
  options: RunOptions = {},
): Promise<Row[]> {
  const time = AbortSignal.timeout(CONSOLE_TIME_LIMIT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, time]) : time;
  if (text.replace(/[\s;]/g, '') === '') throw refusal(text, 'There is no question to answer.');
  const question = sql`FROM query(${text}) LIMIT ${CONSOLE_ROW_LIMIT + 1}`;
  await send(connection, 'BEGIN TRANSACTION READ ONLY');
  try {
    const rows = await send(connection, question.text, { signal });
    if (rows.length > CONSOLE_ROW_LIMIT)
      throw refusal(
        text,
        `The answer has more than ${CONSOLE_ROW_LIMIT} rows. Add a LIMIT or sum up.`,
      );
    return rows;
  } catch (error) {
    if (time.aborted && !options.signal?.aborted)
      throw refusal(
        text,
        `No answer within ${CONSOLE_TIME_LIMIT_MS / 1000} seconds, so it was stopped.`,
      );
    throw plainly(error, text);
  } finally {
    await send(connection, 'ROLLBACK').catch(() => undefined);
  }
}

/** What the fence and query() refuse, by the database's words for it and in plain ones. */
const PLAIN_WORDS: readonly [RegExp, string][] = [
  [
    /single SELECT/i,
    'Only one question at a time can be asked here: a SELECT, FROM, WITH, VALUES, DESCRIBE, SUMMARIZE, or a PIVOT that lists its values, ON … IN (…).',
  ],
  [
    /disabled by configuration/i,
    'Refscope reads nothing but its own tables: no other file and no address.',
  ],
];

function plainly(error: unknown, text: string): unknown {
  if (!(error instanceof QueryError)) return error;
  const plain = PLAIN_WORDS.find(([words]) => words.test(error.message))?.[1];
  return plain === undefined ? new QueryError(text, error.cause) : refusal(text, plain);
}

function refusal(text: string, words: string): QueryError {
  return new QueryError(text, new Error(words));
}
