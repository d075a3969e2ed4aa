import { formatPercent } from '../../domain/format';
import { DEMAND_SHAKE, PROOF_SECONDS, SHAKES, TARGET_SHAKE } from '../../domain/plan';
import { Disclosure } from '../../ui/disclosure';
import styles from './plan.module.css';

/** How the plan is found, for who wants to know. */
export function Method() {
  return (
    <div className={styles.method}>
      <Disclosure level={3} title="How the plan is found">
        {() => (
          <div className={styles.words}>
            <p>
              In each dimension a pick covers a further part of a segment’s demand, until as many
              references are ready as its target asks for, and nothing beyond. Demand is the open
              pipeline of the segment; where no open opportunity of the dimension has an amount,
              their number; where nothing is open, each segment that needs references counts the
              same. The demand of each dimension adds up to 100 %, and dimensions count by their
              weights in the settings.
            </p>
            <p>
              {`The first answer takes the account that adds most, again and again. Integer programming (HiGHS) then looks for the best set of all and proves it, or ends after ${PROOF_SECONDS} seconds and says how much better any other set could be at most. Equal accounts go by their id.`}
            </p>
            <p>
              {`“Stays” counts in how many of ${SHAKES} plans a pick stays, each made with the demand of every segment up to ${formatPercent(DEMAND_SHAKE)} more or less and its target up to ${TARGET_SHAKE} higher or lower, always the same ones.`}
            </p>
          </div>
        )}
      </Disclosure>
    </div>
  );
}
