import { countInWords } from '../../domain/format';

/** How a target comes about that the strategy does not set: "one reference per five open opportunities". */
export function derivedTargetRule(opportunitiesPerReference: number): string {
  return opportunitiesPerReference === 1
    ? 'one reference per open opportunity'
    : `one reference per ${countInWords(opportunitiesPerReference)} open opportunities`;
}
