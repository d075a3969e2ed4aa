/** A file as it was dropped, picked, or fetched from the samples. */
export interface SourceFile {
  name: string;
  content: Blob;
}
