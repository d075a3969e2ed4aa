/** A file as it was dropped, picked, or fetched from the samples. */
export interface SourceFile {
  name: string;
  content: Blob;
  /** The fingerprint under which its bytes are kept; see src/workspace/fingerprint.ts. */
  source?: string;
}
