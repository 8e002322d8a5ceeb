import { type Tables, testTables } from './tables.ts';

/** One table for each idea: sentences in a row and what must be found in them. */
const tables: Tables = {
  'het behind the verb is whoever the sentence before is about': [
    [
      'Nederland steunt de opzet. Met de bijlage stemt het niet in.',
      'government support standing: steunt de opzet',
      'government oppose standing: Met de bijlage stemt het niet in',
    ],
    [
      'Het kabinet steunt de opzet. Voor een tweede veerdienst voelt het niets.',
      'government support standing: steunt de opzet',
      'government oppose standing: Voor een tweede veerdienst voelt het niets',
    ],
    [
      'Het kabinet steunt de opzet. Een loodsheffing wijst het van de hand.',
      'government support standing: steunt de opzet',
      'government oppose standing: Een loodsheffing wijst het van de hand',
    ],
    [
      'Het kabinet steunt de opzet. Een loodsheffing zal het niet steunen.',
      'government support standing: steunt de opzet',
      'government oppose planned: Een loodsheffing zal het niet steunen',
    ],
    [
      'Het kabinet steunt de opzet. Kritisch is het over de kosten.',
      'government support standing: steunt de opzet',
      'government concern standing: Kritisch is het over de kosten',
    ],
    [
      'Het kabinet steunt de opzet. Wel heeft het bedenkingen bij de kosten. Daarnaast pleit het voor een proef.',
      'government support standing: steunt de opzet',
      'government concern standing: heeft het bedenkingen bij de kosten',
      'government call standing: pleit het voor een proef',
    ],
    [
      'Het kabinet steunt de opzet. Daarbij gaat het om drie sluizen.',
      'government support standing: steunt de opzet',
    ],
  ],
  'deze is who was named beside the subject': [
    [
      'Met de Maltese minister sprak de minister over de kades. Deze verwachtte dat de sluis opengaat.',
      'other assess reported: verwachtte dat de sluis opengaat',
    ],
  ],
  'zij is a body as well': [
    [
      'De regering steunt de opzet. Zij heeft twijfels over de kosten.',
      'government support standing: steunt de opzet',
      'government concern standing: heeft twijfels over de kosten',
    ],
  ],
  'offices of the own government': [
    ['Mijn collega van Defensie zal de opzet steunen.', 'government support planned: zal de opzet steunen'],
    ['Mijn collega van Malta steunde de opzet.', 'other support reported: steunde de opzet'],
    ['Ondergetekende steunde de opzet.', 'government support reported: steunde de opzet'],
  ],
};

testTables(tables);
