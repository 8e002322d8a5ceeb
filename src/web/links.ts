/** The addresses of the pages. They are part of the interface: readers keep and share them, so they stay. */
export const links = {
  start: '/',
  letters: '/brieven',
  meetings: '/bijeenkomsten',
  board: '/opvolging',
  figures: '/cijfers',
  positions: '/standpunten',
  search: '/zoeken',
  coverage: '/dekking',
  add: '/toevoegen',
  references: '/verwijzingen',
  about: '/over',
  signIn: '/aanmelden',
  signOut: '/afmelden',
  preferences: '/voorkeur',
  calendar: '/opvolging.ics',
  correct: '/verbeteren',
  letter: (id: string): string => `/brieven/${encodeURIComponent(id)}`,
  /** A field of a letter at its place in the text, by its short name: 'f3' is the third figure, 'sn1' the first session. */
  field: (letter: string, name: string): string => `${links.letter(letter)}/${name}`,
  /** The id of a meeting is a path: body and first day. */
  meeting: (id: string): string => `/bijeenkomsten/${id.split('/').map(encodeURIComponent).join('/')}`,
} as const;

/** The address with some of its query changed; an empty value takes the parameter away. */
export function withQuery(url: URL, changes: Record<string, string | readonly string[]>): string {
  const query = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of typeof value === 'string' ? [value] : value) if (one) query.append(name, one);
  }
  const text = query.toString();
  return text ? `${url.pathname}?${text}` : url.pathname;
}
