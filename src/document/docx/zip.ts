import { Inflate } from 'fflate';
import { MAX_PART_BYTES } from '../limits.ts';

interface Entry {
  method: number;
  compressed: Uint8Array;
}

/** Parts of a ZIP file by their name; a part is unpacked when it is asked for. */
export interface Zip {
  names: ReadonlySet<string>;
  /** The bytes of a part, or undefined when there is none of that name. @throws {ZipBomb} or Error when it cannot be unpacked. */
  part(name: string): Uint8Array | undefined;
}

/** Thrown for a part that unpacks to more than `MAX_PART_BYTES`, whatever size its header claims. */
export class ZipBomb extends Error {}

/** Reads the directory of a ZIP file. @throws when there is none or it points outside the file. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('directory of the ZIP is broken');
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw new Error('the ZIP ends too early');
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      compressed: bytes.subarray(start, start + size),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    names: new Set(entries.keys()),
    part(name) {
      const entry = entries.get(name);
      return entry && unpack(entry);
    },
  };
}

/** Offset of the record that closes the directory; a comment of up to 65,535 bytes may follow it. */
function directoryEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Error('the ZIP has no directory');
}

/** Packed bytes given to the unpacker at a time; each may grow a thousandfold. */
const SLICE = 16 * 1024;

function unpack({ method, compressed }: Entry): Uint8Array {
  if (method === 0) return compressed;
  if (method !== 8) throw new Error(`packed with method ${method}`);
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    total += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += SLICE) {
    inflate.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length);
    if (total > MAX_PART_BYTES) throw new ZipBomb('unpacks to more than a letter can hold');
  }
  const out = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
