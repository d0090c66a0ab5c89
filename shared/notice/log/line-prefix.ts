/**
 * What people and their tools put before a line of a log: the file name and line number of `grep -n`, a quote's
 * or a list's mark, an editor's line number, the name of a container (`docker compose logs`).
 */
export const LINE_PREFIX = String.raw`(?:[A-Za-z0-9._/-]{1,120}:)?(?:\d{1,7}[:-])?[ \t>|*•-]{0,12}(?:\d{1,6}[:.)]?[ \t]{1,4})?(?:[A-Za-z0-9._-]{1,60} {1,4}\| {1,2})?`;
