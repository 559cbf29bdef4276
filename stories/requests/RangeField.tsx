import { useId, type ReactElement } from "react";

/** Props of `RangeField`. */
export interface RangeFieldProps {
  label: string;
  /** Shown after the value. */
  unit?: string;
  min: number;
  max: number;
  /** @default 1 */
  step?: number;
  value: number;
  onChange: (value: number) => void;
}

/** A labelled slider that shows its value. */
export function RangeField({ label, unit, onChange, ...range }: RangeFieldProps): ReactElement {
  const id = useId();
  const text = unit === undefined ? String(range.value) : `${range.value} ${unit}`;
  return (
    <div className="requests-range">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <input
        {...range}
        id={id}
        type="range"
        aria-valuetext={text}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
