import { type Command, InvalidArgumentError, Option } from 'commander';
import type { AddCommand, Door } from '../door.ts';
import type { CorrectOptions } from '../follow/correct.ts';
import { type PlaceOptions, withPlace } from '../register/options.ts';

/** `inzet correct …`: what a person overrules, kept with who, when and why. */
export const correctCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('correct')
    .summary(say({ nl: 'zet recht wat gelezen of vergeleken is', en: 'put right what was read or compared' }))
    .description(
      say({
        nl: 'Bewaart wat een mens tegen het gelezene inbrengt, met wie, wanneer en waarom. Opnieuw lezen verandert er niets aan.',
        en: 'Keeps what a person says against what was read, with who, when and why. Reading again changes nothing about it.',
      }),
    );
  field(command, door);
  outcome(command, door);
  meeting(command, door);
  list(command, door);
  withdraw(command, door);
};

const letterText = { nl: 'kenmerk van de brief', en: 'identifier of the letter' };

function signed(command: Command, door: Door): Command {
  const { say } = door;
  command
    .requiredOption('--who <name>', say({ nl: 'wie het rechtzet', en: 'who puts it right' }))
    .requiredOption('--why <reason>', say({ nl: 'waarom', en: 'why' }));
  return withPlace(command, door);
}

function field(parent: Command, door: Door): void {
  const { say } = door;
  const command = parent
    .command('field')
    .summary(say({ nl: 'een veld van een brief', en: 'a field of a letter' }))
    .argument('<letter>', say(letterText))
    .argument(
      '<path>',
      say({ nl: 'pad in het record: statements.s3.stance', en: 'path in the record: statements.s3.stance' }),
    )
    .argument(
      '<value>',
      say({ nl: 'waarde, of null om het weg te halen', en: 'value, or null to remove it' }),
    );
  signed(command, door).action(
    async (letter: string, path: string, value: string, options: CorrectOptions) => {
      const { correct, fieldValue } = await import('../follow/correct.ts');
      await correct(letter, { kind: 'field', path, value: fieldValue(value) }, options, door);
    },
  );
}

type OutcomeName = 'reported' | 'changed' | 'not_reported' | 'unclear';

function outcome(parent: Command, door: Door): void {
  const { say } = door;
  const command = parent
    .command('outcome')
    .summary(say({ nl: 'wat er van een standpunt werd', en: 'what became of a position' }))
    .argument('<agenda>', say({ nl: 'kenmerk van de agenda', en: 'identifier of the agenda' }))
    .argument('<statement>', say({ nl: 'standpunt van de agenda: s3', en: 'position of the agenda: s3' }))
    .requiredOption('--report <id>', say({ nl: 'kenmerk van het verslag', en: 'identifier of the report' }))
    .addOption(
      new Option('--outcome <outcome>', say({ nl: 'wat ervan werd', en: 'what became of it' }))
        .choices(['reported', 'changed', 'not_reported', 'unclear'])
        .makeOptionMandatory(),
    )
    .option(
      '--evidence <statements...>',
      say({ nl: 'standpunten van het verslag die het tonen', en: 'statements of the report that show it' }),
    );
  signed(command, door).action(
    async (
      agenda: string,
      statement: string,
      options: CorrectOptions & { report: string; outcome: OutcomeName; evidence?: string[] },
    ) => {
      const { correct } = await import('../follow/correct.ts');
      const { report, outcome: found, evidence = [] } = options;
      await correct(agenda, { kind: 'outcome', report, statement, outcome: found, evidence }, options, door);
    },
  );
}

function meeting(parent: Command, door: Door): void {
  const { say } = door;
  const command = parent
    .command('meeting')
    .summary(say({ nl: 'bij welke bijeenkomst een brief hoort', en: 'which meeting a letter is about' }))
    .argument('<letter>', say(letterText))
    .argument('<meeting>', say({ nl: 'kenmerk, of null voor geen', en: 'identifier, or null for none' }));
  signed(command, door).action(async (letter: string, id: string, options: CorrectOptions) => {
    const { correct } = await import('../follow/correct.ts');
    await correct(letter, { kind: 'meeting', meeting: id === 'null' ? null : id }, options, door);
  });
}

function list(parent: Command, door: Door): void {
  const { say } = door;
  const command = parent
    .command('list')
    .summary(say({ nl: 'toon wat is rechtgezet', en: 'show what was put right' }))
    .argument('[letter]', say(letterText));
  withPlace(command, door).action(async (letter: string | undefined, options: PlaceOptions) => {
    const { corrections } = await import('../follow/correct.ts');
    await corrections(letter, options, door);
  });
}

function withdraw(parent: Command, door: Door): void {
  const { say } = door;
  const command = parent
    .command('withdraw')
    .summary(say({ nl: 'neem een correctie terug', en: 'take a correction back' }))
    .argument('<number>', say({ nl: 'nummer van de correctie', en: 'number of the correction' }), (text) => {
      if (!/^\d{1,9}$/.test(text))
        throw new InvalidArgumentError(say({ nl: 'geef een nummer', en: 'give a number' }));
      return Number(text);
    })
    .requiredOption('--who <name>', say({ nl: 'wie het terugneemt', en: 'who takes it back' }));
  withPlace(command, door).action(async (id: number, options: PlaceOptions & { who: string }) => {
    const { withdraw: take } = await import('../follow/correct.ts');
    await take(id, options, door);
  });
}
