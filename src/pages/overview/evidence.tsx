import { ChangesSection } from './changes-section';
import { CoverageSection } from './coverage-section';
import { GemsSection } from './gems-section';
import { LandMinesSection } from './land-mines-section';
import type { Lit } from './lit-parts';
import { MapSection } from './map-section';
import styles from './overview.module.css';
import { WaterfallSection } from './waterfall-section';

/** The charts and the lists behind the figures, as far as there is data for them. */
export function Evidence({ lit }: { lit: Lit }) {
  const hasNominations = lit.has('programme');
  return (
    <div className={styles.two}>
      {hasNominations ? <WaterfallSection /> : null}
      {lit.has('gems') ? <GemsSection /> : null}
      {lit.has('coverage') ? <CoverageSection /> : null}
      {lit.has('map') ? <MapSection /> : null}
      {hasNominations ? (
        <>
          <LandMinesSection />
          <ChangesSection />
        </>
      ) : null}
    </div>
  );
}
