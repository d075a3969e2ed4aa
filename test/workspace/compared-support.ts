import type { DatasetName } from '../../src/domain/dataset';
import type { Engine } from '../../src/engine/engine';
import { directReader } from '../../src/imports/direct-reader';
import type { Decisions } from '../../src/imports/recognising/decisions';
import { compareVersions, type VersionComparison } from '../../src/workspace/compare-versions';
import type { Version } from '../../src/workspace/workspace';

export type TextRow = Readonly<Record<string, string>>;

/** What a test compares: the rows of each file of a version, as texts by field. */
export interface WrittenVersion {
  dataset: DatasetName;
  columns: readonly string[];
  files: readonly (readonly TextRow[])[];
}

function csvCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function csv(columns: readonly string[], rows: readonly TextRow[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}

/** Columns named like fields are those fields; answers are NPS scores. */
function decisionsFor({ dataset, columns }: WrittenVersion, further: readonly string[]): Decisions {
  const isResponses = dataset === 'responses';
  const fields = columns.filter((name) => !further.includes(name) && name !== 'score');
  return {
    dataset,
    columns: Object.fromEntries(fields.map((name) => [name, name])),
    constants: {},
    scores: isResponses ? [{ column: 'score', metric: 'nps' }] : [],
    answers: {},
  };
}

/** Compares two versions that are written in a test and not loaded. */
export async function compared(
  engine: Engine,
  before: WrittenVersion,
  after: WrittenVersion,
  { limit = null, further = [] }: { limit?: number | null; further?: readonly string[] } = {},
): Promise<VersionComparison> {
  const contents = new Map<string, string>();
  const version = (id: number, written: WrittenVersion): Version => ({
    id,
    key: written.dataset,
    dataset: written.dataset,
    loaded_at: '2026-07-01T12:00:00.000Z',
    files: written.files.map((rows, at) => {
      const source = `${id} ${at}`;
      contents.set(source, csv(written.columns, rows));
      return {
        import_id: id + at,
        file_name: `${source}.csv`,
        writer: 'plain table',
        source,
        bytes: 0,
        decisions: decisionsFor(written, further),
        records: rows.length,
        loaded: rows.length,
        left_out: 0,
        rejected: 0,
      };
    }),
  });
  return compareVersions(engine, directReader, [version(100, before), version(200, after)], {
    fileOf: async (source) => new Blob([contents.get(source) ?? '']),
    limit,
  });
}
