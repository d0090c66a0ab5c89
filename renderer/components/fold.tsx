import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

/** A heading that unfolds what stands below it; `beside` it words that are no part of its button. */
export function Fold(props: { title: string; level: 2 | 3; beside?: string; children: ReactNode }) {
  const { title, level, beside, children } = props;
  return (
    <Disclosure className="fold">
      <Heading level={level}>
        <Button slot="trigger" className="link fold-trigger">
          <ChevronRight size={14} aria-hidden />
          {title}
        </Button>
        {beside === undefined ? null : (
          <>
            {' '}
            <span className="soft">{beside}</span>
          </>
        )}
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
