import { ChangesSection } from './changes-section';
import { CoverageSection } from './coverage-section';
import { GemsSection } from './gems-section';
import { LandMinesSection } from './land-mines-section';
import { MapSection } from './map-section';
import styles from './overview.module.css';
import { WaterfallSection } from './waterfall-section';

/** The charts and the lists behind the figures; of a programme without nominations, those that say whom to nominate. */
export function Evidence({ hasNominations }: { hasNominations: boolean }) {
  return (
    <div className={styles.two}>
      {hasNominations ? <WaterfallSection /> : <GemsSection />}
      <CoverageSection />
      <MapSection />
      {hasNominations ? (
        <>
          <LandMinesSection />
          <ChangesSection />
        </>
      ) : null}
    </div>
  );
}
