import type { HolderReading, Proposition } from '../../clauses.ts';
import { timeOf } from './modality.ts';
import type { Match, Scene } from './scene.ts';

/** Who holds what a trigger expresses, and by which rule; without holder the author of the letter or the meeting. */
export interface Held {
  holder?: HolderReading;
  source: Proposition['source'];
  rule: Proposition['rule'];
  /** The clause that says when, where it is another than the one of the words. */
  within?: number;
}

/** What is said or asked in a meeting when nobody is named: "is gewezen op", "is de Commissie verzocht". */
export const saidInMeetings = new Set(
  'vragen verzoeken roepen wijzen benadrukken onderstrepen pleiten dringen constateren concluderen waarschuwen uitspreken uiten verwelkomen ontraden raden bepleiten betreuren steunen onderschrijven beklemtonen manen hekelen bekritiseren aankaarten tonen'.split(
    ' ',
  ),
);

/** "een brief, waarin om uitstel wordt gevraagd": who wrote it asks; undefined where nobody in the clause around did. */
export function ofWritten({ words, clauses, fields, n }: Scene, { trigger }: Match): Held | undefined {
  const { opener, parent } = clauses[n]!;
  if (opener === undefined || parent === undefined || words[opener]!.lower !== 'waarin') return undefined;
  if (!trigger.verbs.some((verb) => saidInMeetings.has(verb))) return undefined;
  const text = words[opener - 1]?.lower === ',' ? opener - 2 : opener - 1;
  const near = [text, text - 1, text - 2].some((i) => i >= 0 && writings.test(words[i]!.lower));
  const holder = fields[parent]!.holder;
  return near && holder ? { holder, source: 'relative', rule: 'passive', within: parent } : undefined;
}
const writings =
  /^(?:brief|verklaring|non-paper|paper|positiepaper|notitie|stuk|voorstel|amendement|nota|manifest|verspreid|afgelegd|rondgestuurd|gepubliceerd|gepresenteerd|uitgebracht)$/;

/** "Malta, waar in 2024 is besloten tot een proef", "waarna werd afgesproken": what a meeting decided, then or there. */
export function settledWhere(scene: Scene, { trigger, verb }: Match): Held | undefined {
  const { words, clauses, n } = scene;
  const { opener } = clauses[n]!;
  if (opener === undefined || !/^waar(?:na|bij)?$/.test(words[opener]!.lower)) return undefined;
  if (!trigger.verbs.some((one) => settling.has((trigger.particle ?? '') + one))) return undefined;
  const { tense, perfect, future } = timeOf(scene, verb);
  return (tense === 'past' || perfect) && !future ? { source: 'meeting', rule: 'passive' } : undefined;
}
const settling = new Set('besluiten afspreken overeenkomen'.split(' '));
