export type UnreadableCode =
  | 'empty'
  | 'too_large'
  | 'encrypted_pdf'
  | 'damaged_pdf'
  | 'scanned_pdf'
  | 'not_docx'
  | 'damaged_docx'
  | 'encrypted_docx'
  | 'zip_bomb'
  | 'old_word'
  | 'damaged_xml'
  | 'unknown_xml'
  | 'no_text'
  | 'unknown';

/** What is wrong with a file, and what its owner can do about it. */
const sentences: Record<UnreadableCode, string> = {
  empty: 'is empty. Download or save it again.',
  too_large: 'is too large to be a letter. Take the letter out of it and read that.',
  encrypted_pdf: 'is a PDF that asks for a password. Save a copy without the password and read that.',
  damaged_pdf: 'is a damaged PDF. Download it again, or open it and print it to a new PDF.',
  scanned_pdf:
    'is a PDF of pictures without text, as a scanner makes. Run text recognition (OCR) on it first, or look for the digital original.',
  not_docx:
    'is a ZIP file that holds no Word document. Unpack it and read the letters in it, or save the letter as DOCX.',
  damaged_docx:
    'is a damaged Word document. Download it again, or open it in Word and save it as a new DOCX.',
  encrypted_docx:
    'is a Word document that asks for a password. Save a copy without the password and read that.',
  zip_bomb:
    'unpacks to far more than a letter can hold, so it was left unread. Open it in Word and save it as a new DOCX.',
  old_word:
    'is a document in the old binary format of Word (.doc). Open it in Word or LibreOffice and save it as DOCX.',
  damaged_xml: 'is XML that is not well-formed. Download it again.',
  unknown_xml: 'is XML, but no official publication. Read its HTML or PDF instead.',
  no_text: 'holds no words. Check that it is the letter itself and not a page around it.',
  unknown: 'is no PDF, DOCX, HTML, XML or plain text. Save the letter in one of those formats.',
};

/** A file that cannot be read as a letter. Its message is a sentence that names the file, what is wrong and what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly code: UnreadableCode;
  readonly file: string;

  /** @param detail takes the place of the general sentence where more is known, in the same form: "is … . Do … ." */
  constructor(code: UnreadableCode, file: string, detail?: string, options?: ErrorOptions) {
    super(`${file} ${detail ?? sentences[code]}`, options);
    this.code = code;
    this.file = file;
  }
}
