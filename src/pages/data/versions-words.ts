import { datasetNamed } from '../../domain/datasets';
import { formatCount, formatDay, formatFixed, formatInstant } from '../../domain/format';
import { listed } from '../../domain/words';
import type { VersionComparison } from '../../workspace/compare-versions';
import type { Change } from '../../workspace/difference-questions';
import type { Version, Workspace } from '../../workspace/workspace';

/** The versions of one dataset and writer, newest first. */
export interface VersionGroup {
  key: string;
  versions: readonly Version[];
  /** The one that is loaded, if any. */
  loaded: Version | null;
}

/** The history of each dataset and writer. */
export function versionGroups({
  versions,
  loaded,
}: Pick<Workspace, 'versions' | 'loaded'>): VersionGroup[] {
  return [...new Set(versions.map(({ key }) => key))].map((key) => {
    const own = versions.filter((version) => version.key === key).toReversed();
    return { key, versions: own, loaded: own.find(({ id }) => loaded.includes(id)) ?? null };
  });
}

/** So many versions are listed at once; who imports each week has fifty a year. */
const NEWEST = 5;

/** The versions that are listed before anybody asks for all: the newest ones, and the loaded one. */
export function newestAndLoaded({ versions, loaded }: VersionGroup): Version[] {
  return versions.filter((version, at) => at < NEWEST || version.id === loaded?.id);
}

/** The names of a version's files, each once. */
export function filesText({ files }: Version): string {
  return listed([...new Set(files.map(({ file_name }) => file_name))]);
}

/** A version as a sentence names it: several may have one file name. */
export function versionText(version: Version): string {
  return `${filesText(version)} of ${formatInstant(version.loaded_at)}`;
}

/** What became of a version's records. */
export function recordsText({ files }: Version): string {
  const sum = (name: 'loaded' | 'left_out' | 'rejected') =>
    formatCount(files.reduce((total, file) => total + file[name], 0));
  return `${sum('loaded')} loaded, ${sum('left_out')} left out, ${sum('rejected')} rejected`;
}

/** A comparison in a sentence. */
export function comparisonText(comparison: VersionComparison): string {
  const { before, after, unchanged } = comparison;
  const kinds = [
    [comparison.changed, 'changed'],
    [comparison.added, 'added'],
    [comparison.removed, 'removed'],
  ] as const;
  const told = kinds.filter(([rows]) => rows > 0);
  if (told.length === 0)
    return `Nothing differs: both hold the same ${rowsText(after, comparison)}.`;
  const words = told.map(([rows, what]) => `${formatCount(rows)} ${what}`);
  return `Of ${rowsText(before, comparison)} then and ${formatCount(after)} later: ${listed(words)}; ${formatCount(unchanged)} ${unchanged === 1 ? 'is' : 'are'} the same.`;
}

function rowsText(rows: number, { dataset }: VersionComparison): string {
  return `${formatCount(rows)} ${datasetNamed(dataset).noun}`;
}

/** A field as it is read; a further column has the name that its file gives it. */
export function fieldText({ field, is_further }: Pick<Change, 'field' | 'is_further'>): string {
  if (is_further) return field;
  // As the file wrote the account: its id is an account id already.
  return field.replace(/^written_(account_)?/, 'account ').replaceAll('_', ' ');
}

/** Beyond so many letters a text is cut where it is shown; the download has all of it. */
const MOST_LETTERS = 160;

/** A value before or after, written as the other tables write one of its field; null for nothing. */
export function valueText(
  { dataset }: VersionComparison,
  { field, is_further }: Change,
  value: string | null,
): string | null {
  const type = datasetNamed(dataset).fields.find(({ name }) => name === field)?.type;
  if (value === null) return null;
  if (is_further) return cut(value);
  if (type === 'day') return formatDay(value);
  if (type === 'flag') return value === 'true' ? 'yes' : 'no';
  return type === 'number' ? numberText(value) : cut(value);
}

function cut(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;
}

/** With all of its digits: a rounded one might look like the one it differs from. */
function numberText(value: string): string {
  const digits = /^-?\d+(?:\.(\d+))?$/.exec(value);
  return digits === null ? value : formatFixed(Number(value), { digits: digits[1]?.length ?? 0 });
}
