import type { StateConfig } from '@amtsweg/engine';
import {
  actionAgainst,
  applicationDecision,
  brief,
  completeness,
  courtEvents,
  defineProcedure,
  directActionRemedy,
  endings,
  gate,
  grantClocks,
  grantDrawing,
  grantEvents,
  grantNotice,
  grantProof,
  grantRecovery,
  grantStatuses,
  hearingLetter,
  hearingPeriod,
  note,
  partyAddressee,
  processingTarget,
  recoveryDocuments,
  refusalNotice,
  refusedApplication,
  replyPeriod,
  requestLetter,
  statementEvent,
  supplementEvent,
  taskState,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { form } from './kulturfoerderung.form.js';

const rows = [
  ['Projekt', '{form.project}'],
  ['Zeitraum', '{form.startsOn} bis {form.endsOn}'],
  ['Gesamtkosten', '{euro(sum(form.costs.amount))}'],
  ['Beantragt', '{euro(form.requested)}'],
] as const;

/** Whoever has begun has shown that it goes without the grant; the lead may allow an early start, which promises nothing. */
const examination: Record<string, StateConfig> = {
  start: gate('Vorhabenbeginn', 'inReview', [
    { to: 'earlyStart', when: 'form.earlyStart = true' },
    { to: 'jury' },
  ]),
  earlyStart: taskState({
    id: 'earlyStart',
    state: 'Vorzeitiger Maßnahmebeginn',
    status: 'inReview',
    task: 'Über die Zulassung des vorzeitigen Beginns entscheiden; sie begründet keinen Anspruch',
    post: 'lead',
    target: 'P5D',
    legalBasis: 'VV Nr. 1.3 zu § 44 LHO entsprechend',
    outcomes: {
      allowed: { label: 'Zugelassen, auf eigenes Risiko', to: 'jury' },
      denied: { label: 'Nicht zugelassen', adverse: true, to: 'jury' },
    },
  }),
  jury: taskState({
    id: 'jury',
    state: 'Fachjury',
    status: 'juryAsked',
    task: 'Antrag der Fachjury vorlegen; Empfehlung und befangene Mitglieder eintragen',
    post: 'clerk',
    target: 'P6W',
    legalBasis: 'Zuwendungsrichtlinie LHH, § 41 NKomVG (Mitwirkungsverbot)',
    outcomes: {
      recommended: {
        label: 'Empfohlen',
        to: [{ to: 'committee', when: 'form.requested > 1000000' }, { to: 'decision' }],
        fields: [
          { name: 'amount', label: 'Empfohlener Betrag', type: 'money', min: 10000, required: true },
          brief.count('votes', 'Stimmen dafür', 15),
          brief.text('biased', 'Nicht mitgewirkt haben', 300, { required: false }),
        ],
      },
      notRecommended: {
        label: 'Nicht empfohlen',
        to: 'decision',
        fields: [brief.long('opinion', 'Fachliche Beurteilung', 3000)],
      },
      postponed: { label: 'Auf die nächste Sitzung vertagt', to: 'jury' },
    },
  }),
  committee: taskState({
    id: 'committee',
    state: 'Kulturausschuss',
    status: 'juryAsked',
    task: 'Beschluss des Kulturausschusses über Zuwendungen von mehr als 10.000 € eintragen',
    post: 'lead',
    target: 'P8W',
    legalBasis: '§§ 71, 76 NKomVG, Zuwendungsrichtlinie LHH',
    outcomes: {
      resolved: {
        label: 'Beschlossen',
        to: 'decision',
        fields: [
          brief.day('on', 'Beschluss vom', { notAfter: 'today' }),
          { name: 'amount', label: 'Betrag', type: 'money', min: 0, required: true },
        ],
      },
      declined: {
        label: 'Abgelehnt',
        to: 'decision',
        fields: [brief.day('on', 'Beschluss vom', { notAfter: 'today' })],
      },
    },
  }),
};

/** A grant never exceeds what was asked, what the gap is, and what the committee voted. */
const grantable =
  'event.amount <= form.requested and (form.requested <= 1000000 or event.amount <= facts.committee.amount) and not(form.earlyStart = true and facts.earlyStart.outcome = "denied" and date(form.startsOn) < date(today))';

const decision = applicationDecision({
  state: 'Entscheidung über die Zuwendung',
  task: 'Nach Empfehlung und Haushaltslage entscheiden, Finanzierungsart und Bedingungen festlegen',
  legalBasis: '§§ 23, 44 LHO entsprechend, Zuwendungsrichtlinie LHH',
  grant: {
    label: 'Bewilligen',
    to: [
      { to: 'signature', when: grantable },
      {
        to: 'decision',
        then: [
          note(
            'Betrag über Antrag oder Beschluss, oder vor der Bewilligung begonnen: so nicht zu bewilligen.',
          ),
        ],
      },
    ],
    fields: [
      { name: 'amount', label: 'Zuwendung', type: 'money', min: 10000, required: true },
      brief.pick('financing', 'Finanzierungsart', {
        gap: 'Fehlbedarf',
        share: 'Anteil',
        fixed: 'Festbetrag',
      }),
      brief.day('fundedUntil', 'Bewilligungszeitraum bis', { notBefore: 'today' }),
      brief.long('conditions', 'Besondere Nebenbestimmungen', 3000, { required: false }),
    ],
  },
  grounds: [
    { value: 'Haushaltsmittel erschöpft', label: 'Haushaltsmittel' },
    { value: 'fachlich nicht überzeugend nach Empfehlung der Jury', label: 'Jury' },
    { value: 'Vorhaben vor der Bewilligung begonnen', label: 'Vorhabenbeginn' },
    { value: 'Gesamtfinanzierung nicht gesichert', label: 'Finanzierung' },
  ],
  refused: [{ to: '#case.rejected' }],
});

/**
 * Projektförderung Kultur: a grant (Zuwendung) at discretion within the budget; nobody has a right to it, everybody to equal
 * treatment (Art. 3 GG). Applied accordingly: §§ 23, 44 LHO with ANBest-P.
 *
 * Peculiar: a project may not have begun, unless an early start was allowed; costs and financing must balance to the cent
 * and a tenth be own money (form). A jury recommends, its biased members out; above 10,000 € the council's committee votes
 * and its amount binds the decision (guard). Money is called when needed, paid by others than who decided, and only after
 * the notice is final or its remedy waived. Changes are reported; half a year after the end the proof of use is due, and
 * what was not needed or misused comes back with interest (§ 49a VwVfG). NOT a transition: institutional funding.
 */
export default defineProcedure({
  key: 'kulturfoerderung',
  name: 'Projektförderung Kultur',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'benefit',
  initiation: 'application',
  unit: '41.1',
  filePlan: '41.10.10',
  leika: [],
  keywords: [
    'Zuschuss für Theaterprojekt',
    'Geld für Festival',
    'Kulturprojekt finanzieren',
    'Zuwendung Konzertreihe',
  ],
  legalBasis: [
    '§ 4 NKomVG',
    'Zuwendungsrichtlinie LHH',
    '§§ 23, 44 LHO entsprechend',
    '§§ 36, 49, 49a VwVfG',
  ],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: '§ 41 KomHKVO, Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'application', label: 'Antrag' },
    { name: 'description', label: 'Projektbeschreibung' },
    { name: 'plan', label: 'Kosten- und Finanzierungsplan', legalBasis: 'VV Nr. 3 zu § 44 LHO entsprechend' },
    { name: 'statutes', label: 'Satzung und Freistellungsbescheid', when: 'form.legalForm = "association"' },
  ],
  fee: [],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    ...grantClocks(),
    ...actionAgainst('refusal'),
    processingTarget: processingTarget({
      period: 'P4M',
      pausesIn: ['submitted.awaitingApplicant', 'checked.jury', 'checked.committee'],
    }),
  },
  documents: {
    request: requestLetter('Ihrem Förderantrag'),
    hearing: hearingLetter('die beantragte Zuwendung', rows),
    permit: {
      kind: 'notice',
      title: 'Zuwendungsbescheid',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Wir bewilligen eine nicht rückzahlbare Zuwendung bis zu {euro(facts.decision.amount)} zur Projektförderung, zweckgebunden für das genannte Projekt, bis zum {facts.decision.fundedUntil}.',
        },
        { type: 'paragraph', text: '{facts.decision.conditions}', when: 'facts.decision.conditions != null' },
        {
          type: 'paragraph',
          text: 'Die Allgemeinen Nebenbestimmungen (ANBest-P) sind Bestandteil dieses Bescheids: Abruf erst bei Bedarf in den nächsten zwei Monaten, Mitteilung jeder Änderung, Verwendungsnachweis sechs Monate nach dem Ende. Ermäßigen sich die Ausgaben, ermäßigt sich die Zuwendung (auflösende Bedingung).',
        },
        {
          type: 'paragraph',
          text: 'Ausgezahlt wird nach Bestandskraft; ein Verzicht auf Rechtsbehelf beschleunigt sie. Weisen Sie auf die Förderung durch die Landeshauptstadt Hannover hin.',
        },
      ],
    },
    refusal: refusalNotice('Ablehnung der Projektförderung', rows),
    ...recoveryDocuments('des Zuwendungsbescheids'),
  },
  events: {
    withdraw: { ...withdrawEvent, note: 'Die Rücknahme ist kostenfrei.' },
    statement: statementEvent,
    supplement: supplementEvent([
      { name: 'requested', label: 'Beantragte Zuwendung', type: 'money', min: 10000, max: 10000000 },
    ]),
    ...grantEvents(),
    ...courtEvents('refusal'),
  },
  publicStatus: {
    ...grantStatuses,
    juryAsked: {
      de: 'Liegt Jury oder Ausschuss vor',
      easy: 'Fachleute und der Ausschuss sprechen über Ihren Antrag.',
      en: 'With jury or committee',
      actor: 'other',
      next: 'Nach der Sitzung entscheiden wir. Beginnen Sie noch nicht.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, remedy: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P7D',
        task: 'Antrag, Beschreibung und Finanzierungsplan prüfen, Antragsfrist vergleichen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'start',
        states: {
          ...examination,
          ...decision,
          signature: taskState({
            id: 'signature',
            state: 'Zeichnung',
            status: 'inReview',
            task: 'Mittel festlegen und Zuwendungsbescheid zeichnen',
            post: 'lead',
            notBy: ['decision'],
            legalBasis: '§ 42 KomHKVO',
            outcomes: {
              signed: { label: 'Gezeichnet', to: '#case.approved' },
              returned: { label: 'Zurück', adverse: true, to: 'decision' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bewilligt', status: 'decided' },
        initial: 'production',
        states: grantNotice({ to: '#case.issued', upheld: '#case.checked.decision' }),
      },
      issued: {
        meta: { label: 'Zuwendung läuft', status: 'grantInForce' },
        initial: 'drawing',
        onDone: '#case.closed',
        states: {
          ...grantDrawing(),
          ...grantProof({
            task: 'Sachbericht und Belegliste prüfen, Belege in Stichproben, Förderhinweis',
            good: 'settled',
          }),
          ...grantRecovery(['decision', 'proofCheck']),
        },
      },
      rejected: refusedApplication({ label: 'Förderung abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
