import { characterText, utf16Text } from '../byte-text.ts';

/** 0x80 to 0xA0 in PDFDocEncoding (ISO 32000-1, D.2); the rest of it is Latin-1. */
const DOC = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';

/** A text string of a PDF as UTF-8: by its mark in UTF-16 or UTF-8, else in PDFDocEncoding. */
export function textString(bytes: string): string {
  if (bytes.startsWith('\xfe\xff')) return utf16Text(bytes, 'be', 2);
  if (bytes.startsWith('\xff\xfe')) return utf16Text(bytes, 'le', 2);
  if (bytes.startsWith('\xef\xbb\xbf')) return bytes.slice(3);
  return bytes.replace(/[\x80-\xff]/g, (character) => {
    const code = character.charCodeAt(0);
    return characterText(DOC.codePointAt(code - 0x80) ?? code);
  });
}
