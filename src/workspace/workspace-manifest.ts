import * as v from 'valibot';

/** What a workspace file says that it is. */
export const FILE_FORMAT = 'refscope workspace';

/** The form of workspace files; that of the document inside is counted apart, see workspace.ts. */
export const FILE_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const head = v.object({ format: v.literal(FILE_FORMAT), version: count });

const manifest = v.object({
  format: v.literal(FILE_FORMAT),
  version: v.literal(FILE_VERSION),
  saved_at: v.pipe(v.string(), v.isoTimestamp()),
  workspace: v.object({
    bytes: count,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
});

/** What a workspace file says about itself: what it is, and how its document can be checked. */
export type Manifest = v.InferOutput<typeof manifest>;

/** The manifest of a file; throws an Error in plain words where it is none, or one of a later form. */
export function readManifest(value: unknown): Manifest {
  const known = v.safeParse(head, value);
  if (!known.success) throw new Error('It is not a workspace of Refscope.');
  if (known.output.version > FILE_VERSION)
    throw new Error(
      'It was written by a newer version of Refscope. Reload the page to get that, then open it again.',
    );
  const result = v.safeParse(manifest, value);
  if (!result.success) throw new Error('It is damaged (manifest.json).');
  return result.output;
}
