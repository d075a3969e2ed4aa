import { SHARED_SIGNS } from '../../domain/currencies';
import { identifier, joined, type Sql, sql } from '../../engine/sql';
import { cellColumn } from '../reading/staging-lines';
import type { StagedTable } from './typing-input';

/** How many cells that need a format are shown, and how many that prove one. */
const EXAMPLES = 3;
const PROOFS = 1;
/** As read_number has it. */
const LONGEST_NUMBER = 40;
/** Enough to show every step of a scale from 0 to 10. */
const SCORES = 11;

/** What is asked of which columns, by their names. */
export interface AskedColumns {
  days: readonly string[];
  numbers: readonly string[];
  /** Those of `numbers` that are amounts of money of the row. */
  money: ReadonlySet<string>;
  /** The scores whose scale the way of writing may tell. */
  scores: readonly string[];
  /** Those of them that are on the usual scale of their metric if plain numbers are all that is written. */
  usualScores: ReadonlySet<string>;
}

/**
 * One row with a list of structs for each kind of column; see the schemas in evidence.ts. A column
 * without a filled cell is in none of them.
 */
export function evidenceStatement(table: StagedTable, asked: AskedColumns): Sql {
  return sql`SELECT
  ${asked.days.length === 0 ? sql`[]` : dayEvidence(distinctCells(asked.days, table))} AS days,
  ${asked.numbers.length === 0 ? sql`[]` : numberEvidence(distinctCells(asked.numbers, table), [...asked.money])} AS numbers,
  ${asked.scores.length === 0 ? sql`[]` : scoreEvidence(distinctCells(asked.scores, table))} AS scores`;
}

/**
 * The distinct cells of columns with their number and first record: many files hold few distinct days.
 * The columns stand one below the other, for the readings to be planned once and not for each of them.
 */
function distinctCells(names: readonly string[], { staging, columns }: StagedTable): Sql {
  const ofEach = names.map((name) => {
    const cell = identifier(cellColumn(columns.indexOf(name)));
    return sql`SELECT ${name} AS name, cell, count(*) AS cells, min(source_row::INTEGER) AS first_row
      FROM (SELECT read_text(${cell}) AS cell, source_row FROM ${staging} WHERE role = 'body')
      WHERE cell IS NOT NULL
      GROUP BY ALL`;
  });
  return sql`(
      ${joined(ofEach, '\n      UNION ALL\n      ')}
    )`;
}

function dayEvidence(distinct: Sql): Sql {
  return sql`(SELECT coalesce(list(found ORDER BY found), []) FROM (SELECT {
    'column': name,
    'filled': ${cells(sql`TRUE`)},
    'isPlain': FALSE,
    'always': ${cells(sql`plain = day_first AND plain = month_first`)},
    'onlyDayFirst': ${cells(sql`proves_day_first`)},
    'onlyMonthFirst': ${cells(sql`proves_month_first`)},
    'ambiguous': ${cells(sql`is_ambiguous`)},
    'dayFirst': ${cells(sql`day_first IS NOT NULL`)},
    'monthFirst': ${cells(sql`month_first IS NOT NULL`)},
    'unixSeconds': ${cells(sql`numbered_day(cell, 'unix seconds') IS NOT NULL`)},
    'unixMilliseconds': ${cells(sql`numbered_day(cell, 'unix milliseconds') IS NOT NULL`)},
    'spreadsheetSerials': ${cells(sql`numbered_day(cell, 'spreadsheet serial') IS NOT NULL`)},
    'examples': ${examples(['is_ambiguous', 'proves_day_first', 'proves_month_first'])}
  } AS found
  FROM (
    SELECT
      *,
      plain IS NULL AND coalesce(day_first, month_first) IS NOT NULL AS is_ambiguous,
      plain IS NOT NULL AND month_first IS NULL AS proves_day_first,
      plain IS NOT NULL AND day_first IS NULL AS proves_month_first,
      {'written': cell, 'dayFirst': day_first, 'monthFirst': month_first} AS example
    FROM (
      SELECT
        *,
        read_day(cell, NULL, NULL) AS plain,
        read_day(cell, 'day first', NULL) AS day_first,
        read_day(cell, 'month first', NULL) AS month_first
      FROM ${distinct}
    )
  )
  GROUP BY name))`;
}

function numberEvidence(distinct: Sql, money: readonly string[]): Sql {
  return sql`(SELECT coalesce(list(found ORDER BY found), []) FROM (SELECT {
    'column': name,
    'filled': ${cells(sql`TRUE`)},
    'isPlain': FALSE,
    'always': ${cells(sql`point = comma`)},
    'onlyPoint': ${cells(sql`proves_point`)},
    'onlyComma': ${cells(sql`proves_comma`)},
    'ambiguous': ${cells(sql`is_ambiguous`)},
    'point': ${cells(sql`point IS NOT NULL`)},
    'comma': ${cells(sql`comma IS NOT NULL`)},
    'isMoney': bool_or(is_money),
    'currencies': coalesce(list(DISTINCT currency) FILTER (currency IS NOT NULL), []),
    'signs': ${signs()},
    'examples': ${examples(['is_ambiguous', 'proves_point', 'proves_comma'])}
  } AS found
  FROM (
    SELECT
      *,
      point <> comma AS is_ambiguous,
      point IS NOT NULL AND comma IS NULL AS proves_point,
      comma IS NOT NULL AND point IS NULL AS proves_comma,
      CASE WHEN is_money AND coalesce(point, comma) IS NOT NULL THEN written_currency(cell) END AS currency,
      {'written': cell, 'point': point, 'comma': comma} AS example
    FROM (
      SELECT *, part_number(part, '.') AS point, part_number(part, ',') AS comma
      FROM (
        SELECT
          *,
          list_contains(${money}::VARCHAR[], name) AS is_money,
          CASE WHEN length(cell) <= ${LONGEST_NUMBER} THEN number_parts(cell) END AS part
        FROM ${distinct}
      )
    )
  )
  GROUP BY name))`;
}

/** The first cells with each sign of several currencies. */
function signs(): Sql {
  const ofEach = Object.keys(SHARED_SIGNS).map(
    (sign) =>
      sql`coalesce(arg_min({'sign': currency, 'written': cell}, first_row, ${EXAMPLES}) FILTER (currency = ${sign}), [])`,
  );
  return joined(ofEach, ' || ');
}

function scoreEvidence(distinct: Sql): Sql {
  return sql`(SELECT coalesce(list(found ORDER BY found), []) FROM (SELECT {
    'column': name,
    'filled': ${cells(sql`TRUE`)},
    'readable': ${cells(sql`score IS NOT NULL OR step IS NOT NULL`)},
    'least': min(score),
    'most': max(score),
    'areWhole': coalesce(bool_and(score = round(score)), TRUE),
    'impliedScale': implied_scale(
      list(DISTINCT hint) FILTER (hint IS NOT NULL),
      list(DISTINCT part.words) FILTER (step IS NOT NULL)
    ),
    'examples': coalesce(arg_min({'written': cell, 'score': score}, score, ${SCORES}) FILTER (score IS NOT NULL), [])
  } AS found
  FROM (
    SELECT
      *,
      part.number::DOUBLE AS score,
      opinion_step(part.words) AS step,
      score_hint(part) AS hint
    FROM (
      SELECT *, score_parts(cell, NULL) AS part
      FROM ${distinct}
      WHERE NOT is_unanswered(cell)
    )
  )
  GROUP BY name))`;
}

/** How many cells meet a condition. */
function cells(condition: Sql): Sql {
  return sql`coalesce(sum(cells) FILTER (${condition}), 0)::INTEGER`;
}

/** The first cells that need a format, then the first that prove the one and the other. */
function examples([needy, ...proofs]: readonly string[]): Sql {
  const first = (condition: string, most: number) =>
    sql`coalesce(arg_min(example, first_row, ${most}) FILTER (${identifier(condition)}), [])`;
  return joined(
    [first(needy ?? '', EXAMPLES), ...proofs.map((proof) => first(proof, PROOFS))],
    ' || ',
  );
}
