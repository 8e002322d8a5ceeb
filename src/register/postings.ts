import { Bits } from './bits.ts';

/** A growing set of ascending keys: a list while it is sparse, bits once those are smaller. */
export class Postings {
  #list: number[] = [];
  #bits: Bits | undefined;

  /** Adds a key that is higher than all before it. */
  add(key: number): void {
    if (this.#bits) this.#bits.add(key);
    else {
      this.#list.push(key);
      if (this.#list.length > 64 && this.#list.length * 32 > key) this.#pack();
    }
  }

  /** Adds the keys of `[from, to)`, higher than all before them. */
  addRange(from: number, to: number): void {
    for (let key = from; key < to; key++) this.add(key);
  }

  /** How many of the keys are among `keys`. */
  countIn(keys: Bits): number {
    if (this.#bits) return this.#bits.countShared(keys);
    let count = 0;
    for (const key of this.#list) if (keys.has(key)) count++;
    return count;
  }

  /** Adds all keys to `keys`. */
  addTo(keys: Bits): void {
    if (this.#bits) keys.or(this.#bits);
    else for (const key of this.#list) keys.add(key);
  }

  #pack(): void {
    this.#bits = Bits.of(this.#list);
    this.#list = [];
  }
}
