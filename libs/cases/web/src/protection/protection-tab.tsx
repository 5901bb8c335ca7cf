import { useState } from 'react';
import type { Answer } from '@amtsweg/api-client';
import { Button, formatDate, formatDay } from '@amtsweg/ui';
import { AuthoriseDialog } from './authorise-dialog.js';
import { EndAuthorisationDialog } from './end-authorisation-dialog.js';
import { LiftDialog } from './lift-dialog.js';

type Authorisation = Answer<'Protection'>['authorisations'][number];

/** Who may see a protected case, and what the lead can change about that. */
export function ProtectionTab({
  file,
  protection,
}: {
  readonly file: Answer<'CaseFile'>;
  readonly protection: Answer<'Protection'>;
}) {
  const [asked, ask] = useState<'authorise' | 'lift' | Authorisation | null>(null);
  const { authorisations, protectedByName } = protection;
  const close = (): void => ask(null);
  return (
    <div className="aw-stack">
      <h3 className="kern-title kern-title--small">Wer diesen Vorgang sehen darf</h3>
      <p className="aw-muted">
        {authorisations.length === 0
          ? `Bisher nur ${protectedByName}. Eine Sonderberechtigung lässt jemanden hinein, dessen Arbeit er ist.`
          : `Neben ${protectedByName}, mit Sonderberechtigung:`}
      </p>
      {authorisations.length === 0 ? null : (
        <ul className="aw-file-list" aria-label="Sonderberechtigungen">
          {authorisations.map((one) => (
            <AuthorisationCard key={one.authorisationId} authorisation={one} onEnd={() => ask(one)} />
          ))}
        </ul>
      )}
      <div className="aw-toolbar">
        <Button icon="add" onClick={() => ask('authorise')}>
          Sonderberechtigung erteilen …
        </Button>
        <Button look="tertiary" onClick={() => ask('lift')}>
          Schutz aufheben …
        </Button>
      </div>
      {asked === 'authorise' ? <AuthoriseDialog file={file} protection={protection} onClose={close} /> : null}
      {asked === 'lift' ? <LiftDialog caseId={file.caseId} onClose={close} /> : null}
      {asked !== null && typeof asked === 'object' ? (
        <EndAuthorisationDialog caseId={file.caseId} authorisation={asked} onClose={close} />
      ) : null}
    </div>
  );
}

function AuthorisationCard({
  authorisation: { name, reason, until, givenByName, givenAt },
  onEnd,
}: {
  readonly authorisation: Authorisation;
  readonly onEnd: () => void;
}) {
  return (
    <li className="aw-file-card">
      <p className="aw-file-card__head">
        <strong className="aw-file-text">{name}</strong>
        <span>{until === null ? 'solange der Vorgang geschützt ist' : `bis ${formatDay(until)}`}</span>
      </p>
      <p className="aw-file-text">{reason}</p>
      <p className="aw-muted">
        erteilt von {givenByName}, {formatDate(givenAt)}
      </p>
      <Button look="tertiary" aria-label={`Beenden … ${name}`} onClick={onEnd}>
        Beenden …
      </Button>
    </li>
  );
}
