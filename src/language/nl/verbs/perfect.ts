/**
 * Verbs whose perfect is made with zijn; "+" follows a particle. Of every other verb zijn with its participle is a
 * passive: "is uitgenodigd", "zijn aangenomen". Data.
 */
const withZijn: ReadonlySet<string> = new Set(
  `zijn worden blijven raken geraken gaan komen lopen vertrekken verschijnen verdwijnen gebeuren geschieden ontstaan bezwijken sterven overlijden
  groeien krimpen dalen stijgen slinken vallen zinken stranden slagen mislukken gelukken lukken beginnen eindigen stoppen ophouden
  vervallen verlopen verstrijken verjaren ontsnappen ontkomen ontgaan opkomen veranderen verbeteren verslechteren toenemen bevallen gebleken blijken
  overeen+komen over+gaan toe+treden uit+treden af+treden aan+treden terug+treden op+treden uit+gaan in+gaan op+gaan door+gaan terug+gaan samen+gaan om+gaan mee+gaan voor+gaan
  voorbij+gaan achteruit+gaan vooruit+gaan na+gaan aan+gaan tegemoet+komen terug+komen op+komen uit+komen bijeen+komen samen+komen aan+komen langs+komen voor+komen
  rond+komen tot+komen vrij+komen om+komen tussen+komen af+komen bij+komen af+gaan toe+nemen af+nemen weg+vallen tegen+vallen mee+vallen uit+vallen in+vallen op+vallen
  op+stappen over+stappen uit+stappen af+stappen in+stappen vast+lopen op+lopen af+lopen uit+lopen vooruit+lopen terug+lopen stil+vallen plaats+vinden
  terug+keren weder+keren door+dringen binnen+dringen toe+groeien uit+groeien op+duiken door+breken uit+breken los+barsten uit+blijven achter+blijven over+blijven
  na+blijven op+houden voort+komen voort+vloeien weg+gaan gepaard+gaan heen+gaan teloor+gaan verloren+gaan open+gaan onder+gaan toe+komen klaar+komen neer+komen
  neer+storten in+storten ineen+storten terug+vallen`.split(/\s+/),
);

/** Whether "is" with the participle of this verb is its perfect, and not a passive. */
export function perfectWithZijn(lemma: string, particle?: string): boolean {
  return withZijn.has(particle ? `${particle}+${lemma}` : lemma);
}
