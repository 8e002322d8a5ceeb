/** Every page of the site over the example letters, by a name for its picture. */
export const pages: Record<string, string> = {
  start: '/',
  letters: '/brieven',
  letter: '/brieven/kst-28676-961',
  meetings: '/bijeenkomsten',
  meeting: '/bijeenkomsten/nato-foreign-ministers/2025-12-03',
  board: '/opvolging',
  figures: '/cijfers?q=Baken',
  positions: '/standpunten?q=steun',
  search: '/zoeken?q=steun&in=statements',
  references: '/verwijzingen?naar=S%2FRES%2F1701',
  coverage: '/dekking',
  add: '/toevoegen',
  about: '/over',
  'sign-in': '/aanmelden',
  'not-found': '/nergens',
};
