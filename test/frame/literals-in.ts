import { parseAst } from 'rolldown/parseAst';

/**
 * The texts of a source file in their order: between quotation marks, between two parts of a template, or between the
 * tags of an element. A parser tells them from code, for `a ? b : c` stands inside of templates too.
 * @param skipped whether nothing below a node counts
 */
export function literalsIn(
  source: string,
  skipped: (node: SyntaxNode) => boolean = () => false,
): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isNode(node) && skipped(node)) return;
    const text = isNode(node) ? textOf(node) : null;
    if (text !== null) found.push(text);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(source, { lang: /<\/|\/>/.test(source) ? 'tsx' : 'ts' }));
  return found;
}

/** A node of the syntax tree, as ESTree names it; which properties it has depends on its type. */
export interface SyntaxNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly callee?: unknown;
  readonly arguments?: unknown;
}

const isNode = (value: object): value is SyntaxNode => 'type' in value && typeof value.type === 'string';

function textOf({ type, value }: SyntaxNode): string | null {
  if (type === 'Literal' || type === 'JSXText') return typeof value === 'string' ? value : null;
  if (type !== 'TemplateElement' || typeof value !== 'object' || value === null) return null;
  return 'cooked' in value && typeof value.cooked === 'string' ? value.cooked : null;
}
