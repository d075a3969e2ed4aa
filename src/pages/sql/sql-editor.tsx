import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { CatalogueEntry } from '../../queries/catalogue';
import { type EditorEvents, editorSetup } from './editor-setup';
import { insertion } from './insertion';
import styles from './sql-editor.module.css';

export interface SqlEditorHandle {
  /** Writes a name where the cursor is, in the place of what is selected. */
  insert: (name: string, isTable: boolean) => void;
  focus: () => void;
  /** Goes to a place of the text; both count from 1. */
  goTo: (line: number, column: number) => void;
}

interface SqlEditorProps {
  value: string;
  onChange: (statement: string) => void;
  onRun: () => void;
  catalogue: readonly CatalogueEntry[];
  ref?: Ref<SqlEditorHandle>;
}

/**
 * The editor. It stands in a shadow root, where its styles come as constructed sheets: those the
 * content policy allows, a style element it would not.
 */
export function SqlEditor({ value, onChange, onRun, catalogue, ref }: SqlEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const events = useRef<EditorEvents>({ change: onChange, run: onRun, catalogue: () => catalogue });
  const first = useRef(value);

  useEffect(() => {
    events.current = { change: onChange, run: onRun, catalogue: () => catalogue };
  });

  useEffect(() => {
    if (!host.current) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: first.current,
        selection: { anchor: first.current.length },
        extensions: editorSetup({
          change: (statement) => events.current.change(statement),
          run: () => events.current.run(),
          catalogue: () => events.current.catalogue(),
        }),
      }),
    });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, []);

  useEffect(() => {
    const view = editor.current;
    const present = view?.state.doc.toString();
    if (!view || present === value) return;
    // As an edit, so that undo brings back what stood here.
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: value },
      selection: { anchor: value.length },
    });
  }, [value]);

  useImperativeHandle(ref, () => ({
    insert(name, isTable) {
      const view = editor.current;
      if (!view) return;
      const { from, to } = view.state.selection.main;
      const insert = insertion(view.state.doc.toString(), from, name, isTable);
      view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } });
      view.focus();
    },
    focus: () => editor.current?.focus(),
    goTo(line, column) {
      const view = editor.current;
      if (!view || line > view.state.doc.lines) return;
      const { from, to } = view.state.doc.line(line);
      const anchor = Math.min(from + column - 1, to);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
  }));

  return <div ref={host} className={styles.editor} />;
}
