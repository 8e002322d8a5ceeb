import { inflect } from './inflect.ts';
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

interface Verbs {
  forms: Map<string, VerbForm[]>;
  particles: Map<string, Set<string>>;
  longest: number;
  allParticles: Set<string>;
}

const none: readonly VerbForm[] = [];
const noParticles: ReadonlySet<string> = new Set();
let built: Verbs | undefined;

/** All readings of a lower-case word as a verb form; empty when no verb of the list has it. */
export function verbForms(lower: string): readonly VerbForm[] {
  const verbs = lexicon();
  const whole = verbs.forms.get(lower);
  const fused = fusedForms(verbs, lower);
  if (!fused) return whole ?? none;
  return whole ? [...whole, ...fused] : fused;
}

/** The particles that a verb is separable with: of 'roepen' op, uit, af, … */
export function particlesOf(lemma: string): ReadonlySet<string> {
  return lexicon().particles.get(lemma) ?? noParticles;
}

/** Whether a lower-case word is the particle of any verb. */
export function isParticle(lower: string): boolean {
  return lexicon().allParticles.has(lower);
}

function fusedForms(verbs: Verbs, word: string): VerbForm[] | undefined {
  let found: VerbForm[] | undefined;
  const last = Math.min(verbs.longest, word.length - 2);
  for (let at = 2; at <= last; at++) {
    const particle = word.slice(0, at);
    if (!verbs.allParticles.has(particle)) continue;
    for (const form of verbs.forms.get(word.slice(at)) ?? none) {
      if (!verbs.particles.get(form.lemma)?.has(particle)) continue;
      found ??= [];
      found.push({ ...form, particle, fused: true });
    }
  }
  return found;
}

function lexicon(): Verbs {
  built ??= build();
  return built;
}

/** Takes some ten milliseconds, once, at the first question. */
function build(): Verbs {
  const verbs: Verbs = { forms: new Map(), particles: new Map(), longest: 0, allParticles: new Set() };
  for (const entry of verbList.split(/[,\n]/)) {
    const [verb, ...particles] = entry.trim().split(/\s+/);
    if (verb) addVerb(verbs, verb, particles);
  }
  return verbs;
}

function addVerb(verbs: Verbs, verb: string, particles: readonly string[]): void {
  const lemma = verb.replace('=', '');
  const known = verbs.particles.get(lemma);
  if (!known) addForms(verbs.forms, lemma, Math.max(0, verb.indexOf('=')));
  const own = known ?? new Set();
  for (const particle of particles) {
    own.add(particle);
    verbs.allParticles.add(particle);
    verbs.longest = Math.max(verbs.longest, particle.length);
  }
  verbs.particles.set(lemma, own);
}

function addForms(forms: Map<string, VerbForm[]>, lemma: string, unstressed: number): void {
  const of = inflect(lemma, unstressed);
  const add = (words: readonly string[], form: Omit<VerbForm, 'lemma' | 'fused'>): void => {
    for (const word of words) {
      const list = forms.get(word);
      const value: VerbForm = { lemma, ...form, fused: false };
      if (list) list.push(value);
      else forms.set(word, [value]);
    }
  };
  const onlyFirst = of.first.filter((word) => !of.singular.includes(word));
  add(onlyFirst, { form: 'present', number: 'singular', firstPerson: true });
  add(of.singular, { form: 'present', number: 'singular' });
  add(of.plural, { form: 'present', number: 'plural' });
  add(of.past, { form: 'past', number: 'singular' });
  add(of.pastPlural, { form: 'past', number: 'plural' });
  add([lemma], { form: 'infinitive' });
  add(of.participle, { form: 'participle' });
  add([of.presentParticiple], { form: 'presentParticiple' });
}
