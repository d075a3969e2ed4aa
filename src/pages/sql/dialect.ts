import { SQLDialect } from '@codemirror/lang-sql';

/** The words of DuckDB's SQL that a question may have. */
export const DUCKDB = SQLDialect.define({
  keywords:
    'select from where group by having order limit offset with recursive as on using join left right full inner outer cross semi anti asof positional natural lateral union intersect except all distinct and or not in is null like ilike similar to between exists case when then else end cast try_cast asc desc nulls first last over partition rows range groups preceding following unbounded current row filter qualify window values table describe summarize pivot unpivot include exclude replace rename columns sample tablesample interval lambda within any some escape for ordinality unnest grouping sets rollup cube fetch only ties materialized',
  types:
    'varchar text integer int bigint hugeint smallint tinyint double float real decimal numeric boolean bool date time timestamp struct map list',
  builtin:
    'count sum avg min max median quantile_cont mode stddev var_samp corr arg_max arg_min any_value bool_and bool_or list string_agg row_number rank dense_rank percent_rank ntile lag lead first_value last_value coalesce nullif greatest least round floor ceil abs sqrt ln exp power length lower upper trim replace split_part regexp_matches regexp_extract starts_with contains concat concat_ws list_has list_has_any list_contains list_filter list_transform list_sort array_to_string date_trunc date_part date_diff year month day strftime strptime epoch range generate_series true false',
  doubleDollarQuotedStrings: true,
  identifierQuotes: '"',
  caseInsensitiveIdentifiers: true,
  operatorChars: '+-*/%<>=!&|^~:',
});
