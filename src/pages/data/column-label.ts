/** What Qualtrics adds to its headers for machines. */
const FOR_MACHINES = /\s*\{"ImportId":.*\}$/;

/** A column's name as it is shown: without what its writer adds for machines. */
export function columnLabel(column: string): string {
  return column.replace(FOR_MACHINES, '') || column;
}
