import type { Standing } from '../domain/standings';
import { STANDING_COLOR, STANDING_SHAPE } from './standing-look';

export interface StandingMarkProps {
  standing: Standing;
  /** Width and height in pixels; 12 unless told. */
  size?: number;
}

/** A small mark in colour and shape of a standing; the word must stand beside it. */
export function StandingMark({ standing, size = 12 }: StandingMarkProps) {
  return (
    <svg width={size} height={size} viewBox="-1.6 -1.6 3.2 3.2" aria-hidden="true">
      <path d={STANDING_SHAPE[standing]} fill={STANDING_COLOR[standing]} fillRule="evenodd" />
    </svg>
  );
}
