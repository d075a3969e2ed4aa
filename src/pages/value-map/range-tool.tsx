import { type FormEvent, useState } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { type MapExtent, type Span, WHOLE_MAP } from '../../domain/value-map';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/number-field';
import popover from '../../ui/popover.module.css';
import { ToolButton } from '../../ui/tool-button';
import styles from './value-map.module.css';

interface RangeToolProps {
  /** The part of the map that is shown. */
  extent: MapExtent;
  onChange: (extent: MapExtent | null) => void;
}

/** Selecting a part of the map by its numbers: what the rectangle is for those without a pointer. */
export function RangeTool({ extent, onChange }: RangeToolProps) {
  return (
    <DialogTrigger>
      <ToolButton>select a range</ToolButton>
      <Popover className={popover.popover ?? ''} placement="bottom end" offset={4}>
        <Dialog className={styles.rangeDialog ?? ''}>
          {({ close }) => (
            <RangeForm
              extent={extent}
              onChange={(chosen) => {
                onChange(chosen);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function RangeForm({ extent, onChange }: RangeToolProps) {
  const [value, setValue] = useState(extent.value);
  const [sentiment, setSentiment] = useState(extent.sentiment);
  const select = (event: FormEvent) => {
    event.preventDefault();
    onChange({ value: inOrder(value), sentiment: inOrder(sentiment) });
  };
  return (
    <form className={styles.range} onSubmit={select}>
      <Heading slot="title" className={styles.rangeTitle ?? ''}>
        Select a range
      </Heading>
      <SpanFields name="Strategic value" span={value} whole={WHOLE_MAP.value} onChange={setValue} />
      <SpanFields
        name="Current sentiment"
        span={sentiment}
        whole={WHOLE_MAP.sentiment}
        onChange={setSentiment}
      />
      <div className={styles.rangeButtons}>
        <Button type="submit" variant="primary">
          Select
        </Button>
        <Button variant="quiet" onPress={() => onChange(null)}>
          Whole map
        </Button>
      </div>
    </form>
  );
}

interface SpanFieldsProps {
  name: string;
  span: Span;
  whole: Span;
  onChange: (span: Span) => void;
}

function SpanFields({ name, span, whole, onChange }: SpanFieldsProps) {
  return (
    <div className={styles.span}>
      <NumberField
        label={`${name} from`}
        value={span.low}
        least={whole.low}
        most={whole.high}
        onChange={(low) => onChange({ ...span, low: low ?? whole.low })}
      />
      <NumberField
        label={`${name} to`}
        value={span.high}
        least={whole.low}
        most={whole.high}
        onChange={(high) => onChange({ ...span, high: high ?? whole.high })}
      />
    </div>
  );
}

function inOrder({ low, high }: Span): Span {
  return low <= high ? { low, high } : { low: high, high: low };
}
