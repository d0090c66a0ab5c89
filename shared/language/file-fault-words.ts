/**
 * The words for a fault of a file; any other detail, such as a library’s, stays as it is.
 * @param words `fileFaults` of one language
 */
export function fileFaultWords(detail: string, words: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(words, detail) ? words[detail] : undefined) ?? detail;
}
