import type { Clause, LeadIn, Proposition } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { ofAct } from './acts.ts';
import { ofApposition } from './appositions.ts';
import { remarkStart } from './extent.ts';
import { type Fields, readFields } from './fields.ts';
import { finished } from './finishing.ts';
import { ofTrigger } from './frames.ts';
import { ofHeadline } from './headlines.ts';
import { labelBefore } from './labels.ts';
import type { Word } from './markedword.ts';
import {
  aroundInsertion,
  isRemark,
  ofAsked,
  ofCompanions,
  ofOpinion,
  ofRemark,
  ofRequest,
} from './opinions.ts';
import { type Scene, type Sentence, sceneOf } from './scene.ts';
import { type SourcePhrase, sourcePhrases } from './sources.ts';
import { ofSpeech } from './speech.ts';
import { splitClauses } from './split.ts';
import { ofStanceAdjective } from './stanceadjectives.ts';
import { ofStanceNoun } from './stancenouns.ts';
import { ofUndertaking } from './undertakings.ts';
import { endingBefore, ofUtterance } from './utterances.ts';

/** The positions that the sentence in tokens `from` to `to` expresses, in order of the text. */
export function readPropositions(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
  carried?: LeadIn,
): Proposition[] {
  const named = labelBefore(tokens, words, from, to);
  if (named) return readPropositions(tokens, words, named.at + 1, to, named.label);
  const clauses = splitClauses(words, from, to);
  const fields = readFields(tokens, words, clauses);
  if (carried) carry(clauses, fields, carried);
  const found: Proposition[] = [];
  const sentence: Sentence = { tokens, words, clauses, fields, speaking: new Set<Clause>(), scenes: [] };
  // Inner clauses first: where one has a position of its own, the clause around it may end before it.
  for (let n = clauses.length - 1; n >= 0; n--) {
    if (!maySpeak(words, clauses[n]!, fields[n]!)) continue;
    const scene = sceneOf(sentence, n);
    if (n === 0 && carried) announce(scene, carried);
    const own = ofClause(scene);
    if (own.length > 0) sentence.speaking.add(clauses[n]!);
    found.push(...own);
  }
  return found.length === 0 ? found : finished(sentence, found, from);
}

/** The verb of an item waits for the auxiliary of the lead-in: "de uitvoering volgen", under a label "gepleit voor". */
function announce(scene: Scene, { future, label }: LeadIn): void {
  const { words, clauses, fields } = scene;
  const { finite, verbs } = clauses[0]!;
  if (label && (fields[0]!.source !== 'lead-in' || verbs.length === 0)) return;
  if (finite !== undefined && (!words[finite]!.infinitive || words[finite]!.auxiliary)) return;
  if (label && finite === undefined && verbs.some((i) => words[i]!.participle)) scene.lacking = 'perfect';
  else if (future) scene.lacking = 'future';
}

/** An item under "Nederland zal:" takes its holder from there; under a label every clause that begins with its verb does. */
function carry(clauses: readonly Clause[], fields: Fields[], lead: LeadIn): void {
  const { holder } = lead;
  const give = (n: number): void => {
    fields[n] = { ...fields[n]!, holder, source: 'lead-in', prefield: 'none' };
  };
  clauses.forEach((clause, n) => {
    const { source, thing, prefield } = fields[n]!;
    if (n === 0) {
      if (lead.label ? isHeadless(clause, fields[0]!) : clause.finite === undefined || source === 'none')
        give(0);
      return;
    }
    const before = clause.kind === 'conjunct' ? clause.parent : clause.joined;
    if (before === undefined || fields[before]!.holder !== holder || fields[n]!.holder || thing) return;
    if (clause.kind === 'conjunct' || (clause.kind === 'main' && prefield === 'none')) give(n);
  });
}

/** The clause begins with its verb, or has none: "Steunt het voorstel", "Wel bereid tot overleg". */
function isHeadless(clause: Clause, { holder, thing, prefield }: Fields): boolean {
  if (clause.finite === undefined) return true;
  return !holder && !thing && (prefield === 'none' || prefield === 'adverbial');
}

function ofClause(scene: Scene): Proposition[] {
  const { tokens, words, clauses, n, own } = scene;
  const clause = clauses[n]!;
  const found: Proposition[] = [];
  const sources = sourcePhrases(tokens, words, clause, own).filter(
    (phrase) => clause.kind !== 'subordinate' || phrase.kind === 'request' || isReason(words, clause, phrase),
  );
  const ofKind = (kind: SourcePhrase['kind']): SourcePhrase | undefined =>
    sources.find((phrase) => phrase.kind === kind && !isRemark(words, clause, phrase));
  const request = ofKind('request');
  // "De aanbeveling werd aangenomen, tot tevredenheid van Nederland."
  const remark = sources.find((phrase) => isRemark(words, clause, phrase));
  if (remark) found.push(ofRemark(scene, remark));
  const apposition = ofApposition(scene);
  if (apposition) found.push(apposition);
  const utterance = ofUtterance(scene);
  const act = ofAct(scene);
  const said = utterance?.alone ? utterance.proposition : mainOf(scene, ofTrigger(scene), ofKind);
  // "Het pleidooi van Malta stuitte op weerstand bij Nederland": what was asked, and what somebody else thinks of it.
  const answers =
    act &&
    (said?.source === 'phrase' ||
      said?.source === 'agent' ||
      // "Een verzoek van Malta heeft Nederland gehonoreerd"
      (said?.source === 'inversion' && scene.fields[n]!.prefield === 'object')) &&
    said.holder &&
    said.holder.from !== act.holder?.from;
  const main = answers ? said : (act ?? said);
  if (request) found.push(ofRequest(scene, request, main));
  if (answers) found.push(act);
  const beside = utterance && !utterance.alone ? utterance.proposition : undefined;
  if (main)
    found.push(
      aroundInsertion(scene, beside ? endingBefore(main, beside, words) : main),
      ...ofCompanions(scene),
    );
  if (main && beside) found.push(beside);
  if (request && !main) found.push(...ofAsked(scene, request));
  return found;
}

/** What the clause says: by its trigger, by whoever it is ascribed to, or by a rule that needs no trigger. */
function mainOf(
  scene: Scene,
  trigger: Proposition | undefined,
  ofKind: (kind: SourcePhrase['kind']) => SourcePhrase | undefined,
): Proposition | undefined {
  const opinion = ofKind('opinion');
  const mood = ofKind('mood');
  // "blijft zich kritisch opstellen": the adjective tells how.
  if (trigger?.stance === 'commit') {
    const attitude = ofStanceAdjective(scene);
    if (attitude?.words.some((i) => /^(?:zich|mij|me|ons)$/.test(scene.words[i]!.lower))) return attitude;
  }
  if (mood && trigger?.rule !== 'trigger') return ofOpinion(scene, mood);
  // "Volgens de minister kon geen lidstaat zich daaraan onttrekken": what somebody says of others.
  if (opinion && trigger && isAboutOthers(scene, opinion, trigger)) return ofOpinion(scene, opinion);
  if (trigger) {
    // "Volgens Nederland is een evaluatie nodig": named as an opinion, it is judged and not stressed.
    const named =
      opinion &&
      scene.words[opinion.from]!.lower !== 'voor' &&
      trigger.rule !== 'trigger' &&
      !opensWithJudgement(scene, trigger) &&
      opinion;
    if (named) return ofOpinion(scene, named);
    const said = trigger.rule === 'impersonal' ? ofKind('said') : undefined;
    return said ? { ...trigger, holder: said.holder, source: 'phrase' } : trigger;
  }
  if (opinion) return ofOpinion(scene, opinion);
  const other = ofStanceNoun(scene) ?? ofStanceAdjective(scene);
  if (other) return other;
  const said = ofKind('said');
  return said ? ofOpinion(scene, said) : (ofUndertaking(scene) ?? ofSpeech(scene) ?? ofHeadline(scene));
}

/** "Cruciaal is volgens Nederland dat …": what opens the sentence is stressed, whoever is named. */
const opensWithJudgement = ({ clauses, n }: Scene, { words, found }: Proposition): boolean =>
  words[0]! < (clauses[n]!.finite ?? 0) && found === 'dat';

function isAboutOthers(
  { words, clauses, n }: Scene,
  opinion: SourcePhrase,
  { holder, rule }: Proposition,
): boolean {
  const { from, kind } = clauses[n]!;
  return (
    rule === 'trigger' &&
    kind === 'main' &&
    opinion.from === from &&
    words[from]!.lower === 'volgens' &&
    holder !== undefined &&
    !holder.pronoun &&
    holder.class !== opinion.holder.class
  );
}

/** "omdat de tekst in zijn ogen tekortschiet", "die wat mij betreft kan vervallen": whose judgement the clause is. */
const isReason = (words: readonly Word[], { opener }: Clause, phrase: SourcePhrase): boolean =>
  phrase.kind === 'opinion' &&
  (phrase.holder.pronoun !== undefined || phrase.holder.class === 'government') &&
  words[phrase.from]!.lower !== 'voor' &&
  opener !== undefined &&
  /^(?:omdat|daar|aangezien|nu|hoewel|terwijl|die|dat|waar\p{L}+)$/u.test(words[opener]!.lower);

const silent =
  /^(?:als|dan|zoals|indien|zodra|mits|tenzij|zolang|wanneer|of|mocht|voordat|totdat|sinds|hoe|wie|opdat|naarmate|toen|voorzover|gelijk)$/;

/**
 * A comparison, a condition or a clause that says which one is meant only describes; other subordinate clauses may hold a
 * position, also the remark of a relative clause on somebody ("Ierland, dat zich daartegen kantte, …") and what went
 * before ("nadat Cyprus bezwaar had gemaakt").
 */
function maySpeak(words: readonly Word[], clause: Clause, { holder, source }: Fields): boolean {
  if (clause.kind === 'infinitive') return false;
  if (clause.kind !== 'subordinate' || clause.opener === undefined) return true;
  const opener = words[clause.opener]!.lower;
  if (silent.test(opener)) return false;
  const remark = remarkStart(words, clause.opener) !== undefined;
  if (opener === 'nadat') return clause.tense === 'past';
  if (opener === 'zodat')
    return (
      holder?.class === 'government' &&
      clause.finite !== undefined &&
      words[clause.finite]!.auxiliary?.lemma === 'zullen'
    );
  if (opener === 'die' || /^welke?$/.test(opener) || (opener === 'dat' && remark))
    return remark && holder !== undefined && source !== 'none';
  return true;
}
