/**
 * Verb forms that are as often a noun, adjective, preposition or number; they are verbs only where their neighbours
 * leave no other reading. All infinitives may be nouns and are not listed. Lower case. Data.
 */
export const homographs: ReadonlySet<string> = new Set(
  `acht licht richt schat besluit verzet gezag belast gericht bericht uit week namen waren leden weken vragen zorgen gelden kosten middelen
  zaken eisen wensen plannen delen lasten staten raden reden redenen rechten baten daden bezwaren bedragen uitgaven bijdragen uitkomsten
  voorstellen besluiten verzoeken oordelen leden graven laden kaders lijnen stemmen stappen klachten vluchten grenzen
  waarden wegen steden delen bomen bogen koppen ramen bazen stof markt beest krijgt dracht bracht macht wacht lacht
  vrees verwachtte zet inzet doel bod lag lagen bad vlucht plan eist rest kost last lijst test tests feest kunst dienst
  gegeven geleden gedragen gezien geacht beraad verwacht bekend bepaald vertraagd gelaten verboden betrokken beperkt beperkte gericht gerichte
  verschillende leidende vermeende gezamenlijke verhoogde versterkte bestaande hoge gedeelde nieuwe geannoteerde bezette aangepaste
  verplichte verplicht besloten geopend open overwegende tweede derde achtste verder minder eerder later meer andere
  staat weg verlof beide einde aarde waarde vrede orde rede mode bode wijde weide groeide hard pers
  lede leiden partij partijen oefening test dode doden bouwde rente winde bende einden
  stromen onderzoeken haast afspraken gedachten overleg hoop dank strijd roep oproep spreek beroep belang deel gevolg stel keer maak leid ontbijt
  start oogst troost bezit spot omzet opzet kant vaart hulde`.split(/\s+/),
);

/** Nouns of these letters that are verb forms in name only. Lower case. Data. */
export const neverVerbs: ReadonlySet<string> = new Set(
  `dagen doelen weken jaren landen middelen leden staten steden punten baat baten uren ramen waarden namens week partijen gemeenten
  stappen grenzen kosten lasten deel keer stel daden reden redenen bomen beide tweede derde vierde achtste minder
  meer later eerder minister kabinet raad orde mede einde aandacht in inkomen toestel toestellen beeld beelden`.split(
    /\s+/,
  ),
);
