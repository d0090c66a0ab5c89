import type { Bounce } from '../notice/bounce.ts';
/**
 * The day a bounce is judged for, ISO, UTC: the notice's own date, else its last attempt, else null.
 * The failed mail's date is no stand-in: it may be days older.
 */
export declare function bounceDay(bounce: Bounce): string | null;
/** Whether a change named by day, month or year was over on `day`; a month counts when it has ended. */
export declare const wasOver: (change: string, day: string) => boolean;
