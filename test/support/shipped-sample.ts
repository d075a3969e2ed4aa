import { type PackedSample, packedSample } from '../../scripts/pack-sample';

let packed: Promise<PackedSample> | null = null;

/** What a build ships of the sample; made once for all files of tests of a thread, for it takes seconds. */
export function shippedSample(): Promise<PackedSample> {
  packed ??= packedSample();
  return packed;
}
