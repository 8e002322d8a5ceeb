/** A set of whole numbers from 0, as a bit each. Sets of different lengths may be combined. */
export class Bits {
  words: Uint32Array;

  constructor(size = 0) {
    this.words = new Uint32Array((size >>> 5) + 1);
  }

  static of(members: Iterable<number>): Bits {
    const bits = new Bits();
    for (const n of members) bits.add(n);
    return bits;
  }

  add(n: number): void {
    const word = n >>> 5;
    if (word >= this.words.length) this.#grow(word);
    this.words[word]! |= 1 << (n & 31);
  }

  delete(n: number): void {
    const word = n >>> 5;
    if (word < this.words.length) this.words[word]! &= ~(1 << (n & 31));
  }

  has(n: number): boolean {
    const word = this.words[n >>> 5];
    return word !== undefined && ((word >>> (n & 31)) & 1) === 1;
  }

  copy(): Bits {
    const bits = new Bits();
    bits.words = this.words.slice();
    return bits;
  }

  /** Keeps what `other` has too. */
  and(other: Bits): this {
    for (let i = 0; i < this.words.length; i++) this.words[i]! &= other.words[i] ?? 0;
    return this;
  }

  /** Adds what `other` has. */
  or(other: Bits): this {
    if (other.words.length > this.words.length) this.#grow(other.words.length - 1);
    for (let i = 0; i < other.words.length; i++) this.words[i]! |= other.words[i]!;
    return this;
  }

  /** Takes away what `other` has. */
  minus(other: Bits): this {
    const length = Math.min(this.words.length, other.words.length);
    for (let i = 0; i < length; i++) this.words[i]! &= ~other.words[i]!;
    return this;
  }

  /** Takes away the numbers above `last`. */
  upTo(last: number): this {
    const word = last >>> 5;
    if (word >= this.words.length) return this;
    const kept = (last & 31) === 31 ? 0xffffffff : (1 << ((last & 31) + 1)) - 1;
    this.words[word]! &= kept;
    this.words.fill(0, word + 1);
    return this;
  }

  count(): number {
    let total = 0;
    for (let i = 0; i < this.words.length; i++) total += ones(this.words[i]!);
    return total;
  }

  /** How many numbers both sets have. */
  countShared(other: Bits): number {
    const length = Math.min(this.words.length, other.words.length);
    let total = 0;
    for (let i = 0; i < length; i++) {
      const word = this.words[i]! & other.words[i]!;
      if (word !== 0) total += ones(word);
    }
    return total;
  }

  /** Calls `visit` for each number, lowest first. */
  each(visit: (n: number) => void): void {
    for (let i = 0; i < this.words.length; i++) {
      let word = this.words[i]!;
      while (word !== 0) {
        const lowest = word & -word;
        visit(i * 32 + (31 - Math.clz32(lowest)));
        word ^= lowest;
      }
    }
  }

  #grow(word: number): void {
    const words = new Uint32Array(Math.max(word + 1, this.words.length * 2));
    words.set(this.words);
    this.words = words;
  }
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
