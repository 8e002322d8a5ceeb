import type { Register } from '../register/register.ts';

const kept = new WeakMap<Register, { revision: string; answers: Map<string, Promise<unknown>> }>();
/** Answers that are kept for one register; a page with many forms must not fill the memory. */
const most = 200;

/**
 * An answer that takes work, kept until the register changes.
 * @param key what the answer is to; the same key means the same answer
 */
export async function keptUntilChange<T>(
  register: Register,
  key: string,
  answer: () => Promise<T>,
): Promise<T> {
  const revision = await register.revision();
  let own = kept.get(register);
  if (own?.revision !== revision) {
    own = { revision, answers: new Map() };
    kept.set(register, own);
  }
  const known = own.answers.get(key);
  if (known) return known as Promise<T>;
  if (own.answers.size >= most) own.answers.clear();
  const fresh = answer();
  own.answers.set(key, fresh);
  fresh.catch(() => own.answers.delete(key));
  return fresh;
}
