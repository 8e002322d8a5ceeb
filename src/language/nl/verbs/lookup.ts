import { inflect, type Paradigm } from './inflect.ts';
import { verbList } from './list.ts';

/** One reading of a word as a form of a verb. Whether it is one in its sentence is for the clause to say. */
export interface VerbForm {
  /** Infinitive without separable particle: 'roepen'. */
  lemma: string;
  /** The particle, when it is written onto the form: 'op' in "oproept". */
  particle?: string;
  form: 'present' | 'past' | 'infinitive' | 'participle' | 'presentParticiple';
  /** Of finite forms. */
  number?: 'singular' | 'plural';
  /** A present that only ik (or inverted jij, or a command) goes with: "steun". */
  firstPerson?: boolean;
  /** Whether a particle is written onto it. */
  fused: boolean;
}

/** What a paradigm's forms are, in the order in which they are numbered. */
const kinds: readonly Omit<VerbForm, 'lemma' | 'particle' | 'fused'>[] = [
  { form: 'present', number: 'singular', firstPerson: true },
  { form: 'present', number: 'singular' },
  { form: 'present', number: 'plural' },
  { form: 'past', number: 'singular' },
  { form: 'past', number: 'plural' },
  { form: 'infinitive' },
  { form: 'participle' },
  { form: 'presentParticiple' },
];

interface Verbs {
  lemmas: string[];
  /** Readings of a word: index of the lemma × number of kinds + kind. Numbers, since there are some twenty thousand. */
  forms: Map<string, number | number[]>;
  particles: Map<string, Set<string>>;
  allParticles: Set<string>;
  longestParticle: number;
  /** Words that were asked for and are verb forms. */
  known: Map<string, readonly VerbForm[]>;
}

const none: readonly VerbForm[] = [];
const noParticles: ReadonlySet<string> = new Set();
let built: Verbs | undefined;

/** All readings of a lower-case word as a verb form; empty when no verb of the list has it. */
export function verbForms(lower: string): readonly VerbForm[] {
  const verbs = lexicon();
  const known = verbs.known.get(lower);
  if (known) return known;
  const found = [...unfused(verbs, lower), ...fused(verbs, lower)];
  if (found.length === 0) return none;
  verbs.known.set(lower, found);
  return found;
}

/** The particles that a verb is separable with: of 'roepen' op, uit, af, … */
export function particlesOf(lemma: string): ReadonlySet<string> {
  return lexicon().particles.get(lemma) ?? noParticles;
}

/** True for a word that is a separable particle of some verb. */
export function isParticle(lower: string): boolean {
  return lexicon().allParticles.has(lower);
}

function unfused(verbs: Verbs, word: string): VerbForm[] {
  const readings = verbs.forms.get(word);
  if (readings === undefined) return [];
  return (typeof readings === 'number' ? [readings] : readings).map((reading) => ({
    lemma: verbs.lemmas[Math.floor(reading / kinds.length)]!,
    ...kinds[reading % kinds.length]!,
    fused: false,
  }));
}

function fused(verbs: Verbs, word: string): VerbForm[] {
  const found: VerbForm[] = [];
  const last = Math.min(verbs.longestParticle, word.length - 2);
  for (let at = 2; at <= last; at++) {
    const particle = word.slice(0, at);
    if (!verbs.allParticles.has(particle)) continue;
    for (const form of unfused(verbs, word.slice(at)))
      if (verbs.particles.get(form.lemma)?.has(particle)) found.push({ ...form, particle, fused: true });
  }
  return found;
}

function lexicon(): Verbs {
  built ??= build();
  return built;
}

/** Takes some ten milliseconds, once, at the first question. */
function build(): Verbs {
  const verbs: Verbs = {
    lemmas: [],
    forms: new Map(),
    particles: new Map(),
    allParticles: new Set(),
    longestParticle: 0,
    known: new Map(),
  };
  for (const entry of verbList.split(/[,\n]/)) {
    const [verb, ...particles] = entry.trim().split(' ');
    if (verb) addVerb(verbs, verb, particles);
  }
  return verbs;
}

function addVerb(verbs: Verbs, verb: string, particles: readonly string[]): void {
  const unstressed = Math.max(0, verb.indexOf('='));
  const lemma = verb.replace('=', '');
  addForms(verbs.forms, inflect(lemma, unstressed), verbs.lemmas.length * kinds.length);
  verbs.lemmas.push(lemma);
  if (particles.length > 0) verbs.particles.set(lemma, new Set(particles));
  for (const particle of particles) {
    verbs.allParticles.add(particle);
    verbs.longestParticle = Math.max(verbs.longestParticle, particle.length);
  }
}

function addForms(forms: Verbs['forms'], of: Paradigm, first: number): void {
  const add = (word: string, kind: number): void => {
    const before = forms.get(word);
    if (before === undefined) forms.set(word, first + kind);
    else if (typeof before === 'number') forms.set(word, [before, first + kind]);
    else before.push(first + kind);
  };
  for (const word of of.first) if (!of.singular.includes(word)) add(word, 0);
  for (const word of of.singular) add(word, 1);
  for (const word of of.plural) add(word, 2);
  for (const word of of.past) add(word, 3);
  for (const word of of.pastPlural) add(word, 4);
  add(of.infinitive, 5);
  for (const word of of.participle) add(word, 6);
  add(of.presentParticiple, 7);
}
