import { irregularVerbs } from './irregular.ts';
import { isVoiceless, pastPlural, prefixOf, stemOf, withGe } from './spelling.ts';
import { strongVerbs, weakThough } from './strong.ts';

/** All forms of a verb without its separable particle; more than one where usage wavers. */
export interface Paradigm {
  infinitive: string;
  /** Present with ik: "steun". */
  first: readonly string[];
  /** Present with another singular subject: "steunt". */
  singular: readonly string[];
  plural: readonly string[];
  past: readonly string[];
  pastPlural: readonly string[];
  participle: readonly string[];
  presentParticiple: string;
}

interface Parts {
  past: string[];
  participle: string[];
}

const strong = new Map<string, Parts>();
for (const line of strongVerbs.trim().split('\n')) {
  const [infinitive, past, participle] = line.split(' ');
  strong.set(infinitive!, { past: past!.split('/'), participle: participle!.split('/') });
}

const irregular = new Map<string, Paradigm>();
for (const line of irregularVerbs.trim().split('\n')) {
  const [infinitive = '', ...rest] = line.split(' ');
  const [first = [], singular = [], plural = [], past = [], pastOfMany = [], participle = []] = rest.map(
    (forms) => (forms === '-' ? [] : forms.split('/')),
  );
  const presentParticiple = `${infinitive}d`;
  irregular.set(infinitive, {
    infinitive,
    first,
    singular,
    plural,
    past,
    pastPlural: pastOfMany,
    participle,
    presentParticiple,
  });
}

/**
 * The forms of a Dutch verb from its infinitive without separable particle ("steunen", "beloven", "roepen").
 * `unstressed` is the length of a prefix such as onder- that is not separable and takes no ge- (ondersteunen: 5); the
 * prefixes be-, ge-, her-, ont-, ver- and er- need not be given. Strong verbs come from their principal parts.
 */
export function inflect(infinitive: string, unstressed = 0): Paradigm {
  const known = irregular.get(infinitive);
  if (known) return known;
  const prefix = infinitive.slice(0, unstressed) || (weakThough.has(infinitive) ? '' : prefixOf(infinitive));
  const base = infinitive.slice(prefix.length);
  if (prefix && isStrong(base)) return prefixed(prefix, base);
  const parts = strong.get(infinitive);
  if (parts)
    return regular(infinitive, stemOf(infinitive), parts.past, parts.past.map(pastPlural), parts.participle);
  return weak(infinitive, prefix);
}

function isStrong(base: string): boolean {
  if (strong.has(base) || irregular.has(base)) return true;
  const prefix = prefixOf(base);
  return prefix !== '' && isStrong(base.slice(prefix.length));
}

/** besluiten from sluiten: the prefix before every form, and in the participle instead of ge-. */
function prefixed(prefix: string, base: string): Paradigm {
  const of = inflect(base);
  const add = (forms: readonly string[]): string[] => forms.map((form) => prefix + form);
  const bare = prefixOf(base) === '';
  return {
    infinitive: prefix + base,
    first: add(of.first),
    singular: add(of.singular),
    plural: add(of.plural),
    past: add(of.past),
    pastPlural: add(of.pastPlural),
    participle: of.participle.map((form) => prefix + (bare ? form.replace(/^ge/, '') : form)),
    presentParticiple: prefix + of.presentParticiple,
  };
}

function weak(infinitive: string, prefix: string): Paradigm {
  const stem = stemOf(infinitive);
  const past = stem + (isVoiceless(infinitive) ? 'te' : 'de');
  const dental = /[td]$/.test(stem) ? '' : isVoiceless(infinitive) ? 't' : 'd';
  const participle = prefix === '' ? withGe(stem + dental) : stem + dental;
  return regular(infinitive, stem, [past], [`${past}n`], [participle]);
}

function regular(
  infinitive: string,
  stem: string,
  past: readonly string[],
  pastOfMany: readonly string[],
  participle: readonly string[],
): Paradigm {
  const singular = stem.endsWith('t') ? stem : /a$/.test(stem) ? `${stem}at` : `${stem}t`;
  return {
    infinitive,
    first: [stem],
    singular: [singular],
    plural: [infinitive],
    past,
    pastPlural: pastOfMany,
    participle,
    presentParticiple: `${infinitive}d`,
  };
}
