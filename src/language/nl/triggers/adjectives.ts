/**
 * Adjectives and predicates with the stance that they give to "achten/vinden/noemen" and to an impersonal "het is … dat".
 * A judgement with none of them is `assess`. "_" joins words that stand together. Data.
 */
export const adjectives = {
  emphasise: `
    belangrijk noodzakelijk nodig wenselijk gewenst cruciaal essentieel onontbeerlijk onmisbaar wezenlijk vitaal urgent dringend geboden
    raadzaam zinvol relevant doorslaggevend prioritair fundamenteel vereist aangewezen primordiaal hoognodig broodnodig dienstig nuttig
    elementair onverminderd_van_belang van_belang van_groot_belang van_wezenlijk_belang van_essentieel_belang van_cruciaal_belang van_vitaal_belang van_het_grootste_belang van_waarde van_betekenis randvoorwaardelijk leidend een_prioriteit een_voorwaarde een_vereiste een_noodzaak
    de_moeite_waard zaak een_topprioriteit een_zwaarwegend_punt een_zwaarwegend_criterium een_hoeksteen een_erezaak een_kernpunt een_speerpunt een_hoofdzaak opportuun verstandig het_belangrijkst`,
  support: `
    positief goed verheugend bemoedigend hoopgevend hoopvol welkom gunstig mooi waardevol toe_te_juichen lovenswaardig prijzenswaardig
    verdienstelijk aanvaardbaar acceptabel sympathiek terecht begrijpelijk geruststellend fijn constructief een_goede_zaak
    een_goede_stap een_stap_vooruit een_belangrijke_stap een_stap_in_de_goede_richting goed_nieuws passend indrukwekkend aantrekkelijk bewonderenswaardig`,
  oppose: `
    onaanvaardbaar onacceptabel ongewenst onwenselijk onbespreekbaar ontoelaatbaar onverantwoord ongepast onverteerbaar
    ongerechtvaardigd niet_verantwoord verwerpelijk afkeurenswaardig laakbaar verfoeilijk schandalig misplaatst bezwaarlijk barbaars onverstandig onopportuun ondoordacht onraadzaam
    niet_wenselijk niet_acceptabel niet_aanvaardbaar niet_gewenst niet_bespreekbaar uit_den_boze`,
  concern: `
    zorgelijk zorgwekkend zorgbarend verontrustend teleurstellend te_betreuren betreurenswaardig jammer spijtig alarmerend schokkend tragisch
    risicovol problematisch treurig onrustbarend bedenkelijk onbevredigend pijnlijk schrijnend dramatisch triest
    onfortuinlijk verbijsterend onthutsend bevreemdend een_zorg een_punt_van_zorg een_risico een_gemiste_kans ontmoedigend tegenvallend mager beangstigend`,
} as const;
