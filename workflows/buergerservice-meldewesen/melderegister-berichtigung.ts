import {
  actionNotice,
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  informationEvent,
  informationPeriod,
  informationRequest,
  litigationStatus,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

/**
 * Berichtigung des Melderegisters (§ 12 with § 6 (1) BMG, Art. 16 DSGVO): the register follows the truth, also without application; so
 * withdrawing it ends the person's claim, not the office's duty. Who proves what depends on the datum: names, birth and marital status
 * follow the civil registers, whose entry binds; nationality the aliens office; a doctoral degree its deed; an address the facts.
 *
 * While it is open the datum bears a mark (§ 12 sentence 3 BMG, Art. 18): nobody uses it against the person. If neither truth can be
 * proved, the date is not deleted but marked as disputed (case law on foreign dates of birth). After the correction everybody who got
 * the wrong datum is told (Art. 19), cards are checked, § 6 (2). Refused by act after a hearing. Not a transition: a change of name or
 * civil status itself.
 */
export default defineProcedure({
  ...registerService,
  key: 'melderegister-berichtigung',
  name: 'Berichtigung des Melderegisters',
  kind: 'registerChange',
  initiation: 'application',
  filePlan: '33.20.45',
  leika: [],
  legalBasis: ['§ 12 BMG', '§ 6 BMG', 'Art. 16, 18, 19 DSGVO'],
  online: null,
  keywords: [
    'Name falsch geschrieben',
    'falsches Geburtsdatum',
    'falscher Familienstand eingetragen',
    'Doktortitel eintragen',
    'Fehler in meinen Daten',
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Person',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
          brief.text('address', 'Anschrift'),
        ],
      },
      {
        title: 'Was nicht stimmt',
        fields: [
          brief.pick('datum', 'Angabe', {
            name: 'Name oder Schreibweise',
            birth: 'Geburtsdatum oder -ort',
            marital: 'Familienstand',
            nationality: 'Staatsangehörigkeit',
            degree: 'Doktorgrad',
            address: 'Anschrift, Ein- oder Auszug',
            religion: 'Religion',
          }),
          brief.text('wrong', 'Eingetragen ist'),
          brief.text('right', 'Richtig ist'),
          brief.yes('germanDeed', 'Eine deutsche Personenstandsurkunde belegt es', {
            when: 'form.datum in ("name", "birth", "marital")',
          }),
          brief.text('registry', 'Standesamt und Registernummer', 200, {
            when: 'form.germanDeed = true',
            required: false,
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.wrong != form.right',
        message: 'Eingetragene und richtige Angabe sind gleich.',
        field: 'right',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    {
      name: 'deed',
      label: 'Personenstandsurkunde, bei fremder Sprache mit Übersetzung',
      when: 'form.datum in ("name", "birth", "marital")',
    },
    { name: 'degree', label: 'Promotionsurkunde', when: 'form.datum = "degree"' },
  ],
  fee: [],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    sourcePeriod: informationPeriod(
      'Auskunft der registerführenden Stelle',
      '§ 6 Abs. 3 BMG, § 65 PStG',
      'P3W',
    ),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
  },
  documents: {
    request: requestLetter('Ihrer Berichtigung'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zur Berichtigung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'dass „{form.right}“ richtig ist, ist nicht nachgewiesen: {facts.proof.finding} Wir beabsichtigen, die Eintragung „{form.wrong}“ nicht zu ändern. Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern.',
        },
      ],
    },
    corrected: {
      kind: 'letter',
      title: 'Mitteilung über die Berichtigung',
      signedBy: 'write',
      blocks: [
        {
          type: 'paragraph',
          text: '{if facts.disputed = true then "im Melderegister ist vermerkt, dass die Angabe „" + form.wrong + "“ bestritten ist; keine Seite ist nachgewiesen (Art. 18 DSGVO)." else "im Melderegister steht jetzt: " + form.right + "."}',
        },
        {
          type: 'paragraph',
          text: 'Alle Stellen, die die alte Angabe bekommen haben, sind unterrichtet (Art. 19 DSGVO). Prüfen Sie bitte Ihren Ausweis.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Berichtigung',
      signedBy: 'verdict',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Die Eintragung wird nicht geändert.' },
        { type: 'paragraph', text: 'Gründe: {facts.verdict.reason}' },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: {
      ...withdrawEvent,
      note: 'Ist das Register nachweislich falsch, wird es von Amts wegen berichtigt (§ 6 Abs. 1 BMG).',
    },
    statement: statementEvent,
    sourceInformation: informationEvent('Auskunft von Standesamt oder Behörde eintragen'),
    supplement: supplementEvent([
      brief.text('right', 'Richtig ist', 200, { required: false }),
      brief.text('registry', 'Standesamt und Registernummer', 200, { required: false }),
    ]),
  },
  publicStatus: { litigation: litigationStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Angabe im Register mit Prüfvermerk versehen (Art. 18 DSGVO) und Nachweise ansehen',
      }),
      checked: {
        meta: { label: 'Was ist richtig', status: 'inReview' },
        on: withdrawal,
        initial: 'slip',
        states: {
          slip: taskState({
            id: 'slip',
            state: 'Schreibfehler oder Streit',
            status: 'inReview',
            task: 'Mit dem Meldeschein vergleichen: offenbarer Fehler der Behörde oder anderer Nachweis nötig',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 6 Abs. 1 BMG, § 42 VwVfG',
            outcomes: {
              ours: { label: 'Unser Fehler: sofort berichtigen', to: '#case.approved' },
              toProve: { label: 'Zu klären', to: 'source' },
            },
          }),
          source: {
            ...informationRequest({
              id: 'source',
              label: 'Register, das die Angabe führt',
              receivers:
                '[if form.datum = "nationality" then "Landeshauptstadt Hannover, Ausländerbehörde" else if form.registry = null then "Landeshauptstadt Hannover, Standesamt" else "Standesamt: " + form.registry]',
              legalBasis: '§ 6 Abs. 3 BMG, § 65 PStG',
              clock: 'sourcePeriod',
              needed: 'form.germanDeed = true or form.datum = "nationality"',
            }),
            onDone: 'proof',
          },
          proof: taskState({
            id: 'proof',
            state: 'Nachweis würdigen',
            status: 'inReview',
            task: 'Beweiswert der Urkunden würdigen; deutsches Personenstandsregister bindet (§ 54 PStG)',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 24 VwVfG, § 54 PStG',
            outcomes: {
              right: { label: 'Angabe der Person richtig', to: '#case.approved' },
              neither: {
                label: 'Weder richtig noch falsch nachweisbar: als bestritten vermerken',
                to: [{ to: '#case.approved', then: [set('disputed', 'true')] }],
              },
              wrong: {
                label: 'Eintrag ist richtig: anhören',
                to: 'hearing',
                fields: [brief.long('finding', 'Feststellung')],
              },
              missing: { ...requestOutcome, label: 'Urkunde oder Übersetzung fehlt' },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'verdict',
          }),
          verdict: taskState({
            id: 'verdict',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Nach der Äußerung entscheiden',
            post: 'lead',
            legalBasis: '§ 12 BMG',
            outcomes: {
              newProof: { label: 'Neuer Nachweis: neu würdigen', to: 'proof' },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Register berichtigen', status: 'decided' },
        initial: 'write',
        states: {
          write: taskState({
            id: 'write',
            state: 'Eintragung',
            status: 'decided',
            task: 'Angabe berichtigen oder Vermerk setzen; Prüfvermerk löschen; Empfänger aus dem Protokoll feststellen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 6 BMG, Art. 16, 19 DSGVO',
            outcomes: {
              written: {
                label: 'Berichtigt',
                to: '#case.issued',
                fields: [
                  brief.list('receivers', 'Stellen mit der alten Angabe', [brief.text('name', 'Stelle')], {
                    required: false,
                    max: 30,
                  }),
                  brief.yes('cards', 'Ausweis oder Pass zeigt die falsche Angabe'),
                ],
              },
            },
          }),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Folgen der Berichtigung', status: 'inProduction' },
        onDone: '#case.closed',
        states: {
          person: {
            meta: { label: 'Mitteilung', status: 'inProduction' },
            initial: 'making',
            states: {
              making: documentState({
                id: 'correctedDocument',
                state: 'Mitteilung wird erstellt',
                status: 'inProduction',
                document: 'corrected',
                to: 'sending',
              }),
              sending: dispatchState({
                id: 'correctedDispatch',
                state: 'Mitteilung geht hinaus',
                status: 'inProduction',
                document: 'correctedDocument',
                to: 'told',
              }),
              told: finished('Mitgeteilt', 'sent'),
            },
          },
          receivers: {
            meta: { label: 'Frühere Empfänger (Art. 19 DSGVO)', status: 'inReview' },
            initial: 'gate',
            states: {
              gate: gate('Wer hat die alte Angabe', 'inReview', [
                { to: 'telling', when: 'count(facts.write.receivers) > 0' },
                { to: 'told' },
              ]),
              telling: transmissionState({
                id: 'telling',
                state: 'Empfänger werden unterrichtet',
                status: 'inReview',
                receivers: 'for r in facts.write.receivers return r.name',
                legalBasis: 'Art. 19 DSGVO, § 6 Abs. 1 BMG',
                to: 'told',
              }),
              told: finished('Unterrichtet', 'sent'),
            },
          },
          cards: {
            meta: { label: 'Ausweise', status: 'inProduction' },
            initial: 'gate',
            states: {
              gate: gate('Falscher Ausweis', 'inProduction', [
                { to: 'invalid', when: 'facts.write.cards' },
                { to: 'fine' },
              ]),
              invalid: taskState({
                id: 'invalid',
                state: 'Ungültiger Ausweis',
                status: 'inProduction',
                task: 'Person zum neuen Ausweis einbestellen; unrichtige Angaben machen ihn ungültig; unser Fehler: gebührenfrei',
                post: 'clerk',
                legalBasis: '§ 28 Abs. 1 Nr. 1 PAuswG, § 11 PassG',
                outcomes: { ordered: { label: 'Neuer Ausweis beantragt', to: 'fine' } },
              }),
              fine: finished('Ausweise geklärt', 'sent'),
            },
          },
        },
      },
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.approved', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
