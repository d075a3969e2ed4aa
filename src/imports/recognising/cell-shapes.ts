/** What a cell is by its looks alone. */
export type CellShape = (cell: string) => boolean;

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/;
const WEBSITE = /^(https?:\/\/)?([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?$/i;
const CRM_ID = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/;
const GUID = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const DAY = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([T ,].*)?$/;
const COMPANY =
  /\b(gmbh|mbh|ag|kg|se|ltd|limited|inc|llc|llp|plc|corp|corporation|company|co|sa|sas|sarl|spa|srl|bv|nv|ab|oy|as|pty|group|holding)\b\.?\s*$/i;
const MOST_CELLS = 0.5;

export const isEmail: CellShape = (cell) => EMAIL.test(cell);
export const isWebsite: CellShape = (cell) => WEBSITE.test(cell);
export const isCrmId: CellShape = (cell) => CRM_ID.test(cell);
export const isGuid: CellShape = (cell) => GUID.test(cell);
export const isDay: CellShape = (cell) => DAY.test(cell);
export const isCompany: CellShape = (cell) => COMPANY.test(cell);

/** Whether there are cells and all of them look so. */
export function all(cells: readonly string[], shape: CellShape): boolean {
  return cells.length > 0 && cells.every(shape);
}

/** Whether there are cells and at least half of them look so. */
export function most(cells: readonly string[], shape: CellShape): boolean {
  return cells.length > 0 && cells.filter(shape).length >= MOST_CELLS * cells.length;
}
