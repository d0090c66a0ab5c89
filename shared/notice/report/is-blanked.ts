/** What people put in place of a value: xxx, ***, [removed], <redacted>, black bars; example values excluded. */
const WORDS =
  /^[<[("'{]{0,2}(?:x{3,}(?:[.@:]x{1,}){0,8}|x{1,3}(?:\.x{1,3}){1,3}|\*{2,}(?:[.@:]\*{1,}){0,8}|\*(?:\.\*){1,3}|[\u2588\u25A0\u2587]{2,}|_{3,}|-{3,}|\.{3,}|…|#{3,}|e-?mail(?:\u00a0| )protected|(?:(?:my |the |our )?(?:e-?mail )?(?:address |email |name |ip |host(?:name)? |domain |server ))?(?:removed|redacted|hidden|deleted|omitted|censored|masked|anonymi[sz]ed|snip(?:ped)?|private|my(?:-|\s)?(?:email|address|domain|server|ip)|entfernt|supprimée?|eliminad[oa]|rimosso|verwijderd|usunięt[eyo]|removido|удалено)(?: (?:by me|for privacy|address|email))?)[>\])"'}]{0,2}$/iu;

/** Whether words stand for a value that was blanked out. */
export const isBlanked = (text: string): boolean => text.length < 120 && WORDS.test(text.trim());
