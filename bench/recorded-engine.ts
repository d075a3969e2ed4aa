import type { Row } from '../src/engine/decode';
import type { Engine, Run } from '../src/engine/engine';

/** A statement as it was sent, and how long it took until all of its rows were in hand. */
export interface Step {
  text: string;
  milliseconds: number;
}

/** An engine that writes down every statement it runs, with BEGIN and COMMIT around transactions. */
export function recordedEngine(engine: Engine, steps: Step[]): Engine {
  const timed = async <T>(text: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      steps.push({ text, milliseconds: performance.now() - start });
    }
  };
  const recorded =
    (run: Run): Run =>
    (statement, options): Promise<Row[]> =>
      timed(statement.text, () => run(statement, options));
  return {
    ...engine,
    run: recorded(engine.run),
    async transaction(work, options) {
      let ended = performance.now();
      const result = await engine.transaction(async (run, stream) => {
        steps.push({ text: 'BEGIN TRANSACTION', milliseconds: performance.now() - ended });
        const given = await work(recorded(run), stream);
        ended = performance.now();
        return given;
      }, options);
      steps.push({ text: 'COMMIT', milliseconds: performance.now() - ended });
      return result;
    },
  };
}
