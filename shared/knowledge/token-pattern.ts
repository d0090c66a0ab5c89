/**
 * The expression that finds an operator's code whole: `AUP#CXBL` must not be found in `AUP#CXBLOCK`, nor
 * `IB10` in `IB103`.
 */
export function tokenPattern(token: string | RegExp): RegExp {
  if (typeof token !== 'string') return new RegExp(token.source, 'gi');
  const literal = token.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const before = /^[a-z0-9]/i.test(token) ? '(?<![a-z0-9])' : '';
  const after = /[a-z0-9]$/i.test(token) ? '(?![a-z0-9])' : '';
  return new RegExp(`${before}${literal}${after}`, 'gi');
}
