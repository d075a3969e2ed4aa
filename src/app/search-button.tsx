import { Button } from 'react-aria-components';
import styles from './search-button.module.css';

interface SearchButtonProps {
  /** The keys that do the same, "Ctrl K". */
  keys: string;
  onPress: () => void;
}

/** Opens the search over everything. */
export function SearchButton({ keys, onPress }: SearchButtonProps) {
  return (
    <Button className={styles.search} onPress={onPress}>
      <span>Search</span>
      <kbd className={styles.keys}>{keys}</kbd>
    </Button>
  );
}
