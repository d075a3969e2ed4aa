/** Tells whoever unpacks a workspace file what is in it; see docs/workspace-file.md. */
export const WORKSPACE_README = `This is a workspace of Refscope, saved as one file.

It holds everything that was loaded and decided: open it in Refscope (the Data page, "Open a workspace
file") and you have the same accounts, segments and figures again. Nothing else is needed, no account and
no connection. It holds the files that were loaded as they were, customers' names and all: treat it as
you treat those.

manifest.json   What this file is ("refscope workspace", its version), when it was saved, and the size and
                SHA-256 of workspace.json.
workspace.json  What was decided: which files belong to which dataset and how their columns are read, the
                versions of each dataset and which of them are loaded, confirmed accounts, settings,
                strategy, snapshots, recorded reviews and asks, notes of
                briefs, saved questions and views. Plain JSON; "format" is the number of its form.
sources/        The files that were loaded, byte for byte, without their names: workspace.json has these
                as "file_name", with the name here as "source". Copy one out and rename it to read it.

The name of each source file is its fingerprint: the SHA-256, in hexadecimal digits, over the SHA-256 of
each of its parts of 4 MiB, one after the other. So anybody can tell whether a file is still what it was.

Refscope opens this file only where every one of these checks holds. To change what is in it, open it in
Refscope, change it there and save it again.
`;
