import {
  actionNotice,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  hearingPeriod,
  inactionMarker,
  litigationStatus,
  opinionEvent,
  opinionPeriod,
  paymentPeriod,
  processingTarget,
  replyPeriod,
  requestLetter,
  statementEvent,
  supplementEvent,
  withdrawEvent,
} from '@amtsweg/procedure';
import { evidence, form } from './einbuergerung-anspruch.form.js';
import { approved, issued } from './einbuergerung-anspruch.ceremony.js';
import { checked, submitted } from './einbuergerung-anspruch.examination.js';
import { aliensOffice } from './office.js';

/**
 * Einbürgerung nach § 10 StAG: a claim after five years, in a procedure that takes years and in which four other bodies
 * speak. No decision is made before all have; their answers grow stale meanwhile: after six months in which it was not
 * signed they are asked again (clock `freshness`).
 *
 * Peculiar: the certificate works with its handing over only (§ 16 StAG), after the solemn declaration, in person; until
 * then everything may change and the applicant may withdraw. Earlier nationality is kept (since 27 June 2024). The
 * commitment of § 10 (1) no. 1 and 1a is heard in an interview with two officers; doubts are examined, not assumed. A
 * criminal case suspends by law (§ 12a (3)). Convictions below the limits do not count (§ 12a (1)); what is
 * antisemitic or racist always does (sentence 2). Afterwards the city reports to the EStA register (§ 33), the
 * register of residents, the aliens office, which takes the card back.
 *
 * Not here: §§ 8, 9 StAG (own service; who fails here may be offered it: `otherGround` in the hearing letter), and no
 * deemed approval: silence means at most § 75 VwGO, which is watched.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'einbuergerung-anspruch',
  name: 'Einbürgerung (Anspruchseinbürgerung)',
  kind: 'multiStage',
  initiation: 'application',
  unit: '32.11',
  filePlan: '32.70.10',
  leika: [],
  legalBasis: ['§ 10 StAG', '§§ 11, 12a, 16, 31 bis 33, 37, 38 StAG', '§ 41 BZRG'],
  keywords: [
    'Deutscher werden',
    'deutsche Staatsangehörigkeit nach fünf Jahren',
    'deutschen Pass beantragen',
    'doppelte Staatsbürgerschaft',
    'Staatsbürgerschaft beantragen',
  ],
  retention: {
    years: 30,
    legalBasis: 'Aktenplan der Stadt; danach Anbietung an das Archiv (zu bestätigen)',
    evidence: 'assumed',
  },
  form,
  evidence,
  fee: [
    {
      id: 'waived',
      legalBasis: '§ 38 Abs. 2 Satz 4 StAG: Billigkeit oder öffentliches Interesse',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'adult',
      legalBasis: '§ 38 Abs. 2 StAG',
      type: 'fixed',
      cents:
        '25500 + 5100 * count(if form.children = null then [] else form.children[item.ownIncome = false])',
      evidence: 'documented',
    },
  ],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'] },
    processingTarget: processingTarget({
      period: 'P18M',
      pausesIn: ['submitted.awaitingApplicant', 'checked.examination.suspended'],
    }),
    paymentPeriod: { ...paymentPeriod, legalBasis: '§ 38 StAG, § 16 BGebG' },
    securityPeriod: opinionPeriod('Verfassungsschutz', '§ 37 Abs. 2 StAG', 'P6M'),
    policePeriod: opinionPeriod('Polizei', '§ 37 StAG', 'P2M'),
    registerPeriod: opinionPeriod('Bundeszentralregister', '§ 41 BZRG', 'P1M'),
    aliensPeriod: opinionPeriod('Ausländerbehörde', '§ 32 StAG', 'P6W'),
    freshness: {
      label: 'Aktualität der Auskünfte',
      kind: 'setByAuthority',
      legalBasis: '§ 37 StAG, Erlass (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.inquiriesOn' },
      period: 'P6M',
    },
    suspensionReview: {
      label: 'Wiedervorlage Straf- oder Ermittlungsverfahren',
      kind: 'setByAuthority',
      legalBasis: '§ 12a Abs. 3 StAG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3M',
    },
    ceremonyPeriod: {
      label: 'Einladung zur Aushändigung',
      kind: 'setByAuthority',
      legalBasis: '§ 16 StAG',
      bound: 'party',
      start: { notified: 'facts.invitationDispatch' },
      period: 'P3M',
    },
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Einbürgerung'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihrem Antrag auf Einbürgerung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'ein Anspruch auf Einbürgerung nach § 10 StAG besteht nach derzeitigem Stand nicht:',
        },
        { type: 'paragraph', text: '{facts.decision.reason}' },
        {
          type: 'paragraph',
          text: 'Geprüft werden kann auch eine Einbürgerung nach Ermessen (§§ 8, 9 StAG). Sie können sich innerhalb von zwei Wochen äußern oder den Antrag zurücknehmen; bei Rücknahme ermäßigt sich die Gebühr (§ 38 Abs. 3 StAG).',
        },
      ],
    },
    invitation: {
      kind: 'letter',
      title: 'Einladung zur Einbürgerung',
      signedAs: 'lead',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihrem Antrag wird entsprochen. Deutsche oder Deutscher werden Sie erst mit der Aushändigung der Urkunde. Bitte kommen Sie am {facts.signature.ceremonyOn} persönlich und bringen Sie Ihren Aufenthaltstitel mit. Vorher geben Sie das feierliche Bekenntnis ab (§ 16 Satz 2 StAG). Teilen Sie Änderungen bis dahin mit.',
        },
      ],
    },
    certificate: {
      kind: 'certificate',
      title: 'Einbürgerungsurkunde',
      signedBy: 'signature',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Geboren', '{form.birthDate}, {form.birthPlace}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'hat mit dem Zeitpunkt der Aushändigung dieser Urkunde die deutsche Staatsangehörigkeit durch Einbürgerung erworben.',
        },
        {
          type: 'list',
          of: 'form.children',
          item: 'Die Einbürgerung erstreckt sich auf {item.name}, geboren am {item.birthDate}.',
          when: 'count(form.children) > 0',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Einbürgerung',
      signedBy: 'finalDecision',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Ihr Antrag auf Einbürgerung vom {facts.receivedOn} wird abgelehnt.' },
        { type: 'paragraph', text: 'Gründe: {facts.finalDecision.reason}' },
        { type: 'paragraph', text: 'Die Gebühr wird mit eigenem Bescheid festgesetzt (§ 38 Abs. 3 StAG).' },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200 },
      { name: 'income', label: 'Nettoeinkommen des Haushalts', type: 'money', min: 0, max: 10000000 },
    ]),
    statement: statementEvent,
    securityOpinion: opinionEvent('Auskunft des Verfassungsschutzes eintragen'),
    policeOpinion: opinionEvent('Auskunft der Polizei eintragen'),
    registerOpinion: opinionEvent('Unbeschränkte Auskunft des Bundeszentralregisters eintragen'),
    aliensOpinion: opinionEvent('Stellungnahme der Ausländerbehörde eintragen'),
    criminalOutcome: {
      label: 'Ausgang des Straf- oder Ermittlungsverfahrens eintragen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'result', label: 'Ergebnis', type: 'text', maxLength: 500, required: true },
        {
          name: 'relevant',
          label: 'Oberhalb der Grenzen des § 12a Abs. 1 oder Tat im Sinne des Satzes 2',
          type: 'boolean',
          required: true,
        },
      ],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    ceremony: {
      de: 'Einbürgerung steht bevor',
      easy: 'Sie werden eingebürgert. Bitte kommen Sie zum Termin und holen Sie die Urkunde ab.',
      en: 'Invited to the ceremony',
      actor: 'applicant',
      next: 'Erst mit der Aushändigung der Urkunde sind Sie Deutsche oder Deutscher.',
    },
    naturalised: {
      de: 'Eingebürgert',
      easy: 'Sie sind jetzt Deutsche oder Deutscher.',
      en: 'Naturalised',
      actor: 'nobody',
      next: 'Beantragen Sie Personalausweis oder Reisepass.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted,
      checked,
      approved,
      issued,
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalRemedyPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.examination.decision', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued', 'transferred'),
    },
  },
});
