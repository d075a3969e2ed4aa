import * as v from 'valibot';
import { sql } from '../engine/sql';

/** What an NPS is shown with. centre and half_width are those of the interval before it is clipped to ±100. */
export const npsFigures = {
  promoters: v.number(),
  passives: v.number(),
  detractors: v.number(),
  answers: v.number(),
  nps: v.nullable(v.number()),
  centre: v.nullable(v.number()),
  half_width: v.nullable(v.number()),
  interval_low: v.nullable(v.number()),
  interval_high: v.nullable(v.number()),
};

/** The columns of npsFigures from those of promoters, detractors and answers. */
export const npsColumns = sql`promoters,
  answers - promoters - detractors AS passives,
  detractors,
  answers,
  nps_interval(promoters, detractors, answers).nps AS nps,
  nps_interval(promoters, detractors, answers).centre AS centre,
  nps_interval(promoters, detractors, answers).half_width AS half_width,
  nps_interval(promoters, detractors, answers).low AS interval_low,
  nps_interval(promoters, detractors, answers).high AS interval_high`;
