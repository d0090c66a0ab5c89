/** For what scrolls and holds nothing to focus: the keyboard has to reach it (WCAG 2.1.1). */
export const reachable = { tabIndex: 0 };
