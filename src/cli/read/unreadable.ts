import type { UnreadableCode } from '../../document/errors.ts';

/** In Dutch what is wrong with a file that was had but cannot be read, and what its owner can do about it. */
export const unreadable: Record<UnreadableCode, string> = {
  empty: 'is leeg. Download of bewaar het bestand opnieuw.',
  too_large: 'is te groot voor een brief. Haal de brief eruit en lees die.',
  encrypted_pdf: 'is een PDF met een wachtwoord. Bewaar een kopie zonder wachtwoord en lees die.',
  damaged_pdf:
    'is een beschadigde PDF. Download haar opnieuw, of open haar en druk haar af naar een nieuwe PDF.',
  scanned_pdf:
    'is een PDF met plaatjes zonder tekst, zoals een scanner die maakt. Laat er eerst tekstherkenning (OCR) op los, of zoek het digitale origineel.',
  not_docx:
    'is een ZIP-bestand zonder Word-document erin. Pak het uit en lees de brieven die erin zitten, of bewaar de brief als DOCX.',
  damaged_docx:
    'is een beschadigd Word-document. Download het opnieuw, of open het in Word en bewaar het als nieuwe DOCX.',
  encrypted_docx: 'is een Word-document met een wachtwoord. Bewaar een kopie zonder wachtwoord en lees die.',
  zip_bomb:
    'pakt uit tot veel meer dan een brief kan bevatten en is daarom niet gelezen. Open het in Word en bewaar het als nieuwe DOCX.',
  old_word:
    'is een document in een oude vorm van Word. Open het in Word of LibreOffice en bewaar het als DOCX.',
  damaged_xml: 'is XML die niet welgevormd is. Download het bestand opnieuw.',
  unknown_xml: 'is XML, maar geen officiële publicatie. Lees de HTML of PDF ervan.',
  no_text: 'bevat geen woorden. Kijk na of dit de brief zelf is en niet een pagina eromheen.',
  unknown: 'is geen PDF, DOCX, HTML, XML of gewone tekst. Bewaar de brief in een van die vormen.',
};
