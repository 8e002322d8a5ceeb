import type { Child, JSX } from 'hono/jsx';

/** A field of a form: its id in the page, and its label. */
interface Named {
  id: string;
  label: string;
}

/** A field for a line of text; what else it is given goes to the input. */
export const TextField = ({ id, label, ...input }: Named & JSX.IntrinsicElements['input']) => (
  <>
    <FieldLabel id={id}>{label}</FieldLabel>
    <input class="utrecht-textbox utrecht-textbox--html-input" id={id} {...input} />
  </>
);

/** A field with options to choose one of, each its value and text. */
export const SelectField = ({
  id,
  label,
  name,
  chosen,
  options,
}: Named & {
  name: string;
  chosen?: string | undefined;
  options: readonly (readonly [value: string, text: string | undefined])[];
}) => (
  <>
    <FieldLabel id={id}>{label}</FieldLabel>
    <select class="utrecht-select utrecht-select--html-select" id={id} name={name}>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </>
);

/** The label of the field with an id. */
export const FieldLabel = ({ id, children }: { id: string; children: Child }) => (
  <label class="utrecht-form-label" for={id}>
    {children}
  </label>
);
