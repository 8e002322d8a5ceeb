import fc from 'fast-check';
import { letters } from './letters.ts';

/** Longest piece of a letter that is mutated: long enough for head, body and notes to meet in it. */
const longest = 1500;

/** A stretch of some letter, cut anywhere. */
const piece: fc.Arbitrary<string> = fc
  .tuple(fc.nat(letters.length - 1), fc.nat(), fc.integer({ min: 1, max: longest }))
  .map(([which, at, length]) => {
    const { text } = letters[which]!;
    const start = at % text.length;
    return text.slice(start, start + length);
  });

/** Words, numbers and marks that the layers look for, in an order that no letter has. */
const words = fc
  .array(
    fc.constantFrom(
      ...(
        '3|en|december|2024|31|april|jl.|a.s.|tot|en met|–|-|vrijdag|begin|van|de|het|circa|ruim|EUR|5|miljoen|%|45.000|1,5|negentig|vier à vijf|' +
        'Kamerstuk|nr.|nrs.|28 676|21 501-02|474|(|)|,|;|.|:|motie|het lid|Verduin|c.s.|VNVR-resolutie|resoluties|1701|COM(2023)|123|Verordening (EU)|' +
        '2021/1119|Verdrag|Lissabon|inzake|minister|Buitenlandse Zaken|Geachte voorzitter,|Den Haag,|\n|\n\n|\t|1.|-\n|«|»|“|’s|Werksessie 1:|Nederland|zal|' +
        'aansporen|benadrukken|het kabinet|bondgenoten|steunt|heeft|benadrukt|niet|dat|1 Kamerstuk|agenda1|a.s.1|🇳🇱|é|\u00ad|\u200b'
      ).split('|'),
    ),
    { maxLength: 120 },
  )
  .chain((list) => fc.constantFrom(' ', '', '\n').map((blank) => list.join(blank)));

/** A stretch with characters dropped, doubled or put in at a few places. */
const mutated = fc
  .tuple(
    piece,
    fc.array(fc.tuple(fc.nat(longest), fc.nat(3), fc.string({ maxLength: 4, unit: 'binary' })), {
      maxLength: 12,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((t, [at, drop, put]) => t.slice(0, at) + put + t.slice(at + drop), text),
  );

/** Letters as nobody wrote them: cut, spliced, mutated, shuffled and random. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: piece },
  { weight: 4, arbitrary: mutated },
  {
    weight: 3,
    arbitrary: fc.tuple(piece, piece, piece).map((parts) => parts.map((p) => p.slice(0, 500)).join('')),
  },
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ maxLength: 400, unit: 'binary' }) },
);
