import type { Reader } from './reader';
import { rawRecords } from './reading/raw-records';
import { readAll } from './reading/read-all';
import { readTable } from './reading/read-table';
import { namesKnownFields } from './recognising/known-fields';

/** The reader itself, on the thread that calls it. */
export const directReader: Reader = {
  readTable: (file, options) => readTable(file, { ...options, isHeader: namesKnownFields }),
  readAll: (file) => readAll(file, { isHeader: namesKnownFields }),
  rawRecords,
};
