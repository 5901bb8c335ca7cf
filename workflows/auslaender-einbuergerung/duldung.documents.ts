import type { DocumentSpec, PublicStatus } from '@amtsweg/procedure';
import { personRows } from './office.js';

/** The letters of the toleration: the hearing, the note of § 60b, the paper itself and the announcement of its end. */
export const papers: Readonly<Record<string, DocumentSpec>> = {
  hearing: {
    kind: 'letter',
    title: 'Anhörung zu Ihrer Duldung',
    signedAs: 'clerk',
    blocks: [
      { type: 'facts', rows: personRows },
      {
        type: 'paragraph',
        text: 'die Duldung soll mit dem Zusatz „für Personen mit ungeklärter Identität“ erteilt werden. Sie dürfen dann nicht arbeiten und müssen in Hannover wohnen (§ 60b Abs. 5 AufenthG):',
        when: 'facts.decision.ground = "§ 60b AufenthG"',
      },
      {
        type: 'paragraph',
        text: 'nach dem Stand der Prüfung kann die Duldung nicht erteilt werden ({facts.decision.ground}):',
        when: 'facts.decision.ground != "§ 60b AufenthG"',
      },
      { type: 'paragraph', text: '{facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens zu den erheblichen Tatsachen äußern (§ 28 Abs. 1 VwVfG).',
      },
    ],
  },
  unclear: {
    kind: 'notice',
    title: 'Duldung für Personen mit ungeklärter Identität (§ 60b AufenthG)',
    signedBy: 'decision',
    remedy: true,
    blocks: [
      { type: 'facts', rows: personRows },
      {
        type: 'paragraph',
        text: 'Ihre Duldung erhält den Zusatz „für Personen mit ungeklärter Identität“. Die Erwerbstätigkeit ist nicht erlaubt; Sie müssen in Hannover wohnen (§ 60b Abs. 5, § 61 Abs. 1d AufenthG).',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.decision.identityReason}' },
      {
        type: 'paragraph',
        text: 'Ihre Stellungnahme haben wir berücksichtigt: {facts.statement.statement}',
        when: 'facts.statement != null',
      },
      {
        type: 'paragraph',
        text: 'Holen Sie die Handlungen nach, erhalten Sie die Bescheinigung ohne diesen Zusatz (§ 60b Abs. 4 AufenthG).',
      },
    ],
  },
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
  revoked: {
    de: 'Duldung widerrufen',
    easy: 'Ihre Duldung gilt nicht mehr. Die Gründe stehen im Brief.',
    en: 'Toleration revoked',
    actor: 'applicant',
    next: 'Im Bescheid steht, was Sie dagegen tun können. Lassen Sie sich beraten.',
  },
  notNeeded: {
    de: 'Keine Duldung nötig',
    easy: 'Sie müssen nicht ausreisen. Darum brauchen Sie keine Duldung.',
    en: 'No toleration needed',
    actor: 'nobody',
    next: 'Ihr Aufenthaltsrecht besteht weiter.',
  },
  removal: {
    de: 'Aussetzung beendet',
    easy: 'Die Duldung ist zu Ende. Lassen Sie sich beraten.',
    en: 'Suspension ended',
    actor: 'applicant',
    next: 'Sie können freiwillig ausreisen. Beratung gibt es kostenlos.',
  },
};
