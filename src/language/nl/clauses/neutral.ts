/** Verbs that only say what happens in a meeting: announced of a holder, they commit to nothing. Infinitives. Data. */
export const neutralVerbs: ReadonlySet<string> = new Set(
  `spreken bespreken stilstaan staan deelnemen bijwonen plaatsvinden vinden leiden voorzitten ingaan gaan komen wisselen terugblikken vooruitblikken
  besteden hebben zijn worden blijven kunnen moeten willen aanschuiven aansluiten ontvangen spelen krijgen gelden betreffen behandelen ontmoeten
  vergaderen openen afsluiten sluiten beginnen toespreken verwelkomen stellen kijken duren bestaan beslaan omvatten bevatten vormen leveren
  debatteren discussiëren overleggen onderhandelen praten voeren houden nemen aantreffen treffen luisteren bijpraten briefen
  terugkijken vooruitkijken zitten liggen voorliggen dienen draaien gaan doornemen langslopen presenteren toelichten informeren
  delen moderen voortkomen leiden profiteren lijden verliezen winnen merken ondervinden zien horen voelen weten denken
  verzamelen bijeenkomen samenkomen lunchen dineren reizen bezoeken vertegenwoordigen ondertekenen rapporteren`.split(
    /\s+/,
  ),
);
