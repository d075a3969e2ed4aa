/** What is written for a name at a place of a statement: apart from the word before it; a first table is asked for. */
export function insertion(
  statement: string,
  position: number,
  name: string,
  isTable: boolean,
): string {
  if (statement.trim() === '') return isTable ? `FROM ${name}` : name;
  return /[\w"')*]$/.test(statement.slice(0, position)) ? ` ${name}` : name;
}
