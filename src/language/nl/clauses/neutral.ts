import type { Word } from './markedword.ts';

/** Verbs that only say what happens in a meeting: announced of a holder, they commit to nothing. Infinitives. Data. */
const neutralVerbs: ReadonlySet<string> = new Set(
  `spreken bespreken stilstaan staan deelnemen bijwonen plaatsvinden vinden leiden voorzitten ingaan gaan komen wisselen terugblikken vooruitblikken
  besteden hebben zijn worden blijven kunnen moeten willen aanschuiven aansluiten ontvangen spelen krijgen gelden betreffen behandelen ontmoeten
  vergaderen openen afsluiten sluiten beginnen toespreken verwelkomen stellen kijken duren bestaan beslaan omvatten bevatten vormen leveren
  debatteren discussiëren overleggen onderhandelen praten voeren houden nemen aantreffen treffen luisteren bijpraten briefen
  terugkijken vooruitkijken zitten liggen voorliggen buigen dienen draaien gaan doornemen langslopen presenteren toelichten informeren
  delen moderen voortkomen leiden profiteren lijden verliezen winnen merken ondervinden zien horen voelen weten denken
  verzamelen gebruiken benutten aangrijpen bijeenkomen samenkomen lunchen dineren reizen bezoeken vertegenwoordigen ondertekenen rapporteren`.split(
    /\s+/,
  ),
);

/** What the government does by being in a meeting: no undertaking even when announced. */
const attendance = new Set(
  'spreken bespreken stilstaan staan deelnemen bijwonen leiden voorzitten wisselen terugblikken vooruitblikken hebben zijn worden ontmoeten vergaderen praten overleggen ontvangen gaan komen krijgen zitten moeten kunnen bestaan besteden ingaan zien nemen gebruiken benutten aangrijpen aanschuiven'.split(
    ' ',
  ),
);

/** The verb only says that somebody is in the meeting. */
export function isAttendance(word: Word): boolean {
  return isOneOf(word, attendance);
}

/** The verb only says what happens in a meeting. */
export function isNeutral(word: Word): boolean {
  return isOneOf(word, neutralVerbs);
}

/** All verbs that the word may be a form of are in the list; a particle written onto it is part of the verb. */
function isOneOf({ readings }: Word, verbs: ReadonlySet<string>): boolean {
  return readings.some(({ particle = '', lemma }) => verbs.has(particle + lemma));
}
