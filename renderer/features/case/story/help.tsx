import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { IncidentView } from '../../../../shared/contract/incident-view.ts';

/** What the person can do meanwhile; folded below it, settings as a proposal for the host's technician. */
export function Help({ help }: Pick<IncidentView, 'help'>) {
  return (
    <section data-testid="help">
      <h2>{help.title}</h2>
      <ul>
        {help.steps.map(({ step, not }) => (
          <li key={step}>
            <p>{step}</p>
            <p className="soft">{not}</p>
          </li>
        ))}
      </ul>
      {help.proposal.length === 0 ? null : (
        <Disclosure className="fold">
          <Heading level={3}>
            <Button slot="trigger" className="link fold-trigger">
              <ChevronRight size={14} aria-hidden />
              {help.proposalTitle}
            </Button>
          </Heading>
          <DisclosurePanel>
            <p className="soft">{help.proposalNote}</p>
            <Proposal proposal={help.proposal} />
          </DisclosurePanel>
        </Disclosure>
      )}
    </section>
  );
}

function Proposal({ proposal }: Pick<IncidentView['help'], 'proposal'>) {
  return proposal.map(({ of, settings }) => (
    <div key={of}>
      <h4>{of}</h4>
      <ul>
        {settings.map(({ id, setting, does }) => (
          <li key={id}>
            <span className="mono">{setting}</span> <span className="soft">{does}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
