import type { Reader } from './reader';
import { rawRecords, readAll, readTable } from './reading/read-table';
import { namesKnownFields } from './recognising/names-known-fields';
import { domainOf } from './registrable-domains';

/** The reader itself, on the thread that calls it. */
export const directReader: Reader = {
  readTable: (file, options) => readTable(file, { ...options, isHeader: namesKnownFields }),
  domains: async (hosts) => hosts.map(domainOf),
  readAll: (file) => readAll(file, { isHeader: namesKnownFields }),
  rawRecords: (file, table, numbers, options) =>
    rawRecords(file, table, new Set(numbers), options?.signal),
};
