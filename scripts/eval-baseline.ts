import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readText } from '../src/index.ts';
import { triggersOf } from '../src/language/nl/triggers/lexicon.ts';
import { verbForms } from '../src/language/nl/verbs/lookup.ts';
import type { Statement } from '../src/record/types.ts';
import { bodyOf } from './gold.ts';

/**
 * What the analysis of clauses buys: the simple baseline on the same letters. A sentence with a form of a trigger verb is
 * a statement from that verb to its end; its holder is the nearest noun that names the government, else a collective;
 * its phase follows the verb's form.
 *   npx tsx scripts/eval-baseline.ts [GOLD LETTERS]
 */
const [gold = '../shared/gold', letters = '../shared/letters'] = process.argv.slice(2);
const scorer = '../shared/eval/score.mjs';
if (!existsSync(gold) || !existsSync(scorer)) {
  console.log(`${gold} or ${scorer}: not here, nothing to score`);
} else {
  const out = join('.eval', 'baseline');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
    const id = basename(file, '.json');
    const record = readText(bodyOf(readFileSync(join(letters, `${id}.txt`), 'utf8')), { name: `${id}.txt` });
    writeFileSync(join(out, file), JSON.stringify({ ...record, statements: baseline(record.text) }));
  }
  console.log(execFileSync('node', [scorer, gold, letters, out], { encoding: 'utf8' }));
}

function baseline(text: string): Partial<Statement>[] {
  const found: Partial<Statement>[] = [];
  for (const sentence of text.matchAll(/[^.;!?]+[.;!?]?/g)) {
    const words = [...sentence[0].matchAll(/\p{L}[\p{L}\p{N}'-]*/gu)];
    for (const word of words) {
      const forms = verbForms(word[0].toLowerCase());
      // A verb that is a trigger by itself, with or without its particle.
      const trigger = forms
        .flatMap((one) =>
          triggersOf(one.lemma).filter(({ particle }) => (particle ?? '') === (one.particle ?? '')),
        )
        .find(({ fixed, modal }) => !fixed && !modal);
      const form = forms[0];
      if (!trigger || !form) continue;
      const start = sentence.index + word.index;
      const end = sentence.index + sentence[0].trimEnd().replace(/[.;!?]$/, '').length;
      const own = /\b(?:Nederland|NL|kabinet|regering|minister|ik|wij)\b/i.test(sentence[0]);
      const planned = /\b(?:zal|zullen)\b/.test(sentence[0]);
      const past = form.form === 'past' || form.form === 'participle';
      found.push({
        start,
        end,
        holder: { class: own ? 'government' : 'collective' },
        stance: trigger.stance,
        phase: planned ? 'planned' : past ? 'reported' : 'standing',
      });
      break;
    }
  }
  return found;
}
