const SEPARATOR_NAMES: Record<string, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** What stands between the cells of a file, in a word where there is one. */
export function separatorName(separator: string): string {
  return SEPARATOR_NAMES[separator] ?? separator;
}
