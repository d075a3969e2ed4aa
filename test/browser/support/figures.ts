import type { Page } from 'playwright-core';
import type { Row } from '../../../src/engine/decode';
import { coverageQuestion } from '../../../src/queries/coverage-rows';

/** A table as it is read: what stands above its columns, and the text of each cell. */
export interface ShownTable {
  head: string[];
  rows: string[][];
}

/** A figure of a page with all that it shows and gives away. */
export interface ShownFigure {
  /** The question it answers. */
  title: string;
  /** The SQL that it shows, and what the console answers to it. */
  statement: string;
  answer: Row[];
  /** The text of the file that it gives; null where there is nothing to give. */
  csv: string | null;
  /** The texts of its marks. */
  marks: string[];
  /** Every text of the drawing, where it is one. */
  drawn: string[];
  /** What it says in lists and figures of text. */
  said: string[];
  /** Whether a switch shows its table twin in place of the drawing. */
  hasTwin: boolean;
  /** Its table twin, or the tables that it is made of; the twin is the first. */
  tables: ShownTable[];
}

/** Where the table twin of a chart stands that has no switch to it. */
const TWINS_ELSEWHERE: Readonly<Record<string, string>> = {
  [coverageQuestion.title]: '[aria-label="Targets"]',
};

/**
 * Walks over every figure of the page as it stands, by the buttons that a reader would press; or over
 * those of one question.
 */
export function shownFigures(page: Page, question = ''): Promise<ShownFigure[]> {
  return page.evaluate(
    async ([wanted, elsewhere]) => {
      const SHOW_SQL = 'Show the SQL: ';
      const figures: ShownFigure[] = [];
      for (const button of named(document, `${SHOW_SQL}${wanted}`))
        figures.push(await figureOf(button));
      return figures;

      async function figureOf(button: HTMLElement): Promise<ShownFigure> {
        const title = (button.ariaLabel ?? '').slice(SHOW_SQL.length);
        const frame = button.closest('figure, aside, section');
        if (!frame) throw new Error(`${title} stands nowhere`);
        const statement = await statementBehind(button);
        const csv = await fileOf(frame, title);
        const marks = [...frame.querySelectorAll('[data-mark], [data-cell], [role="button"]')].map(
          (mark) => mark.ariaLabel ?? mark.textContent,
        );
        const drawn = [...frame.querySelectorAll('svg text, dt, dd')].map(
          (text) => text.textContent,
        );
        const said = [...frame.querySelectorAll('li, dd')].map((text) => text.textContent);
        const [toggle] = named(frame, 'Show as table: ');
        toggle?.click();
        if (toggle)
          await until(() => toggle.ariaPressed === 'true' && frame.querySelector('table'));
        const apart = frame.querySelector('table')
          ? null
          : document.querySelector(elsewhere[title] ?? 'none');
        const shown = [...(apart ?? frame).querySelectorAll('table')];
        for (const table of shown) await drawWhole(table);
        const tables = shown.map(tableOf);
        toggle?.click();
        if (toggle) await until(() => toggle.ariaPressed === 'false');
        const answer = await window.refscope.query(statement);
        const hasTwin = toggle !== undefined || apart !== null;
        return { title, statement, answer, csv, marks, drawn, said, hasTwin, tables };
      }

      async function statementBehind(button: HTMLElement): Promise<string> {
        button.click();
        const dialog = await until(() => document.querySelector('[role="dialog"]'));
        const text = dialog.querySelector('[aria-label="SQL"]')?.textContent ?? '';
        dialog.querySelector<HTMLElement>('[slot="close"]')?.click();
        await until(() => document.querySelector('[role="dialog"]') === null);
        return text;
      }

      /** What the browser is given to keep when the figure's file is asked for. */
      async function fileOf(frame: Element, title: string): Promise<string | null> {
        const button = named(frame, 'Download as CSV: ').find(({ ariaLabel }) =>
          title.startsWith((ariaLabel ?? '').slice('Download as CSV: '.length)),
        );
        if (!button || button.hasAttribute('disabled')) return null;
        const kept: Blob[] = [];
        const create = URL.createObjectURL;
        const click = HTMLAnchorElement.prototype.click;
        URL.createObjectURL = (file) => {
          if (file instanceof Blob) kept.push(file);
          return create.call(URL, file);
        };
        HTMLAnchorElement.prototype.click = () => undefined;
        button.click();
        const file = await until(() => kept[0]);
        HTMLAnchorElement.prototype.click = click;
        URL.createObjectURL = create;
        return file.text();
      }

      /** Scrolls a long table to its end, for its rows are drawn as one comes near. */
      async function drawWhole(table: HTMLTableElement): Promise<void> {
        const region = table.closest('section');
        const isWindow = [...table.rows].some(({ cells }) => cells.length === 1);
        if (!region || isWindow) return;
        await until(() => {
          region.scrollTop = region.scrollHeight;
          return table.rows.length >= Number(table.ariaRowCount);
        });
        region.scrollTop = 0;
      }

      function tableOf({ tHead, tBodies }: HTMLTableElement): ShownTable {
        const head = [...(tHead?.rows ?? [])].flatMap(cellsOf);
        const rows = [...tBodies].flatMap((body) => [...body.rows].map(cellsOf));
        // A row of one cell makes room for rows that are not drawn, or says that there are none.
        return { head, rows: rows.filter(({ length }) => length === head.length) };
      }

      function cellsOf({ cells }: HTMLTableRowElement): string[] {
        return [...cells].map((cell) =>
          // biome-ignore lint/performance/useDomNodeTextContent: what a narrow page alone shows does not count
          [cell.innerText, ...[...cell.querySelectorAll('input')].map(written)]
            .filter((text) => text !== '')
            .join(' '),
        );
      }

      /** What is not written counts by its default, which stands in its place. */
      function written({ value, placeholder }: HTMLInputElement): string {
        return value || placeholder;
      }

      function named(within: ParentNode, prefix: string): HTMLElement[] {
        return [...within.querySelectorAll<HTMLElement>(`button[aria-label^="${prefix}"]`)];
      }

      async function until<Found>(find: () => Found | null | undefined | false): Promise<Found> {
        const PATIENCE_MILLISECONDS = 20_000;
        const end = performance.now() + PATIENCE_MILLISECONDS;
        for (;;) {
          const found = find();
          if (found) return found;
          if (performance.now() > end) throw new Error(`Waited in vain until ${find}`);
          await new Promise((painted) => requestAnimationFrame(painted));
        }
      }
    },
    [question, TWINS_ELSEWHERE] as const,
  );
}
