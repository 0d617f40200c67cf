import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./fields.css";

export interface Option<T> {
  id: T;
  label: string;
  note?: string;
}

interface ChoicesProps<T extends string | number> {
  legend: string;
  aside?: string;
  options: Option<T>[];
  value: T;
  onChange(value: NoInfer<T>): void;
  layout?: "grid" | "rows";
}

/** Radio buttons drawn as cells or rows; equal in weight, the chosen one filled and checked. */
export function Choices<T extends string | number>(props: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend>
        <span>{props.legend}</span>
        {props.aside && <small>{props.aside}</small>}
      </legend>
      <div class={`choices ${props.layout ?? "grid"}`} data-count={props.options.length}>
        {props.options.map((option) => (
          <label key={option.id} class={option.id === props.value ? "choice on" : "choice"}>
            <input
              type="radio"
              name={name}
              checked={option.id === props.value}
              onChange={() => props.onChange(option.id)}
            />
            <span class="choice-label">{option.label}</span>
            {option.note && <span class="choice-note">{option.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  label: string;
  aside?: string;
  options: Option<T>[];
  value: T;
  onChange(value: NoInfer<T>): void;
}

export function Select<T extends string>({ label, aside, options, value, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
        {aside && <small>{aside}</small>}
      </div>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((o) => o.id === event.currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.note ? `${option.label} (${option.note})` : option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface AmountProps {
  label: string;
  aside?: string;
  min: number;
  max: number;
  step: number;
  value: number;
  shown: (n: number) => string;
  onChange(value: number): void;
}

export function Amount({ label, aside, min, max, step, value, shown, onChange }: AmountProps) {
  const id = useId();
  const share = (100 * (value - min)) / (max - min);
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
        <output for={id}>{shown(value)}</output>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown(value)}
        style={{ "--share": `${share}%` }}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <div class="field-ends" aria-hidden="true">
        <span>{shown(min)}</span>
        {aside && <span>{aside}</span>}
        <span>{shown(max)}</span>
      </div>
    </div>
  );
}

export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="block">
      <div class="block-head">
        <h3>{title}</h3>
        {aside && <small>{aside}</small>}
      </div>
      {children}
    </section>
  );
}
