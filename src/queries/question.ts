import * as v from 'valibot';
import type { Engine, RunOptions } from '../engine/engine';
import type { Sql } from '../engine/sql';

/** A question to the model: its SQL, and the shape of a row of the answer. */
export interface Question<Params, Row> {
  /** Unique; part of the key under which an answer is kept. */
  name: string;
  /** The question as a person would ask it. */
  title: string;
  sql: (params: Params) => Sql;
  row: v.GenericSchema<unknown, Row>;
  /** Whether it reads the schema `compared`, which is built when somebody asks for it (Session.compare). */
  comparesDates?: boolean;
  /** Whether it may take seconds: the rest of a page does not wait for its answer. */
  takesLong?: boolean;
}

/** Asks a question. Throws where a row does not have the promised shape: a wrong type stops here. */
export async function ask<Params, Row>(
  engine: Pick<Engine, 'run'>,
  question: Question<Params, Row>,
  params: Params,
  options?: RunOptions,
): Promise<Row[]> {
  const rows = await engine.run(question.sql(params), options);
  return v.parse(v.array(question.row), rows);
}
