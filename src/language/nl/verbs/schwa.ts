/**
 * Verbs in -eren with the stress before it, so that their stem keeps one e: verbeteren → verbeter. All others in -eren
 * are stressed on it: waarderen → waardeer. Written without prefix. Data.
 */
export const unstressedEren: ReadonlySet<string> = new Set(
  `anderen ankeren beteren cijferen bitteren blunderen bulderen daveren dobberen donderen duisteren ergeren flikkeren fluisteren foeteren
  folteren gaderen glinsteren hameren haperen helderen hinderen hongeren huiveren ijveren inneren jammeren kankeren kelderen kikkeren klapperen
  klauteren kluisteren knetteren knipperen koesteren kommeren kuieren lasteren lauweren lemmeren leveren loederen louteren luieren
  luisteren mageren meerderen mijmeren minderen modderen monsteren mopperen naderen nederen offeren opperen overen ouderen pauperen peuteren piekeren
  pleisteren ploeteren plunderen polderen roosteren sakkeren schamperen schemeren schilderen schitteren slechteren slingeren sluieren sluimeren snipperen
  soberen splinteren sputteren steigeren stotteren sudderen suikeren tederen teisteren temperen toveren voederen vorderen
  wakkeren wapperen wateren weigeren wijderen wilderen winteren woekeren wonderen zekeren zilveren zonderen zuiveren zwageren zwangeren`.split(
    /\s+/,
  ),
);

/** Verbs in -elen, -enen and -emen of more than two syllables that are stressed on it all the same. Without prefix. */
export const stressedElen: ReadonlySet<string> = new Set([
  'oordelen',
  'voordelen',
  'nadelen',
  'krakelen',
  'zinspelen',
]);
