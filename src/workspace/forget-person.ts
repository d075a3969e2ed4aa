import { withoutAddress } from './address-bytes';
import type { Keeper } from './keeper';
import { type KeptFile, type Workspace, withOtherBytes } from './workspace';

/** What becomes of a workspace once an address is out of it. */
export interface Forgotten {
  workspace: Workspace;
  /** In how many places of files the address stood. */
  places: number;
}

const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** An e-mail address as the user wrote it, checked; throws in plain words where it is none. */
export function checkAddress(written: string): string {
  const address = written.trim();
  if (!ADDRESS.test(address))
    throw new Error('This is no e-mail address. Write it in full, as in ann@example.com.');
  return address;
}

/** What stands for somebody who is forgotten: of the same company, and of nobody's name. */
export function nobodyAt(address: string, token: string): string {
  return `forgotten-${token}${address.slice(address.indexOf('@'))}`;
}

/**
 * Takes an address out of every file and every decision, and puts that of nobody in its place; the changed
 * files are stored beside the old ones, which `Keeper.sweep` removes once nothing rests on them. The domain
 * stays, so that answers belong to the same account and every figure is as it was.
 */
export async function withoutPerson(
  workspace: Workspace,
  { fileOf, keepFile }: Pick<Keeper, 'fileOf' | 'keepFile'>,
  address: string,
  nobody: string,
): Promise<Forgotten> {
  const others = new Map<number, Pick<KeptFile, 'source' | 'bytes'>>();
  let places = 0;
  for (const version of workspace.versions)
    for (const { import_id, source, file_name } of version.files) {
      const replaced = await withoutAddress(await fileOf(source, file_name), address, nobody);
      places += replaced.places;
      if (replaced.places === 0) continue;
      const { content } = replaced;
      const kept = await keepFile({ name: file_name, content });
      others.set(import_id, { source: kept.source, bytes: content.size });
    }
  return { workspace: withOtherBytes(others)(inTexts(workspace, address, nobody)), places };
}

/** Plain data with another address in every text, keys of objects too. */
export function inTexts<Data>(data: Data, address: string, nobody: string): Data {
  const pattern = new RegExp(
    `(?<![a-z0-9.!#$%&*+/=?^_\`{|}~-])${escaped(address)}(?![a-z0-9-]|\\.[a-z0-9-])`,
    'gi',
  );
  return JSON.parse(
    JSON.stringify(data, (_, value: unknown) => {
      if (typeof value === 'string') return value.replace(pattern, nobody);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, other]) => [key.replace(pattern, nobody), other]),
      );
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
