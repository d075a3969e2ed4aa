import { useEffect, useState } from 'react';

/** How long a typing hand rests before what it wrote is looked at. */
const RESTING_MILLISECONDS = 250;

/** A value once it has stayed the same for a while. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), RESTING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
