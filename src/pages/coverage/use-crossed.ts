import { goTo, useAddress } from '../../state/use-address';
import { type DimensionChoice, useDimension } from '../shared/use-dimension';

const FIRST_CHOICES = ['region', 'industry'];

export interface CrossedChoice {
  /** Null where there is no second dimension. */
  crossed: string | null;
  options: DimensionChoice['options'];
  choose: (dimension: string) => void;
}

/** The dimension that crosses the first: the address's, else region or industry, else the next there is. */
export function useCrossed(): CrossedChoice {
  const address = useAddress();
  const { dimension, options } = useDimension();
  const others = options.filter(({ value }) => value !== dimension);
  const own = [...FIRST_CHOICES, ...others.map(({ value }) => value)].find((name) =>
    others.some(({ value }) => value === name),
  );
  const asked = others.find(({ value }) => value === address.crossed)?.value;
  return {
    crossed: asked ?? own ?? null,
    options: others,
    choose: (chosen) => goTo({ crossed: chosen === own ? null : chosen }),
  };
}
