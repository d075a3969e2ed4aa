/** Why a question was not answered, in plain words. */
export interface Explanation {
  title: string;
  /** What to do about it; '' where there is nothing to add. */
  advice: string;
  /** Where in the statement, where that is known; both count from 1. */
  place: Place | null;
}

export interface Place {
  line: number;
  column: number;
}

interface Rule {
  words: RegExp;
  /** The parts that the words caught, '' for those not there. */
  explain: (parts: string[], statement: string) => Explanation;
}

const CLOCK = /^(current_date|current_timestamp|today|now|get_current_timestamp)$/i;

const RULES: readonly Rule[] = [
  {
    words: /syntax error at or near "(.*)"$/s,
    explain: ([word = ''], statement) => ({
      title: `The question cannot be read at “${word}”.`,
      advice: 'Near there a word, a comma or a bracket is missing, misspelt or too many.',
      place: placeOf(statement, word),
    }),
  },
  {
    words: /syntax error at end of input/,
    explain: (_, statement) => ({
      title: 'The question ends too early.',
      advice: 'After its last word something is missing: a condition, a column, a closing bracket.',
      place: placeAt(statement.trimEnd(), statement.trimEnd().length),
    }),
  },
  {
    words: /unterminated quoted (?:string|identifier) at or near "(.*)"$/s,
    explain: ([text = ''], statement) => ({
      title: 'A quotation mark is opened and never closed.',
      advice: 'Texts stand in single quotes; a quote within a text is written twice.',
      place: placeOf(statement, text),
    }),
  },
  {
    words: /Referenced column "(.*)" not found in FROM clause!(?:\s*Candidate bindings: (.*))?/s,
    explain: ([column = '', near = ''], statement) => ({
      title: `The tables asked have no column “${column}”.`,
      advice: near === '' ? '' : `Near to it: ${near.replaceAll('"', '').trim()}.`,
      place: placeOf(statement, column),
    }),
  },
  {
    words: /Table "(.*)" does not have a column named "(.*?)"/,
    explain: ([table = '', column = ''], statement) => ({
      title: `“${table}” has no column “${column}”.`,
      advice: 'The list of tables shows its columns.',
      place: placeOf(statement, column),
    }),
  },
  {
    words: /Table with name (.+?) does not exist!(?:\s*Did you mean "([\w]+)")?/,
    explain: ([table = '', near = ''], statement) => ({
      title: `There is no table “${table}”.`,
      advice: near === '' ? 'The list of tables shows those there are.' : `Did you mean ${near}?`,
      place: placeOf(statement, table),
    }),
  },
  {
    words: /Function with name "?(\w+)"? (?:does not exist|is not in the catalog)/,
    explain: ([name = ''], statement) => ({
      title: `There is no function “${name}” here.`,
      advice: CLOCK.test(name)
        ? 'Refscope never asks the clock; its day is (SELECT as_of FROM settings).'
        : 'It may be misspelt, or belong to an extension that is not loaded in the browser.',
      place: placeOf(statement, name),
    }),
  },
  {
    words: /No function matches the given name and argument types '(\w+)\((.*?)\)'/,
    explain: ([name = '', types = ''], statement) => ({
      title: `“${name}” does not take ${types === '' ? 'nothing' : types}.`,
      advice: 'Another type may do, for example …::DOUBLE.',
      place: placeOf(statement, name),
    }),
  },
  {
    words: /column "(.*?)" must appear in the GROUP BY clause/,
    explain: ([column = ''], statement) => ({
      title: `“${column}” is neither grouped by nor summed up.`,
      advice: `Add GROUP BY ALL, or ask for any_value(${column}).`,
      place: placeOf(statement, column),
    }),
  },
  {
    words: /Could not convert string '(.*)' to (\w+)/s,
    explain: ([text = '', type = ''], statement) => ({
      title: `“${text}” cannot be read as ${type}.`,
      advice: 'try_cast(… AS …) gives NULL in such a place.',
      place: placeOf(statement, text),
    }),
  },
  {
    words: /out of memory/i,
    explain: () => ({
      title: 'The question needs more memory than the browser gives.',
      advice: 'Filter or sum up earlier, or ask for fewer columns. Your data is unchanged.',
      place: null,
    }),
  },
];

/** An error of the database as a person would say it; what is not known is said as it came. */
export function explainError(error: unknown, statement: string): Explanation {
  const message = error instanceof Error ? error.message : String(error);
  for (const { words, explain } of RULES) {
    const found = words.exec(message);
    if (found)
      return explain(
        [...found].slice(1).map((part) => part ?? ''),
        statement,
      );
  }
  return {
    title: 'This question could not be answered.',
    advice: message.replace(/^\w+ Error: /, ''),
    place: null,
  };
}

/**
 * Where a word stands, if it stands there once: the database itself tells places within the question
 * that it wraps this one in.
 */
function placeOf(statement: string, word: string): Place | null {
  if (word === '') return null;
  const places: number[] = [];
  const isWord = /^\w+$/.test(word);
  const text = statement.toLowerCase();
  const wanted = word.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + wanted.length] ?? ' '}`;
    if (!isWord || !/\w/.test(around)) places.push(at);
  }
  const [only, second] = places;
  return only === undefined || second !== undefined ? null : placeAt(statement, only);
}

function placeAt(statement: string, position: number): Place {
  const before = statement.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
