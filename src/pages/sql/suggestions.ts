import type { CatalogueEntry } from '../../queries/catalogue';

/** What the editor offers to write. */
export interface Suggestion {
  label: string;
  kind: 'column' | 'table' | 'function';
  /** A column's type, a function's parameters, what a table holds. */
  detail: string;
  /** What is written; the label unless told. */
  text?: string;
}

export interface Suggestions {
  /** Where the word begins that a suggestion takes the place of. */
  from: number;
  options: Suggestion[];
}

const COMPARED = 'compared';
/** What may come after a table and is no name for it. */
const NO_ALIAS =
  'anti|asof|cross|except|full|group|having|inner|intersect|join|left|limit|natural|offset|on|order|positional|qualify|right|select|semi|union|using|where|window';
/** A table and what it is called: FROM standing AS s, JOIN compared.standing t. */
const NAMED_TABLE = new RegExp(
  `\\b(?:from|join)\\s+(?:compared\\.)?"?(\\w+)"?(?:\\s+(?:as\\s+)?(?!(?:${NO_ALIAS})\\b)"?(\\w+)"?)?`,
  'gi',
);
const QUALIFIED_WORD = /(?:(\w+)\.)?(\w*)$/;

/** What fits at a place of a statement: columns of the tables that it names, tables, functions. */
export function suggestionsAt(
  catalogue: readonly CatalogueEntry[],
  statement: string,
  position: number,
): Suggestions {
  const [, qualifier, word = ''] = QUALIFIED_WORD.exec(statement.slice(0, position)) ?? [];
  const from = position - word.length;
  const named = namedTables(catalogue, statement);
  if (qualifier?.toLowerCase() === COMPARED)
    return { from, options: catalogue.filter(({ isCompared }) => isCompared).map(asSuggestion) };
  if (qualifier !== undefined) {
    const table = named.get(qualifier.toLowerCase());
    return { from, options: table ? columnsOf(table) : [] };
  }
  const columns = [...new Set(named.values())].flatMap(columnsOf);
  const first = new Map(columns.map((column) => [column.label, column]));
  return { from, options: [...first.values(), ...catalogue.map(asSuggestion), COMPARED_SCHEMA] };
}

const COMPARED_SCHEMA: Suggestion = {
  label: COMPARED,
  kind: 'table',
  detail: 'the tables of the comparison date',
  text: `${COMPARED}.`,
};

/** The tables that a statement reads, by their names and by what it calls them. */
function namedTables(
  catalogue: readonly CatalogueEntry[],
  statement: string,
): Map<string, CatalogueEntry> {
  const tables = new Map(
    catalogue.filter(({ kind }) => isTable(kind)).map((entry) => [entry.name, entry]),
  );
  const named = new Map<string, CatalogueEntry>();
  for (const [, name = '', alias] of statement.matchAll(NAMED_TABLE)) {
    const table = tables.get(name.toLowerCase());
    if (!table) continue;
    named.set(table.name, table);
    if (alias !== undefined) named.set(alias.toLowerCase(), table);
  }
  return named;
}

function isTable(kind: CatalogueEntry['kind']): boolean {
  return kind === 'table' || kind === 'view';
}

function columnsOf({ columns }: CatalogueEntry): Suggestion[] {
  return columns.map(({ name, type }) => ({ label: name, kind: 'column', detail: type ?? '' }));
}

function asSuggestion(entry: CatalogueEntry): Suggestion {
  const { name, kind, about } = entry;
  if (isTable(kind)) return { label: name, kind: 'table', detail: about };
  return { label: name, kind: 'function', detail: parameters(entry), text: `${name}(` };
}

/** The parameters of a macro as one writes them: (after, until). */
export function parameters({ columns }: Pick<CatalogueEntry, 'columns'>): string {
  return `(${columns.map(({ name }) => name).join(', ')})`;
}
