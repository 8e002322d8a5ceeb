import type { Stance } from '../../../record/types.ts';
import { attitudeOfNoun } from './attitudes.ts';

const byStance: Partial<Record<Stance, string>> = {
  support: `steun bijval instemming waardering lof dank dankbaarheid erkentelijkheid tevredenheid begrip sympathie solidariteit medeleven goedkeuring
    verbondenheid vertrouwen vreugde voldoening voorkeur`,
  oppose: `bezwaar bezwaren verzet afkeuring veroordeling weerstand voorbehoud voorbehouden protest veto tegenstand weigering weerzin afkeer afwijzing verwerping afschuw terughoudendheid nee`,
  concern: `zorg zorgen bezorgdheid ongerustheid verontrusting twijfel twijfels teleurstelling ongenoegen spijt onvrede frustratie vrees scepsis kritiek
    bedenkingen reserves verontwaardiging verbazing leedwezen waarschuwing`,
  call: `oproep verzoek wens eis voorstel aanbeveling verlangen pleidooi suggestie aansporing uitnodiging`,
  commit: `bereidheid toezegging belofte voornemen inzet bijdrage commitment voornemens plannen ambitie`,
  emphasise: `belang noodzaak urgentie prioriteit nadruk`,
  assess: `verwachting mening oordeel opvatting hoop overtuiging inschatting`,
};

const stances = new Map<string, Stance>();
for (const [stance, words] of Object.entries(byStance))
  for (const word of words.trim().split(/\s+/)) stances.set(word, stance as Stance);

/**
 * The stance that a noun gives as the content of a frame that has none of its own: "gaf uiting aan zijn bezorgdheid",
 * "hield vast aan zijn bezwaren". Lower case; undefined for nouns without one.
 */
export function stanceOfNoun(lower: string): Stance | undefined {
  return stances.get(lower) ?? attitudeOfNoun(lower);
}
