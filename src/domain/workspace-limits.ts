/** The most files that a workspace file may hold. */
export const MOST_WORKSPACE_ENTRIES = 10_000;

/** The most bytes of what a workspace file says about itself. */
export const MOST_MANIFEST_BYTES = 65_536;

/** The most bytes of the document of a workspace: it is read at once. */
export const MOST_DOCUMENT_BYTES = 67_108_864;

/** The most bytes of all source files of a workspace together, 16 GiB. */
export const MOST_SOURCE_BYTES = 17_179_869_184;

/** The most bytes of a zip file that are looked at in one piece: its list of files. */
export const MOST_ZIP_LIST_BYTES = 16_777_216;
