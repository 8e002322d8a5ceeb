import { createHash, randomBytes } from 'node:crypto';
import type { TokenEntry } from './register.ts';
import { next, type Store } from './store.ts';

interface TokenRow {
  id: number;
  name: string;
  created_at: string;
  revoked_at: string | null;
}

/** A secret has 256 random bits: a plain hash cannot be turned back, and is found by an index. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** See `Register.createToken`. */
export async function createToken(
  store: Store,
  name: string,
): Promise<{ token: TokenEntry; secret: string }> {
  const secret = `inzet_${randomBytes(32).toString('base64url')}`;
  const createdAt = new Date().toISOString();
  const id = await store.writeBeside(async (tx) => {
    const key = await next(tx, 'token');
    await tx.insert({
      table: 'token',
      columns: ['id', 'name', 'hash', 'created_at'],
      rows: [[key, name, hashOf(secret), createdAt]],
    });
    return key;
  });
  return { token: { id, name, createdAt }, secret };
}

/** See `Register.tokens`. */
export async function listTokens(store: Store): Promise<TokenEntry[]> {
  const rows = await store.read.rows<TokenRow>(
    'select id, name, created_at, revoked_at from token order by id',
  );
  return rows.map(asToken);
}

/** See `Register.revokeToken`. */
export function revokeToken(store: Store, id: number): Promise<boolean> {
  return store.writeBeside(async (tx) => {
    const rows = await tx.rows(
      'update token set revoked_at = ? where id = ? and revoked_at is null returning id',
      new Date().toISOString(),
      id,
    );
    return rows.length > 0;
  });
}

/** See `Register.checkToken`. */
export async function checkToken(store: Store, secret: string): Promise<TokenEntry | undefined> {
  const [row] = await store.read.rows<TokenRow>(
    'select id, name, created_at, revoked_at from token where hash = ? and revoked_at is null',
    hashOf(secret),
  );
  return row && asToken(row);
}

const asToken = (row: TokenRow): TokenEntry => ({
  id: row.id,
  name: row.name,
  createdAt: row.created_at,
  ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
});
