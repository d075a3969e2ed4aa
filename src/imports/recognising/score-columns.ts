import { headerKey } from '../../domain/dataset';
import { RESPONSES } from '../../domain/programme-datasets';
import { type Column, called } from './column';
import type { ScoreColumn } from './decisions';
import { isQuestion, textAbove, topicOf } from './question-text';
import { type ScoreCells, scoreCells } from './score-cells';
import type { Export } from './writers/writer';

/** A column of scores beside what is known of them. */
export interface Score {
  column: Column;
  score: ScoreColumn;
}

type Metric = ScoreColumn['metric'];

const NPS_GROUP = /^(.+)_NPS_GROUP$/i;
const NPS =
  /\bnps\b|net promoter|likel\w*\b.*\brecommend|\brecommend\w*\b.*\blikel|weiterempfehl|\bempfehlen\b|recommander|recomendar/i;
const CSAT = /\bcsat\b|\b(dis)?satisf|\bzufrieden/i;
const CES = /\bces\b|\beffort|\beas(y|ier|e|ily)\b/i;
/** So many answers and none above the middle: a scale to 5, on which nobody would be a promoter. */
const SHORT_SCALE = { answers: 8, most: 5 };
const CSAT_SCALE = { least: 1, most: 5 };
const CES_SCALE = { least: 1, most: 7 };
/** What is counted in small numbers but is no score. */
const COUNTED =
  /\b(ids?|dates?|time|count|number|employees?|age|years?|months?|seats?|users?|licen[cs]es?|quantity|duration|progress)\b|#/i;
const SHORT_HEADER_WORDS = 5;

/** The columns of a survey that are scores by what its writer or their headers say. */
export function scoreColumns(columns: readonly Column[], written: Export | undefined): Score[] {
  const told = (written?.fields?.score ?? []).flatMap((key) => called(columns, key).slice(0, 1));
  if (told.length > 0) return told.slice(0, 1).map((column) => toldScore(column, written));
  const evident = columns.flatMap((column) => evidentScore(column, columns));
  return evident.length > 0 ? withTopics(evident) : namedScore(columns);
}

/** Further columns that hold small numbers or opinions, although no header says that they are scores. */
export function possibleScores(
  columns: readonly Column[],
  scores: readonly Score[],
): ScoreColumn[] {
  const known = new Set(scores.map(({ column }) => column));
  return columns
    .filter(
      (column) => !known.has(column) && !isCounted(column) && scoreCells(column.values) !== null,
    )
    .map((column) => ({ column: column.name, metric: null, topic: topicOf(column) }))
    .map(({ topic, ...score }) => (topic === '' ? score : { ...score, topic }));
}

function toldScore(column: Column, written: Export | undefined): Score {
  return { column, score: { metric: metricOf(column), ...written?.score, column: column.name } };
}

/** A score whose header says what it measures, with cells that can be that. */
function evidentScore(column: Column, columns: readonly Column[]): Score[] {
  const cells = scoreCells(column.values);
  const isNamed = column.keys.some((key) => /^(nps|csat|ces)(score|rating)?$/.test(key));
  if (isBesideGroup(column, columns))
    return [{ column, score: { column: column.name, metric: 'nps' } }];
  const asks = asked(column);
  if (asks === null || (cells === null && !isNamed) || isCounted(column)) return [];
  const scale = cells?.kind === 'good or bad' ? { scaleMin: 0, scaleMax: 1 } : {};
  if (asks === 'nps' && cells?.kind === 'words') return [];
  const metric = cells === null ? asks : measured(asks, cells);
  return [{ column, score: { column: column.name, metric, ...scale } }];
}

/** The one column that is called a score, of whatever kind. */
function namedScore(columns: readonly Column[]): Score[] {
  const field = RESPONSES.fields.find(({ name }) => name === 'score');
  const names = ['score', ...(field?.also ?? [])];
  return names
    .flatMap((name) => called(columns, name))
    .slice(0, 1)
    .map((column) => {
      const cells = scoreCells(column.values);
      const good = { metric: 'csat', scaleMin: 0, scaleMax: 1 } as const;
      const score = cells?.kind === 'good or bad' ? good : { metric: metricOf(column) };
      return { column, score: { ...score, column: column.name } };
    });
}

function metricOf(column: Column): Metric {
  const asks = asked(column);
  const cells = scoreCells(column.values);
  return asks === null || cells === null ? asks : measured(asks, cells);
}

/** Which metric a header speaks of. */
function asked(column: Column): Metric {
  const text = textAbove(column).replaceAll('_', ' ');
  if (NPS.test(text)) return 'nps';
  if (CSAT.test(text)) return 'csat';
  return CES.test(text) ? 'ces' : null;
}

/** The metric, where the cells lie on its scale; null where the scale has to be asked for. */
function measured(asks: Metric, cells: ScoreCells): Metric {
  if (cells.kind === 'good or bad') return 'csat';
  if (cells.kind === 'words') return asks;
  if (asks === 'nps') {
    const isShort = cells.answers >= SHORT_SCALE.answers && cells.most <= SHORT_SCALE.most;
    return isShort ? null : 'nps';
  }
  const scale = asks === 'csat' ? CSAT_SCALE : CES_SCALE;
  return cells.least >= scale.least && cells.most <= scale.most ? asks : null;
}

/** The question with an NPS group beside it is one that asks for it. */
function isBesideGroup(column: Column, columns: readonly Column[]): boolean {
  const groups = columns.flatMap(({ labels }) => NPS_GROUP.exec(labels[0] ?? '')?.[1] ?? []);
  return groups.some((name) => column.keys.includes(headerKey(name)));
}

function isCounted(column: Column): boolean {
  const text = textAbove(column);
  const isShort = text.split(/\s+/).length < SHORT_HEADER_WORDS;
  return isShort && COUNTED.test(text.replaceAll('_', ' '));
}

/** Of several questions all but the main one, the only one on recommending, are about something. */
function withTopics(scores: readonly Score[]): Score[] {
  if (scores.length < 2) return [...scores];
  const recommending = scores.filter(({ score }) => score.metric === 'nps');
  const main = recommending.length === 1 ? recommending[0] : undefined;
  return scores.map((item) =>
    item === main || !item.column.labels.some(isQuestion)
      ? item
      : { ...item, score: { ...item.score, topic: topicOf(item.column) } },
  );
}
