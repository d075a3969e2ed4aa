import fc from 'fast-check';

/** What stands in a cell to do harm: formulas, HTML, SQL, separators, quotes, line breaks. */
const HOSTILE = [
  `O'Brien"; DROP TABLE standing; --`,
  `=cmd|' /C calc'!A0`,
  '<img src=x onerror=alert(1)>',
  '@SUM(1+1)*cmd',
  '-2+3',
  'NULL',
  '""',
  '"',
  "'",
  '\\',
  'a,b',
  'a;b',
  'a\tb',
  'a|b',
  'one\ntwo',
  'one\r\ntwo\rthree',
  '{"ImportId":"x"}',
  '\u00a0',
  '0',
];

const WESTERN = ['é', 'ü', '€', '’', '–', 'ø', 'x', ' ', '"', ',', ';', '\t', '|', '\n', '7'];
const ANYWHERE = [...WESTERN, 'ł', '株', '🙂', '\u0301', '\u2028'];

const HEADERS = [
  'Catégorie',
  `O'Brien"; --`,
  '=1+1',
  '<b>x</b>',
  'a,b',
  'a;b',
  'a|b',
  'two\nlines',
];

export const ENCODINGS = ['utf-8', 'utf-8 marked', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type FileEncoding = (typeof ENCODINGS)[number];

/** What the generator did to a data record. */
export type Damage =
  | 'none'
  | 'blank line'
  | 'separators only'
  | 'short'
  | 'long'
  | 'no id'
  | 'repeated';

export interface GeneratedRecord {
  damage: Damage;
  cells: string[];
}

export interface GeneratedTable {
  encoding: FileEncoding;
  separator: string;
  lineEnds: string[];
  quoteAll: boolean;
  endsWithLineEnd: boolean;
  preamble: string[];
  header: string[];
  records: GeneratedRecord[];
  /** Lines below the last record, without the blank line that leads to them. */
  footer: string[];
  /** The file arrives in pieces of so many bytes. */
  pieceBytes: number;
}

function cellText(encoding: FileEncoding): fc.Arbitrary<string> {
  const units = encoding === 'windows-1252' ? WESTERN : ANYWHERE;
  return fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.array(fc.constantFrom(...units), { maxLength: 8 }).map((parts) => parts.join('')),
    fc.constant(''),
  );
}

const DAMAGES: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Damage>('none') },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Damage>(
      'blank line',
      'separators only',
      'short',
      'long',
      'no id',
      'repeated',
    ),
  },
);

/** Accounts files of every make, with some records damaged; the first and the last record are sound. */
export const generatedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({ encoding: fc.constantFrom(...ENCODINGS), further: fc.integer({ min: 1, max: 4 }) })
  .chain(({ encoding, further }) =>
    fc.record({
      encoding: fc.constant(encoding),
      separator: fc.constantFrom(',', ';', '\t', '|'),
      lineEnds: fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r']),
      quoteAll: fc.boolean(),
      endsWithLineEnd: fc.boolean(),
      preamble: fc.constantFrom([], ['Accounts of today'], ['Accounts', '', 'of today']),
      header: fc
        .subarray(HEADERS.slice(1), { minLength: further - 1, maxLength: further - 1 })
        .map((names) => ['Account ID', 'Account name', 'Catégorie', ...names]),
      records: fc
        .array(
          fc.tuple(
            DAMAGES,
            cellText(encoding),
            fc.array(cellText(encoding), { minLength: further, maxLength: further }),
          ),
          { minLength: 4, maxLength: 14 },
        )
        .map(damagedRecords),
      footer: fc.constantFrom(
        [],
        ['Grand Totals (5 records)'],
        ['Confidential', 'Copyright (c) 2026'],
      ),
      pieceBytes: fc.integer({ min: 1, max: 400 }),
    }),
  );

function damagedRecords(drawn: readonly [Damage, string, string[]][]): GeneratedRecord[] {
  return drawn.map(([wanted, name, further], index) => {
    const damage = index === 0 || index === drawn.length - 1 ? 'none' : wanted;
    const cells = [`A-${index}`, `N${name}`, ...further];
    switch (damage) {
      case 'blank line':
        return { damage, cells: [] };
      case 'separators only':
        return { damage, cells: cells.map(() => '') };
      case 'short':
        return { damage, cells: cells.slice(0, 2) };
      case 'long':
        return { damage, cells: [...cells, 'one too many'] };
      case 'no id':
        return { damage, cells: ['', ...cells.slice(1)] };
      case 'repeated':
        return { damage, cells: ['A-0', ...cells.slice(1)] };
      default:
        return { damage, cells };
    }
  });
}

/** The text of a table; each physical record ends with the next of its line ends. */
export function textOf(file: GeneratedTable): string {
  const quoted = (cell: string, always = file.quoteAll) =>
    always || /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell)).join(file.separator);
  const lines = [
    ...file.preamble,
    line(file.header),
    ...file.records.map(({ damage, cells }) =>
      damage === 'separators only' ? file.separator.repeat(cells.length - 1) : line(cells),
    ),
    ...(file.footer.length > 0 ? ['', ...file.footer] : []),
  ];
  const lineEnd = (content: string, index: number) => {
    const end = file.lineEnds[index % file.lineEnds.length] ?? '\n';
    // The \r of the line above and the \n of a blank line would be one line end.
    return content === '' && file.lineEnds.length > 1 ? '\r\n' : end;
  };
  const text = lines.map((content, index) => content + lineEnd(content, index)).join('');
  return file.endsWithLineEnd ? text : text.replace(/(\r\n|\r|\n)$/, '');
}
