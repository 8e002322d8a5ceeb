import { RegisterError } from './errors.ts';
import type { List } from './register.ts';
import type { Page } from './search.ts';
import type { Connection, Value } from './store.ts';

const usualLimit = 20;
const highestLimit = 1000;

/** The number of items asked for. Throws RegisterError when it is out of bounds. */
export function limitOf(limit: number | undefined): number {
  if (limit === undefined) return usualLimit;
  if (!Number.isInteger(limit) || limit < 1 || limit > highestLimit)
    throw new RegisterError('invalid', {
      en: `A page has 1 to ${highestLimit} items, not ${limit}.`,
      nl: `Een bladzijde heeft 1 tot ${highestLimit} regels, niet ${limit}.`,
    });
  return limit;
}

/** A cursor: where the last item of a page stands in its order, as a text that says nothing to its user. */
export const writeCursor = (place: readonly Value[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that `writeCursor` wrote, of as many parts as `like`, each of the same type. Throws RegisterError for another text. */
export function readCursor<T extends readonly (string | number)[]>(
  text: string | undefined,
  like: T,
): T | undefined {
  if (text === undefined) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    parts = undefined;
  }
  if (
    Array.isArray(parts) &&
    parts.length === like.length &&
    like.every((part, i) => typeof parts[i] === typeof part)
  )
    return parts as unknown as T;
  throw new RegisterError('invalid', {
    en: 'The cursor is not one that this list gave. Start again without it.',
    nl: 'De cursor komt niet van deze lijst. Begin opnieuw zonder cursor.',
  });
}

/** A list that the database orders by a few columns, none of them null. */
export interface OrderedList {
  columns: string;
  from: string;
  /** Conditions, each with its parameters. */
  where: readonly (readonly [sql: string, ...parameters: Value[]])[];
  order: readonly { column: string; like: string | number; descending?: boolean }[];
}

/** A page of such a list. What follows an item is found by its place, so that rows added before it do not shift it. */
export async function orderedPage<Row extends object, T>(
  connection: Connection,
  list: OrderedList,
  page: Page | undefined,
  item: (row: Row) => T,
): Promise<List<T>> {
  const limit = limitOf(page?.limit);
  const after = readCursor(
    page?.cursor,
    list.order.map(({ like }) => like),
  );
  const conditions = list.where.map(([sql]) => sql);
  const parameters = list.where.flatMap(([, ...values]) => values);
  const filter = (sql: readonly string[]) => (sql.length > 0 ? `where ${sql.join(' and ')}` : '');
  const [counted] = await connection.rows<{ total: number }>(
    `select count(*) as total from ${list.from} ${filter(conditions)}`,
    ...parameters,
  );
  const following = after ? afterPlace(list.order, after) : undefined;
  const places = list.order.map(({ column }, i) => `${column} as place_${i}`).join(', ');
  const order = list.order
    .map(({ column, descending }) => `${column}${descending ? ' desc' : ''}`)
    .join(', ');
  const rows = await connection.rows<Row & Record<string, Value>>(
    `select ${list.columns}, ${places} from ${list.from}
     ${filter(following ? [...conditions, following.sql] : conditions)} order by ${order} limit ${limit + 1}`,
    ...parameters,
    ...(following?.parameters ?? []),
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    total: counted!.total,
    items: shown.map(item),
    ...(rows.length > limit && last && { next: writeCursor(list.order.map((_, i) => last[`place_${i}`]!)) }),
  };
}

/** The condition that a row comes after a place: first column later, or equal and the second later, and so on. */
function afterPlace(
  order: OrderedList['order'],
  after: readonly (string | number)[],
): { sql: string; parameters: Value[] } {
  const parameters: Value[] = [];
  const cases = order.map(({ column, descending }, i) => {
    const equal = order.slice(0, i).map((earlier, n) => {
      parameters.push(after[n]!);
      return `${earlier.column} = ?`;
    });
    parameters.push(after[i]!);
    return [...equal, `${column} ${descending ? '<' : '>'} ?`].join(' and ');
  });
  return { sql: `(${cases.map((sql) => `(${sql})`).join(' or ')})`, parameters };
}
