import type { DocumentSpec, PublicStatus } from '@amtsweg/procedure';
import { personRows } from './office.js';

/** The paper of the toleration, and the letter that announces its end. */
export const papers: Readonly<Record<string, DocumentSpec>> = {
  paper: {
    kind: 'certificate',
    title: 'Aussetzung der Abschiebung (Duldung)',
    signedBy: 'decision',
    sealed: true,
    blocks: [
      { type: 'facts', rows: personRows },
      {
        type: 'paragraph',
        text: 'Die Abschiebung ist bis zum {facts.decision.validUntil} ausgesetzt. Die Inhaberin oder der Inhaber ist ausreisepflichtig. Kein Aufenthaltstitel.',
      },
      {
        type: 'paragraph',
        text: 'Duldungsgrund: {facts.decision.basis}. Erwerbstätigkeit: {facts.decision.work}.',
      },
      {
        type: 'paragraph',
        text: 'Für Personen mit ungeklärter Identität (§ 60b AufenthG): Erwerbstätigkeit nicht erlaubt, Wohnsitzauflage.',
        when: 'facts.decision.unclearIdentity = true',
      },
    ],
  },
  announcement: {
    kind: 'letter',
    title: 'Ende der Aussetzung der Abschiebung',
    signedBy: 'lapse',
    blocks: [
      {
        type: 'paragraph',
        text: 'Der Grund der Aussetzung ist entfallen. Da Sie länger als ein Jahr geduldet waren, kündigen wir die Abschiebung an; sie ist frühestens nach einem Monat möglich (§ 60a Abs. 5 AufenthG).',
      },
    ],
  },
};

/** What tolerated persons read. */
export const statuses: Readonly<Record<string, PublicStatus>> = {
  tolerated: {
    de: 'Geduldet',
    easy: 'Sie werden zurzeit nicht abgeschoben. Sie müssen aber ausreisen.',
    en: 'Removal suspended',
    actor: 'applicant',
    next: 'Kümmern Sie sich um einen Pass und kommen Sie vor dem Ablauf wieder.',
  },
  removal: {
    de: 'Aussetzung beendet',
    easy: 'Die Duldung ist zu Ende. Lassen Sie sich beraten.',
    en: 'Suspension ended',
    actor: 'applicant',
    next: 'Sie können freiwillig ausreisen. Beratung gibt es kostenlos.',
  },
};
