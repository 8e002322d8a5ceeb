/**
 * Words that end the search for a counted noun: determiners, pronouns, prepositions, conjunctions, adverbs, and verb
 * forms that look like plural nouns.
 */
export const functionWords = new Set(
  (
    "de het een één 't dit dat deze die mijn jouw zijn haar ons onze hun uw welke elk elke ieder iedere alle al geen beide wie wat hen hem zij hij ze ik we wij u er hier daar " +
    'van in op bij met voor door over na tot uit aan naar om onder tegen tussen binnen buiten zonder sinds vanaf tijdens volgens via per te ten ter als dan toen ' +
    'en of maar want dus noch hetzij alsook alsmede evenals omdat doordat terwijl hoewel zodat indien wanneer waar waarbij waarin waarvan waaronder waarmee waarna ' +
    'niet wel ook nog al weer reeds echter daarom daarnaast daarmee daarbij daarvan daarin daarop daarvoor hiervan hiermee hiervoor hierbij hieraan ervan erbij ervoor ' +
    'toch juist slechts alleen vooral zowel zo samen inmiddels momenteel tevens bovendien namelijk immers ongeveer circa ruim bijna minder meer mee af toe terug heen ' +
    "geleden later eerder lang oud achtereen volgens inclusief exclusief plus min boven beneden rond rondom jaarlijks maandelijks dagelijks wekelijks structureel extra's " +
    'is was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen wilde wilden ' +
    'gaat gaan ging gingen komt komen kwam kwamen staat staan stond stonden doet doen deed deden blijft blijven bleef bleven krijgt krijgen kreeg kregen ' +
    'stemden stemmen stemde steunen steunden voldoen voldeden deelnemen dienen geven gaven nemen namen brengen brachten maken maakten zien zagen vinden vonden houden hielden ' +
    'leveren leverden volgen volgden vallen vielen liggen lagen spreken spraken lopen liepen zitten zaten zetten treffen troffen starten startten blijken bleken ' +
    'hebben gehad geweest geworden bestaan bestonden bereiken bereikten dalen daalden stijgen stegen groeien groeiden bedragen bedroegen lijken leken tellen telden ' +
    'respectievelijk oftewel ofwel waarna zoals mits tenzij sindsdien destijds voortaan terwijl eens alles iets niets andermaal opnieuw wederom verder voorts net haast enkel'
  ).split(' '),
);

/** Uninflected words that stand between a number and its noun: "tien extra middelen", "vier eigen voorstellen". */
export const modifiers = new Set(
  (
    'extra eigen open gouden houten additioneel additionele nieuw verschillend diverse zogeheten zogenaamde zogenoemde zogeheten unaniem puur louter ' +
    'voormalig intern extern overig europees nationaal internationaal grensoverschrijdend gezamenlijk onafhankelijk hybride online offline oranje roze ' +
    'afgewogen voorgenomen aangenomen opgenomen aangeboden besproken gekozen overgebleven overeengekomen aangewezen betrokken ingediend gesloten verkozen ' +
    'uitgenodigd aangesloten ontvangen afgesproken genoemd volgend mogelijk zeer meest minst best relatief nog echt volledig grotendeels ' +
    'bij niet-permanent trilateraal rijks lokaal financieel plaatsvervangend verdreven gevonden verschenen ingekomen toegewezen bewezen gebleken geschonken bevroren'
  ).split(' '),
);
