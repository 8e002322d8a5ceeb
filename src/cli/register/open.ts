import { languages } from '../../reading/languages.ts';
import { QuerySyntaxError, RegisterError } from '../../register/errors.ts';
import { openRegister, registerPlace } from '../../register/open.ts';
import type { Register } from '../../register/register.ts';
import { CommandError, type Door } from '../door.ts';
import type { PlaceOptions } from './options.ts';

/** Opens the register that the options name, does some work with it and closes it. */
export function open<T>(
  options: PlaceOptions,
  door: Door,
  work: (register: Register) => Promise<T>,
): Promise<T> {
  return explained(door, async () => {
    const register = await openRegister(registerPlace(options), languages.nl);
    try {
      return await work(register);
    } finally {
      await register.close();
    }
  });
}

/** Turns what the register cannot do into a sentence for the user. */
export async function explained<T>(door: Door, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof QuerySyntaxError) throw new CommandError(door.say(error.explanation), 2);
    if (error instanceof RegisterError)
      throw new CommandError(door.say(error.explanation), error.code === 'invalid' ? 2 : 1);
    throw error;
  }
}

/** The failure for something that was asked for by its identifier and is not there. */
export const absent = ({ say }: Door, id: string): CommandError =>
  new CommandError(say({ nl: `het register heeft ${id} niet.`, en: `the register does not have ${id}.` }));
