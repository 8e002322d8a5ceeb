import type { HolderReading } from '../../clauses.ts';
import type { HolderNoun } from './holdernouns.ts';

interface Marks {
  foreign: boolean;
  dutch: boolean;
  region: boolean;
  definite: boolean;
}

export function classOf(kind: HolderNoun, lower: string, marks: Marks): HolderReading['class'] {
  if (kind === 'government') return 'government';
  if (kind === 'office') {
    if (marks.foreign || marks.region || lower === 'premier' || lower === 'ambassadeur')
      return marks.dutch ? 'government' : 'other';
    return marks.definite || marks.dutch ? 'government' : 'other';
  }
  if (marks.dutch && (kind === 'other' || kind === 'offices')) return 'government';
  if (kind === 'other') return 'other';
  if (kind === 'offices') return marks.foreign || marks.region ? 'other' : 'collective';
  // The presidency of a country is still the meeting's.
  if (lower.endsWith('voorzitterschap') || lower.endsWith('verklaring') || lower.endsWith('conclusies'))
    return 'collective';
  return marks.foreign || marks.region ? 'other' : 'collective';
}

/** An office or role that one person has. */
export function isPersonNoun(lower: string, kind: HolderNoun): boolean {
  if (kind === 'office') return !/(?:kabinet|regering|delegatie|afvaardiging|ambassade)$/.test(lower);
  return (
    kind === 'other' &&
    /(?:commissaris|voorzitter|president|kanselier|premier|koning|generaal|sg|hv|hv\/vp|hoge|onderhandelaar|gezant|vertegenwoordiger|ambt?s?genoot|collega|minister|rapporteur|directeur|commandant|adviseur|coördinator|hoofd|aanklager|ombudsman|burgemeester|stafchef)$/.test(
      lower,
    )
  );
}
