import { describe, expect, it } from 'vitest';
import { inflect } from '../../../../src/language/nl/verbs/inflect.ts';

/** Infinitive (with = after an inseparable prefix): ik, hij, past, past plural, participle. */
const table = `
steunen: steun steunt steunde steunden gesteund
beloven: beloof belooft beloofde beloofden beloofd
reizen: reis reist reisde reisden gereisd
vrezen: vrees vreest vreesde vreesden gevreesd
verzoeken: verzoek verzoekt verzocht verzochten verzocht
eisen: eis eist eiste eisten geëist
uiten: uit uit uitte uitten geuit
informeren: informeer informeert informeerde informeerden geïnformeerd
beëindigen: beëindig beëindigt beëindigde beëindigden beëindigd
roepen: roep roept riep riepen geroepen
besluiten: besluit besluit besloot besloten besloten
vergelijken: vergelijk vergelijkt vergeleek vergeleken vergeleken
gaan: ga gaat ging gingen gegaan
ontslaan: ontsla ontslaat ontsloeg ontsloegen ontslagen
herzien: herzie herziet herzag herzagen herzien
doen: doe doet deed deden gedaan
geven: geef geeft gaf gaven gegeven
spreken: spreek spreekt sprak spraken gesproken
treffen: tref treft trof troffen getroffen
verkiezen: verkies verkiest verkoos verkozen verkozen
prijzen: prijs prijst prees prezen geprezen
waarderen: waardeer waardeert waardeerde waardeerden gewaardeerd
verbeteren: verbeter verbetert verbeterde verbeterden verbeterd
herinneren: herinner herinnert herinnerde herinnerden herinnerd
veroordelen: veroordeel veroordeelt veroordeelde veroordeelden veroordeeld
handelen: handel handelt handelde handelden gehandeld
verlenen: verleen verleent verleende verleenden verleend
rekenen: reken rekent rekende rekenden gerekend
verifiëren: verifieer verifieert verifieerde verifieerden geverifieerd
creëren: creëer creëert creëerde creëerden gecreëerd
evalueren: evalueer evalueert evalueerde evalueerden geëvalueerd
financieren: financier financiert financierde financierden gefinancierd
waarschuwen: waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd
beamen: beaam beaamt beaamde beaamden beaamd
herbergen: herberg herbergt herbergde herbergden geherbergd
ergeren: erger ergert ergerde ergerden geërgerd
draaien: draai draait draaide draaiden gedraaid
bouwen: bouw bouwt bouwde bouwden gebouwd
achten: acht acht achtte achtten geacht
verwelkomen: verwelkom verwelkomt verwelkomde verwelkomden verwelkomd
lobbyen: lobby lobbyt lobbyde lobbyden gelobbyd
onder=steunen: ondersteun ondersteunt ondersteunde ondersteunden ondersteund
onder=schrijven: onderschrijf onderschrijft onderschreef onderschreven onderschreven
over=wegen: overweeg overweegt overwoog overwogen overwogen
weer=leggen: weerleg weerlegt weerlegde weerlegden weerlegd
aan=vaarden: aanvaard aanvaardt aanvaardde aanvaardden aanvaard
herover=wegen: heroverweeg heroverweegt heroverwoog heroverwogen heroverwogen
`
  .trim()
  .split('\n')
  .map((line) => line.split(': ') as [string, string]);

describe('inflection', () => {
  it.each(table)('%s', (verb, forms) => {
    const of = inflect(verb.replace('=', ''), Math.max(0, verb.indexOf('=')));
    expect(
      [of.first, of.singular, of.past, of.pastPlural, of.participle].map(([form]) => form).join(' '),
    ).toBe(forms);
  });

  it('knows more than one form where usage wavers', () => {
    expect(inflect('willen').past).toEqual(['wilde', 'wou']);
    expect(inflect('raden').past).toEqual(['raadde', 'ried']);
    expect(inflect('zijn').singular).toEqual(['is', 'bent']);
  });
});
