const set = (words: string): Set<string> => new Set(words.split(' '));

/** Verbs whose subject takes part, in one word. */
export const attending = set(
  'deelneemt deelnemen deelnam deelnamen deelgenomen aanschuift aanschuiven aanschoof aanschoven aangeschoven bijwoont bijwonen bijwoonde ' +
    'bijwoonden bijgewoond aanwezig ' +
    'aanzit aanzitten aanzat aanzaten aangezeten voorgezeten voorzat voorzit voorzitten genodigde genodigden',
);
/** Verbs whose subject takes part, parted: particle and forms. */
export const attendingParted: readonly (readonly [particle: string, forms: Set<string>])[] = [
  ['deel', set('neemt nemen nam namen genomen te')],
  ['aan', set('schuift schuiven schoof schoven zit zitten zat zaten')],
  ['bij', set('woont wonen woonde woonden')],
  ['voor', set('zit zat zaten')],
];
/** "Maken deel uit van de delegatie". */
export const makingPart = set('maakt maken maakte maakten uitmaakt uitmaken uitmaakten uitmaakte');
/** Verbs of standing in: who stands in follows "door", or is the subject where nobody does. */
export const replacing = set(
  'vertegenwoordigd vertegenwoordigt vertegenwoordigde vertegenwoordigen vervangen verving vervangt waargenomen waarnemen waarneemt vergezeld bijgestaan verzorgd honneurs woordvoering',
);
/** "Leidde de delegatie", "zal de vergadering leiden". */
export const leading = set('leidt leidde leiden leidden geleid');
export const joining = set('sluit sluiten sloot sloten aansluit aansluiten aansloot aansloten aangesloten');
export const reflexive = set('zich me mij ons');
export const inviting = set('uitgenodigd uitnodigt uitnodigen uitnodigde');
export const invitingParted = set('nodigt nodigen nodigde nodigden');
/** Verbs of speaking to the meeting, in one word. */
export const speaking = set(
  'toelicht toelichten toelichtte toegelicht informeert informeren informeerde geïnformeerd presenteert presenteren presenteerde gepresenteerd ' +
    'inleidt inleiden inleidde ingeleid bijpraten bijgepraat opent openen opende geopend toespreekt toespreken toesprak toegesproken ' +
    'briefing briefen brieft gebrieft presentatie toelichting toespraak',
);
export const speakingParted: readonly (readonly [particle: string, forms: Set<string>])[] = [
  ['toe', set('licht lichtte lichten lichtten spreekt sprak spraken')],
  ['in', set('leidt leidde leiden')],
  ['bij', set('praat praatte praten')],
];
/** "Gaven gehoor aan de uitnodiging"; "kreeg geen gehoor" is said of a wish. */
export const heeding = set('geeft geven gaf gaven gegeven');
export const hearing = set('gehoor');
/** "Spreekt de vergadering toe", "sprak de conferentie toe". */
export const addressing = set('toespreekt toespreken toesprak toespraken toegesproken');
export const addressingParted = set('spreekt spreken sprak spraken');
/** "De delegatie bestaat uit …", "de delegatie telt …". */
export const counting = set('bestaat bestaan bestond bestaande telt telde omvat omvatte');
/** "Reisden af naar New York". */
export const travelling = set('reist reizen reisde reisden afgereisd afreisde afreisden');
/** "De top bracht 40 leiders naar Praag", "de conferentie trok 5.000 deelnemers": of one, so that those who are counted are the object. */
export const drawing = set('brengt bracht trekt trok verzamelt verzamelde');
export const receiving = set('ontvangt ontving');
/** "De leiders ontmoeten hun ambtgenoten uit Armenië en Georgië". */
export const meeting = set('ontmoet ontmoeten ontmoette ontmoetten');
/** All of these: a look at it leaves few words of a clause to be told apart. */
export const telling = new Set(
  [
    attending,
    makingPart,
    replacing,
    leading,
    joining,
    reflexive,
    inviting,
    invitingParted,
    speaking,
    heeding,
    hearing,
    addressing,
    counting,
    receiving,
    meeting,
    travelling,
    drawing,
    ...[...attendingParted, ...speakingParted].map(([, forms]) => forms),
  ].flatMap((words) => [...words]),
);
/** Nouns of encounter before "met": "lunch met", "gedachtewisseling met". */
export const encounter =
  /(?:lunch|diner|ontbijt|gedachtewisseling|sessie|bijeenkomst|dialoog|uitwisseling|gedachten)$/;
export const talking = set('spreken spreekt spraken sprak gesproken');
/** What people take part in that is no meeting by its noun. */
export const occasions = set(
  'delegatie gesprek overleg discussie bespreking briefing retraite debat gedachtewisseling dialoog beraad paneldiscussie panel deze dit alle beide gesprekken vergadering ontbijt agendapunt agendapunten onderdeel uitnodiging',
);
