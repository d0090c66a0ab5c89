/**
 * What names a bounce on every machine and whenever the case is opened: the hash of its source and its number in it.
 * @param id of the bounce in this case, such as `s3/1`
 */
export const bounceKey = (sha256: string, id: string): string => `${sha256}${id.slice(id.lastIndexOf('/'))}`;
