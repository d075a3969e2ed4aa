import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components';
import styles from './field.module.css';

export interface NumberFieldProps {
  label: string;
  value: number | null;
  /** null where the field was emptied. */
  onChange: (value: number | null) => void;
  least?: number | undefined;
  most?: number | undefined;
}

/** A number that counts once it is finished; one beyond the limits becomes the nearest within. */
export function NumberField({ label, value, onChange, least, most }: NumberFieldProps) {
  return (
    <AriaNumberField
      className={styles.field}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...(least !== undefined && { minValue: least })}
      {...(most !== undefined && { maxValue: most })}
    >
      <Label className={styles.label}>{label}</Label>
      <Input className={styles.input} />
    </AriaNumberField>
  );
}
