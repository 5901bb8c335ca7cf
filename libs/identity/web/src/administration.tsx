import { PageHead } from '@amtsweg/ui';
import { Incidents } from './incidents.js';
import { RightsRequests } from './rights-requests.js';

/** What the administration does: rights, always by two persons, and incidents. */
export function Administration() {
  return (
    <>
      <PageHead title="Rechte und Störungen" />
      <div className="aw-stack">
        <RightsRequests />
        <Incidents />
      </div>
    </>
  );
}
