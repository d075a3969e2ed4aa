import { isDay } from '../domain/day';
import {
  AUDIENCES,
  LARGEST_WEIGHT,
  MATCH_RULES,
  type MatchRequest,
  NO_REQUEST,
  PREFERENCES,
  SETTABLE_RULES,
} from '../domain/match';

const SEGMENT_PREFIX = 'in.';
const WEIGHT_PREFIX = 'weight.';

/** A request as the text that a link carries; null where nothing is asked for. */
export function writeRequest(request: MatchRequest): string | null {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value !== null) parameters.append(name, value);
  };
  set('for', request.account);
  set('deal', request.opportunity);
  set('topic', request.topic);
  set('format', request.format);
  set('on', request.on);
  set('audience', request.audience === NO_REQUEST.audience ? null : request.audience);
  for (const id of request.avoid) set('avoid', id);
  for (const rule of request.setAside) set('aside', rule);
  for (const { dimension, segment } of request.segments)
    set(`${SEGMENT_PREFIX}${dimension}`, segment);
  for (const preference of PREFERENCES) {
    const weight = request.weights[preference];
    if (weight !== undefined) set(`${WEIGHT_PREFIX}${preference}`, String(weight));
  }
  const text = parameters.toString();
  return text === '' ? null : text;
}

/** The request of a link; what it cannot understand is not asked for. */
export function readRequest(text: string | null): MatchRequest {
  const parameters = new URLSearchParams(text ?? '');
  const on = parameters.get('on') ?? '';
  const setAside = parameters.getAll('aside');
  return {
    account: parameters.get('for') || null,
    opportunity: parameters.get('deal') || null,
    segments: [...parameters]
      .filter(([name]) => name.startsWith(SEGMENT_PREFIX))
      .map(([name, segment]) => ({ dimension: name.slice(SEGMENT_PREFIX.length), segment })),
    topic: parameters.get('topic') || null,
    format: parameters.get('format') || null,
    on: isDay(on) ? on : null,
    avoid: parameters.getAll('avoid').filter((id) => id !== ''),
    audience: AUDIENCES.find((one) => one === parameters.get('audience')) ?? NO_REQUEST.audience,
    weights: Object.fromEntries(
      PREFERENCES.flatMap((preference) => {
        const weight = weightIn(parameters.get(`${WEIGHT_PREFIX}${preference}`));
        return weight === null ? [] : [[preference, weight]];
      }),
    ),
    setAside: MATCH_RULES.filter(
      (rule) => SETTABLE_RULES.includes(rule) && setAside.includes(rule),
    ),
  };
}

function weightIn(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const weight = Number(text);
  return weight >= 0 && weight <= LARGEST_WEIGHT ? weight : null;
}
