import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from './button';
import styles from './drop-area.module.css';
import { droppedFiles } from './dropped-files';

export interface DropAreaProps {
  /** All files of one drop or choice, those in folders too. */
  onFiles: (files: File[]) => void;
  /** The files of a folder could not be read. */
  onError?: (error: unknown) => void;
  title?: string;
  /** What may be dropped, in a sentence. */
  text?: string;
  /** Endings and media types for the file chooser, `['.csv']`; a drop is not held to them. */
  accept?: readonly string[];
  isDisabled?: boolean;
}

/** Where files come in: dropped, pasted or chosen, one by one or as a folder. */
export function DropArea(props: DropAreaProps) {
  const { onFiles, onError, title = 'Drop your exports here', text, accept, isDisabled } = props;
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    <DropZone
      className={styles.area}
      isDisabled={isDisabled ?? false}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        droppedFiles(items).then(
          (files) => files.length > 0 && onFiles(files),
          (error: unknown) => onError?.(error),
        );
      }}
    >
      <div>
        <Text slot="label" className={styles.title}>
          {title}
        </Text>
        {text ? <p className={styles.text}>{text}</p> : null}
      </div>
      <div className={styles.buttons}>
        <FileTrigger allowsMultiple onSelect={take} {...(accept && { acceptedFileTypes: accept })}>
          <Button isDisabled={isDisabled ?? false}>Choose files</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={take}>
          <Button variant="quiet" isDisabled={isDisabled ?? false}>
            Choose a folder
          </Button>
        </FileTrigger>
      </div>
    </DropZone>
  );
}
