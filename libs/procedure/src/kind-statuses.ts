import type { Procedure, PublicStatus } from './procedure.js';
import { standardStatuses } from './standard-statuses.js';

/** What people call what they have sent, where it is no application. */
const nouns: Partial<Record<Procedure['kind'], string>> = {
  report: 'Meldung',
  registration: 'Anmeldung',
  appointment: 'Anfrage',
  contract: 'Anfrage',
};

/** The standard statuses in the words of the procedure: a report is no application, and ex officio nobody sent one. */
export function kindStatuses({
  kind,
  initiation,
}: Pick<Procedure, 'kind' | 'initiation'>): Readonly<Record<string, PublicStatus>> {
  const noun = nouns[kind] ?? (initiation === 'notification' ? 'Mitteilung' : undefined);
  const { received, inReview, rejected, withdrawn, discontinued } = standardStatuses;
  if (noun === undefined && initiation === 'exOfficio')
    return {
      ...standardStatuses,
      received: { ...received, easy: 'Wir haben ein Verfahren begonnen.' },
      inReview: { ...inReview, easy: 'Wir prüfen die Sache.' },
    };
  if (noun === undefined) return standardStatuses;
  return {
    ...standardStatuses,
    received: { ...received, easy: `Ihre ${noun} ist bei uns angekommen.` },
    inReview: { ...inReview, easy: `Wir prüfen Ihre ${noun}.` },
    rejected: { ...rejected, easy: 'Wir mussten Nein sagen. Die Gründe stehen im Brief.' },
    withdrawn: {
      ...withdrawn,
      easy: `Sie haben Ihre ${noun} zurückgenommen.`,
      next: 'Sie müssen nichts mehr tun. Sie können sich jederzeit wieder melden.',
    },
    discontinued: { ...discontinued, next: 'Sie können sich jederzeit wieder melden.' },
  };
}
