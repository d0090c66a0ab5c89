import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { Fold } from '../../../components/fold.tsx';

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
        <Fold title={help.proposalTitle} level={3}>
          <p className="soft">{help.proposalNote}</p>
          <Proposal proposal={help.proposal} />
        </Fold>
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
