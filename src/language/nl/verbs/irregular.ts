/**
 * The finite forms of verbs that no rule makes: infinitive, first person singular, other singular, plural, past
 * singular, past plural, participle. Alternatives after "/", "-" for none. Data.
 */
export const irregularVerbs = `
zijn ben is/bent zijn was waren geweest
hebben heb heeft/hebt hebben had hadden gehad
zullen zal zal/zult zullen zou zouden -
kunnen kan/kun kan/kunt kunnen kon konden gekund
mogen mag mag mogen mocht mochten gemogen
willen wil wil/wilt willen wilde/wou wilden gewild
moeten moet moet moeten moest moesten gemoeten
hoeven hoef hoeft hoeven hoefde hoefden gehoeven/gehoefd
komen kom komt komen kwam kwamen gekomen
houden houd/hou houdt houden hield hielden gehouden
rijden rijd/rij rijdt rijden reed reden gereden
zeggen zeg zegt zeggen zei/zegde zeiden/zegden gezegd
monitoren monitor monitort monitoren monitorde monitorden gemonitord
ontmoeten ontmoet ontmoet ontmoeten ontmoette ontmoetten ontmoet
sponsoren sponsor sponsort sponsoren sponsorde sponsorden gesponsord
updaten update updatet updaten updatete updateten geüpdatet
managen manage managet managen managede manageden gemanaged
verwelkomen verwelkom verwelkomt verwelkomen verwelkomde verwelkomden verwelkomd
timen time timet verwelkomen verwelkom verwelkomt verwelkomen verwelkomde verwelkomden verwelkomd
timen timede timeden getimed
`;
