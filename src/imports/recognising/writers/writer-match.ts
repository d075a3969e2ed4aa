import { type Column, hasAll, hasAny } from '../column';
import type { Export } from './writer';

/** Whether a table with these columns is an export of this shape. */
export function writes({ all, any, none = [] }: Export, columns: readonly Column[]): boolean {
  return (
    hasAll(columns, all) && (any === undefined || hasAny(columns, any)) && !hasAny(columns, none)
  );
}
