import type { AddCommand } from '../door.ts';

/** `inzet schema`: prints the JSON Schema of a record. */
export const schemaCommand: AddCommand = (program, door) => {
  program
    .command('schema')
    .summary(
      door.say({ nl: 'druk het JSON Schema van een record af', en: 'print the JSON Schema of a record' }),
    )
    .description(
      door.say({
        nl: 'Drukt het JSON Schema (2020-12) af van wat `inzet read --format json` schrijft.',
        en: 'Prints the JSON Schema (2020-12) of what `inzet read --format json` writes.',
      }),
    )
    .action(async () => {
      const [{ toJSONSchema }, { letterRecordSchema }] = await Promise.all([
        import('zod'),
        import('../../record/schema.ts'),
      ]);
      door.stdout.write(`${JSON.stringify(toJSONSchema(letterRecordSchema), null, 2)}\n`);
    });
};
