import type { ReactNode } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { Tag } from '../../ui/tag';
import { ToolButton } from '../../ui/tool-button';
import { isSame } from './draft';
import styles from './settings.module.css';
import { useDraft } from './use-draft';

interface SettingRowProps<Name extends keyof Settings> {
  name: Name;
  label: string;
  /** What it does, in a sentence. */
  does: string;
  /** A value as people say it. */
  inWords: (value: Settings[Name]) => string;
  /** What it may be, where that is not plain. */
  bounds?: string;
  /** The control. */
  children: ReactNode;
}

/** One setting: its name and what it does, the control, and how its value stands to the default and to what is in force. */
export function SettingRow<Name extends keyof Settings>(props: SettingRowProps<Name>) {
  const { name, label, does, inWords, bounds, children } = props;
  const { settings, drafted, change, edit } = useDraft();
  const isChanged = !isSame(drafted[name], DEFAULT_SETTINGS[name]);
  return (
    <div className={styles.setting}>
      <div className={styles.words}>
        <p className={styles.label}>{label}</p>
        <p className={styles.does}>{does}</p>
      </div>
      <div className={styles.control}>
        {children}
        <p className={styles.state}>
          {name in change ? (
            <Tag tone="warning">not applied; in force: {inWords(settings[name])}</Tag>
          ) : isChanged ? (
            <Tag>changed</Tag>
          ) : null}
          <span>
            Default: {inWords(DEFAULT_SETTINGS[name])}
            {bounds ? ` · ${bounds}` : null}
          </span>
          {isChanged ? (
            <ToolButton
              onPress={() => edit({ [name]: DEFAULT_SETTINGS[name] })}
              aria-label={`Reset to default: ${label}`}
            >
              reset
            </ToolButton>
          ) : null}
        </p>
      </div>
    </div>
  );
}
