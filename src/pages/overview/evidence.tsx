import type { ReferenceCounts } from '../../queries/reference-counts';
import { CoverageSection } from './coverage-section';
import { LandMinesSection } from './land-mines-section';
import { MapSection } from './map-section';
import styles from './overview.module.css';
import { WaterfallSection } from './waterfall-section';

/** The charts and the list behind the figures. */
export function Evidence({ counts }: { counts: ReferenceCounts }) {
  return (
    <div className={styles.two}>
      <WaterfallSection counts={counts} />
      <CoverageSection />
      <MapSection />
      <LandMinesSection count={counts.land_mines} />
    </div>
  );
}
