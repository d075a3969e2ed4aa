import fc from 'fast-check';
import { law } from './law';

/** fast-check's own default, for laws that do not say how often they are tried. */
const RUNS = 100;

fc.configureGlobal(law(RUNS));
