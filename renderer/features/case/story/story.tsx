import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { LookUp } from '../../lookup/look-up.tsx';
import { Timeline } from '../../timeline/timeline.tsx';
import { Facts } from './facts.tsx';
import { Help } from './help.tsx';
import { Lead } from './lead.tsx';
import { Mails } from './mails.tsx';
import { Missing } from './missing.tsx';
import { OwnWords } from './own-words.tsx';
import { Spread } from './spread.tsx';
import { Voices } from './voices.tsx';
import { Ways } from './ways.tsx';
import { Weighed } from './weighed.tsx';

/** An incident, story first: what, who acts, whose words, when, what is missing, which mails. */
export function Story({ incident }: { incident: IncidentView }) {
  return (
    <article key={incident.id} data-testid="story" data-incident={incident.id}>
      <h1>{incident.headline}</h1>
      {incident.first === null ? null : (
        <p className="first" data-testid="first">
          {incident.first}
        </p>
      )}
      <Lead incident={incident} />
      <Voices incident={incident} />
      {incident.timeline === null ? null : <Timeline timeline={incident.timeline} />}
      {incident.missing.length === 0 ? null : <Missing missing={incident.missing} />}
      <OwnWords />
      {incident.weighed.list.length === 0 ? null : <Weighed weighed={incident.weighed} />}
      {incident.help.steps.length === 0 && incident.help.proposal.length === 0 ? null : (
        <Help help={incident.help} />
      )}
      <LookUp incident={incident} />
      {incident.mails.length === 0 ? null : <Mails mails={incident.mails} rate={incident.rate} />}
      {incident.spread === null ? null : <Spread spread={incident.spread} />}
      <Facts facts={incident.facts} gaps={incident.gaps} />
      {incident.ways.list.length === 0 ? null : <Ways ways={incident.ways} />}
    </article>
  );
}
