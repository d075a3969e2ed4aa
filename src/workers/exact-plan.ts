import type { Highs, HighsCallbackMap, ModelData } from 'highs';
import { SAME_GAIN } from '../domain/plan';
import { type IntegerProgram, integerProgram, picksOf, valuesOf } from '../plan/integer-program';
import { quickBound } from '../plan/plan-bound';
import { objectiveOf, type PlanProblem } from '../plan/plan-problem';
import type { ProvenPlan } from '../plan/planner';
import { firstOfEqual, swappedPlan } from '../plan/swapped-plan';

/** The largest gain as the solver sees it, whose tolerances are for numbers of about this size. */
const LARGEST_GAIN = 100;
/** Of the objective as the solver sees it: what differs by less is the same. */
const SAME_OBJECTIVE = 1e-7;

export interface ExactOptions {
  seconds: number;
  /** Told the lowest bound so far. */
  onBound?: (bound: number) => void;
}

/**
 * The best plan by integer programming, or the best that was found in time, never worse than `first`. The
 * same problem has the same answer: of plans that gain the same the first one stays, and of equal candidates
 * the first is picked.
 */
export function exactPlan(
  highs: Highs,
  problem: PlanProblem,
  first: readonly number[],
  { seconds, onBound }: ExactOptions,
): ProvenPlan {
  const program = integerProgram(problem);
  const start = swappedPlan(problem, first);
  const reached = objectiveOf(problem, start);
  const quick = quickBound(problem, start);
  if (program.classes.length === 0 || quick <= reached + SAME_GAIN)
    return { plan: start, objective: reached, bound: reached, isBest: true };
  const scale = LARGEST_GAIN / Math.max(...program.gains);
  const { values, bound, isBest } = solved(highs, program, {
    scale,
    start: valuesOf(program, start),
    seconds,
    onBound: (scaled) => onBound?.(Math.min(quick, program.base + scaled / scale)),
  });
  const found = values === null ? start : [...problem.included, ...picksOf(program, values)];
  const isBetter = objectiveOf(problem, found) > reached + SAME_GAIN;
  const plan = isBetter ? firstOfEqual(problem, found) : start;
  const objective = objectiveOf(problem, plan);
  const proven = Math.min(quick, program.base + bound / scale);
  return { plan, objective, bound: isBest ? objective : Math.max(objective, proven), isBest };
}

interface SolvingOptions {
  scale: number;
  start: readonly number[];
  seconds: number;
  onBound: (bound: number) => void;
}

function solved(highs: Highs, program: IntegerProgram, options: SolvingOptions) {
  const { seconds, start, onBound } = options;
  const { callbackType, modelStatus } = highs.constants;
  return highs.withModel(modelOf(highs, program, options.scale), (model) => {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: 0,
      mip_abs_gap: SAME_OBJECTIVE,
    });
    model.setSolution({ colValue: [...start] });
    const callbacks: HighsCallbackMap = {
      [callbackType.mipLogging]({ data }) {
        if (Number.isFinite(data.mip_dual_bound)) onBound(Number(data.mip_dual_bound));
      },
    };
    model.run(callbacks);
    const isBest = model.getModelStatus() === modelStatus.optimal;
    const bound = Number(model.info.get('mip_dual_bound'));
    const hasSolution = Number.isFinite(model.getObjectiveValue());
    return {
      values: hasSolution ? model.getSolution().colValue : null,
      bound: Number.isFinite(bound) ? bound : Number.POSITIVE_INFINITY,
      isBest,
    };
  });
}

function modelOf(highs: Highs, program: IntegerProgram, scale: number): ModelData {
  const { classes, gains, most, rows } = program;
  const { integer, continuous } = highs.constants.variableType;
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  const terms = rows.flatMap((row) => row.terms);
  return {
    numCols: gains.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: gains.map((gain) => gain * scale),
    colLower: gains.map(() => 0),
    colUpper: most,
    rowLower: rows.map(() => -highs.infinity),
    rowUpper: rows.map(({ limit }) => limit),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: gains.length,
      starts,
      indices: terms.map(({ variable }) => variable),
      values: terms.map(({ factor }) => factor),
    },
    integrality: gains.map((_, variable) => (variable < classes.length ? integer : continuous)),
  };
}
