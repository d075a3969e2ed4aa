import { useState } from 'react';
import { showTheme, storedTheme, THEMES, type Theme } from '../state/theme';
import { Select } from '../ui/select';

const LABELS: Record<Theme, string> = {
  system: 'Theme: system',
  light: 'Theme: light',
  dark: 'Theme: dark',
};

/** The choice of light, dark, or whatever the device says. */
export function ThemeSelect() {
  const [theme, setTheme] = useState(storedTheme);
  return (
    <Select
      isCompact
      label="Theme"
      value={theme}
      options={THEMES.map((value) => ({ value, label: LABELS[value] }))}
      onChange={(chosen) => {
        showTheme(chosen);
        setTheme(chosen);
      }}
    />
  );
}
