import { parseAst } from 'rolldown/parseAst';

/**
 * The texts of a source file in their order: between quotation marks, between two parts of a template, or between the
 * tags of an element. A parser tells them from code, for `a ? b : c` stands inside of templates too.
 */
export function literalsIn(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const text = isNode(node) ? textOf(node) : null;
    if (text !== null) found.push(text);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(source, { lang: 'tsx' }));
  return found;
}

interface Node {
  readonly type: string;
  readonly value?: unknown;
}

const isNode = (value: object): value is Node => 'type' in value && typeof value.type === 'string';

function textOf({ type, value }: Node): string | null {
  if (type === 'Literal' || type === 'JSXText') return typeof value === 'string' ? value : null;
  if (type !== 'TemplateElement' || typeof value !== 'object' || value === null) return null;
  return 'cooked' in value && typeof value.cooked === 'string' ? value.cooked : null;
}
