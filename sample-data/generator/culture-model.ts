/** How companies and people of a part of the world are called. */
export interface Culture {
  readonly placeStarts: readonly string[];
  readonly placeEnds: readonly string[];
  readonly surnames: readonly string[];
  readonly firstNames: readonly string[];
  /** Name patterns by industry. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
}

export interface Country {
  readonly name: string;
  readonly region: string;
  readonly share: number;
  readonly culture: string;
  readonly domainEnding: string;
  readonly legalForms: readonly string[];
  /** The usual distance to UTC in minutes. */
  readonly offsetMinutes: number;
}
