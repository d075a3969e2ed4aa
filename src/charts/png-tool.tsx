import { type RefObject, use, useState } from 'react';
import { saveFile } from '../ui/save-file';
import { ToolButton } from '../ui/tool-button';
import { chartPicture, pictureName } from './chart-picture';
import { PictureNote } from './picture-context';

interface PngToolProps {
  /** The chart between its words. */
  chart: RefObject<HTMLElement | null>;
  title: string;
  subtitle: RefObject<HTMLElement | null>;
  note: RefObject<HTMLElement | null>;
}

/** Takes the chart away as a picture, with the words around it and the day it is of. */
export function PngTool({ chart, title, subtitle, note }: PngToolProps) {
  const day = use(PictureNote);
  const [hasFailed, setFailed] = useState(false);
  const download = async () => {
    if (!chart.current) return;
    const words = {
      title,
      subtitle: subtitle.current?.textContent ?? '',
      notes: [note.current?.textContent ?? '', day].filter(Boolean),
    };
    try {
      saveFile(pictureName(title), await chartPicture(chart.current, words), 'image/png');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <ToolButton onPress={() => void download()} aria-label={`Download as PNG: ${title}`}>
      {hasFailed ? 'PNG failed' : 'PNG'}
    </ToolButton>
  );
}
