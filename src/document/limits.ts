const MB = 1024 * 1024;

/** Largest file that is read, in bytes. The longest letters take some megabytes, most of it pictures. */
export const MAX_FILE_BYTES = 100 * MB;
/** Largest part of a DOCX that is unpacked, in bytes. */
export const MAX_PART_BYTES = 32 * MB;
/** Most characters of running text in one letter; a book has one million. */
export const MAX_CHARACTERS = 20_000_000;
/** Most pages of a PDF. */
export const MAX_PAGES = 2000;
/** Deepest nesting of elements in a page or an XML file. */
export const MAX_DEPTH = 400;
