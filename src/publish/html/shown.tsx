import type { FC } from 'hono/jsx';
import type { Messages } from '../messages/nl.ts';

/** What can be shown or hidden in the letter, and whether it is shown at first. */
const layers = [
  ['government', true],
  ['others', true],
  ['figures', true],
  ['dates', true],
  ['references', true],
  ['participants', true],
  ['actors', false],
  ['topics', false],
] as const;

/** Switches that show and hide what is marked in the letter; the style sheet does what they say. */
export const Shown: FC<{ messages: Messages }> = ({ messages }) => (
  <fieldset class="show">
    <legend>{messages.show.legend}</legend>
    {layers.map(([name, on]) => (
      <label>
        <input type="checkbox" id={`show-${name}`} checked={on} />{' '}
        <span class={name}>{messages.show[name]}</span>
      </label>
    ))}
  </fieldset>
);
