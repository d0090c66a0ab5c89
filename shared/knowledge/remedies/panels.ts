/** Panels and suites that run a mail system with places of their own for its settings. */
export const panelsOf: Readonly<Record<string, readonly string[]>> = {
  exim: ['cpanel-exim', 'directadmin'],
  postfix: ['plesk-postfix', 'zimbra'],
};
