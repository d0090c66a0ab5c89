import type { RedactionView } from '../../../../shared/contract/redaction-view.ts';

type Values = RedactionView['classes'][number]['values'];

/** Values with what stands in their place. */
export function Values({ values }: { values: Values }) {
  return (
    <ul>
      {values.map(({ value, token }) => (
        <li key={value}>
          <code>{value}</code>
          {token === null ? null : (
            <>
              {' → '}
              <code>{token}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
