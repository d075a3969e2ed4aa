import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { keywordCompletionSource, sql } from '@codemirror/lang-sql';
import { bracketMatching } from '@codemirror/language';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import type { CatalogueEntry } from '../../queries/catalogue';
import { DUCKDB } from './dialect';
import { EDITOR_LOOK } from './editor-look';
import { type Suggestion, suggestionsAt } from './suggestions';

/** How suggestions rank: columns of the tables at hand before tables, words of SQL last. */
const RANK = { column: 2, table: 1, function: 0 } as const;
const KEYWORD_RANK = -1;
const KIND_NAME = { column: 'property', table: 'type', function: 'function' } as const;

/** What the editor tells and asks its page; asked anew each time, so that it need not be set up again. */
export interface EditorEvents {
  change: (statement: string) => void;
  run: () => void;
  catalogue: () => readonly CatalogueEntry[];
}

/** All that the editor can do. */
export function editorSetup(events: EditorEvents): Extension {
  const run = () => {
    events.run();
    return true;
  };
  return [
    EDITOR_LOOK,
    lineNumbers(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    EditorView.lineWrapping,
    placeholder('FROM standing WHERE …'),
    sql({ dialect: DUCKDB }),
    autocompletion({
      icons: false,
      override: [modelSource(events.catalogue), keywordSource],
    }),
    EditorView.contentAttributes.of({
      'aria-label': 'Question in SQL',
      'aria-description': 'Control or Command and Enter runs. Escape, then Tab, leaves the editor.',
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    Prec.highest(keymap.of([{ key: 'Mod-Enter', preventDefault: true, run }])),
    keymap.of([
      { key: 'Tab', run: acceptCompletion },
      ...closeBracketsKeymap,
      ...completionKeymap,
      { key: 'Escape', run: letTabLeave },
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.domEventHandlers({
      blur: (_, view) => view.setTabFocusMode(false),
    }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) events.change(state.doc.toString());
    }),
  ];
}

/** After Escape, Tab goes to the next control until the editor is left. */
function letTabLeave(view: EditorView): boolean {
  view.setTabFocusMode(true);
  return true;
}

function modelSource(catalogue: EditorEvents['catalogue']) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const { from, options } = suggestionsAt(catalogue(), state.doc.toString(), pos);
    const isAfterDot = state.sliceDoc(from - 1, from) === '.';
    if (from === pos && !explicit && !isAfterDot) return null;
    return { from, options: options.map(asCompletion), validFor: /^\w*$/ };
  };
}

function asCompletion({ label, kind, detail, text }: Suggestion): Completion {
  return {
    label,
    detail,
    type: KIND_NAME[kind],
    boost: RANK[kind],
    ...(text === undefined ? {} : { apply: text }),
  };
}

const keywordSource = keywordCompletionSource(DUCKDB, true, (label, type) => ({
  label,
  type,
  boost: KEYWORD_RANK,
}));
