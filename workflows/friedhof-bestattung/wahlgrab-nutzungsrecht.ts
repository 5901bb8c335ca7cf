import {
  applicationClocks,
  applicationDecision,
  applicationEvents,
  appealableNotice,
  brief,
  cemetery,
  cemeteryApplicant,
  cemeteryService,
  completeness,
  costBlocks,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  feeFixedBy,
  finished,
  gate,
  hearingLetter,
  refusalNotice,
  refusedApplication,
  requestLetter,
  requestOutcome,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

/** The right lasts at least as long as the rest of whoever is buried on its first day. */
const YEARS = 'if form.kind = "earth" then 25 else 20';

const rows = [
  ['Friedhof', '{choice("cemetery", form.cemetery)}'],
  ['Grabart', '{choice("kind", form.kind)}, {form.places} Stellen'],
  ['Anlass', '{choice("occasion", form.occasion)}'],
] as const;

/**
 * Nutzungsrecht an einer Wahlgrabstätte erwerben (Friedhofssatzung): other than a row grave, which the cemetery assigns
 * in turn, this one is chosen. The choice is an appointment among the graves with the inspector (`selection`). After a death it must be
 * made at once, because the burial waits; for provision in life nobody presses, so the grave is reserved for four weeks and set
 * free when the choice is not confirmed. Provision is granted only where enough graves remain: a ground of refusal of its own.
 *
 * Nothing is bought: a right of use under public law is conferred by notice, for 25 or 20 years, computed by kind of grave, at a fee of places times
 * years. The Grabbrief that proves it is made out when the fee has come in or been enforced, beside the remedy. The successor
 * is named at the beginning, since the right goes on by the bylaw's order and not by will. Extension, return and burial are services of their own.
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'wahlgrab-nutzungsrecht',
  name: 'Nutzungsrecht an einer Wahlgrabstätte erwerben',
  kind: 'contract',
  filePlan: '67.40.10',
  legalBasis: ['Friedhofssatzung LHH', 'Friedhofsgebührensatzung LHH', '§ 14 BestattG'],
  keywords: ['Grab kaufen', 'Familiengrab', 'Grab zu Lebzeiten aussuchen', 'Grabplatz', 'Urnengrab'],
  form: {
    sections: [
      {
        title: 'Wer das Recht erwirbt',
        fields: [
          ...cemeteryApplicant,
          brief.yes('resident', 'Ich oder die verstorbene Person hat oder hatte den Wohnsitz in Hannover'),
          {
            name: 'successor',
            label: 'Nachfolge im Nutzungsrecht (Name)',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          brief.text('successorAddress', 'Anschrift der Nachfolge', 200),
        ],
      },
      {
        title: 'Anlass und Grab',
        fields: [
          brief.pick('occasion', 'Anlass', { death: 'Todesfall', provision: 'Vorsorge zu Lebzeiten' }),
          {
            name: 'deceased',
            label: 'Verstorbene Person',
            type: 'name',
            maxLength: 160,
            when: 'form.occasion = "death"',
            required: true,
          },
          brief.day('diedOn', 'Gestorben am', { notAfter: 'today', when: 'form.occasion = "death"' }),
          cemetery,
          brief.pick('kind', 'Grabart', {
            earth: 'Wahlgrab für Särge',
            urn: 'Urnenwahlgrab',
            tree: 'Baumgrab für Urnen',
          }),
          brief.count('places', 'Zahl der Stellen', 12, { min: 1 }),
          brief.text('wish', 'Wunsch zur Lage', 200, { required: false }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.kind != "tree" or form.places <= 2',
        message: 'Ein Baumgrab hat höchstens zwei Stellen.',
        field: 'places',
      },
    ],
  },
  evidence: [
    { name: 'death', label: 'Sterbeurkunde', when: 'form.occasion = "death"' },
    { name: 'provision', label: 'Vorsorgeerklärung', when: 'form.occasion = "provision"' },
    { name: 'choice', label: 'Grabauswahl' },
  ],
  fee: [
    {
      id: 'earth',
      legalBasis: 'Friedhofsgebührensatzung LHH, Wahlgrab für Särge je Stelle',
      type: 'value',
      cents: 'form.places * 195000',
      when: 'form.kind = "earth"',
      evidence: 'assumed',
    },
    {
      id: 'tree',
      legalBasis: 'Friedhofsgebührensatzung LHH, Baumgrab je Stelle',
      type: 'value',
      cents: 'form.places * 148000',
      when: 'form.kind = "tree"',
      evidence: 'assumed',
    },
    {
      id: 'urn',
      legalBasis: 'Friedhofsgebührensatzung LHH, Urnenwahlgrab je Grabstätte',
      type: 'value',
      cents: '104000 + (form.places - 1) * 26000',
      evidence: 'assumed',
    },
  ],
  clocks: {
    ...applicationClocks({ target: 'P4W', pausesIn: ['checked.reserved'] }),
    ...feeFixedBy('permit', 'Friedhofsgebührensatzung LHH'),
    reservationPeriod: {
      label: 'Reservierung der ausgewählten Grabstätte',
      kind: 'setByAuthority',
      legalBasis: 'Friedhofssatzung LHH, § 31 Abs. 2 VwVfG (Dauer zu bestätigen)',
      bound: 'party',
      start: { notified: 'facts.reservationDispatch' },
      period: 'P4W',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf ein Nutzungsrecht'),
    hearing: hearingLetter('das Nutzungsrecht', rows),
    refusal: refusalNotice('Ablehnung eines Nutzungsrechts', rows),
    reservation: {
      kind: 'letter',
      title: 'Ihre Grabstätte ist reserviert',
      signedBy: 'selection',
      blocks: [
        { type: 'facts', rows: [...rows, ['Grabstätte', '{facts.selection.gravePlace}']] },
        {
          type: 'paragraph',
          text: 'die Grabstätte ist vier Wochen nach der Bekanntgabe dieses Schreibens für Sie reserviert. Bitte bestätigen Sie Ihre Wahl in dieser Zeit; danach geben wir sie frei.',
        },
      ],
    },
    permit: {
      kind: 'notice',
      title: 'Verleihung eines Nutzungsrechts an einer Wahlgrabstätte',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows: [...rows, ['Grabstätte', '{facts.selection.gravePlace}']] },
        {
          type: 'paragraph',
          text: 'das Nutzungsrecht wird Ihnen bis zum {facts.rightUntil} verliehen. Es begründet kein Eigentum. Die Grabstätte ist binnen sechs Monaten herzurichten und dauernd zu pflegen. Nachfolge: {form.successor}.',
        },
        ...costBlocks,
      ],
    },
    graveLetter: {
      kind: 'certificate',
      title: 'Grabbrief',
      signedBy: 'graveRegister',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Nummer', '{facts.graveRegister.letterNumber}'],
            ['Nutzungsberechtigt', '{form.givenNames} {form.familyName}'],
            ['Grabstätte', '{choice("cemetery", form.cemetery)}, {facts.selection.gravePlace}'],
            ['Nutzungsrecht bis', '{facts.rightUntil}'],
          ],
        },
      ],
    },
  },
  events: {
    ...applicationEvents([brief.text('wish', 'Wunsch zur Lage', 200, { required: false })]),
    choiceConfirmed: { label: 'Wahl der reservierten Grabstätte bestätigen', by: ['applicant', 'clerk'] },
    otherChoice: { label: 'Andere Grabstätte aussuchen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...cemeteryService.publicStatus,
    graveChoice: {
      de: 'Grabauswahl',
      easy: 'Wir zeigen Ihnen freie Gräber auf dem Friedhof.',
      en: 'Choosing a grave',
      actor: 'office',
      next: 'Wir vereinbaren einen Termin auf dem Friedhof.',
    },
    graveReserved: {
      de: 'Grab reserviert',
      easy: 'Das Grab ist vier Wochen für Sie frei gehalten. Bitte sagen Sie uns Bescheid.',
      en: 'Grave reserved',
      actor: 'applicant',
      next: 'Bestätigen Sie Ihre Wahl oder suchen Sie ein anderes Grab aus.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Anlass, Wohnsitz und Nachfolge prüfen; Termin auf dem Friedhof vereinbaren',
      }),
      checked: {
        meta: { label: 'Auswahl und Entscheidung', status: 'inReview' },
        on: withdrawal,
        initial: 'selection',
        states: {
          selection: taskState({
            id: 'selection',
            state: 'Grabauswahl auf dem Friedhof',
            status: 'graveChoice',
            task: 'Freie Grabstätten zeigen, Bodenverhältnisse und Gestaltungsvorschriften erläutern, Auswahl festhalten',
            post: 'inspector',
            target: 'P5D',
            legalBasis: 'Friedhofssatzung LHH',
            outcomes: {
              chosen: {
                label: 'Ausgewählt',
                to: [{ to: 'reservationLetter', when: 'form.occasion = "provision"' }, { to: 'decision' }],
                fields: [brief.text('gravePlace', 'Abteilung, Reihe, Nummer', 80)],
              },
              nothingFree: { label: 'Keine passende Grabstätte frei', to: 'decision' },
              undecided: { ...requestOutcome, label: 'Wunsch ändern lassen (Friedhof, Grabart)' },
            },
          }),
          reservationLetter: documentState({
            id: 'reservationLetter',
            state: 'Reservierung wird erstellt',
            status: 'graveReserved',
            document: 'reservation',
            to: 'reservationDispatch',
          }),
          reservationDispatch: dispatchState({
            id: 'reservationDispatch',
            state: 'Reservierung geht hinaus',
            status: 'graveReserved',
            document: 'reservationLetter',
            to: 'reserved',
          }),
          reserved: {
            meta: { label: 'Grabstätte reserviert', status: 'graveReserved' },
            on: { choiceConfirmed: ways('decision', ['record']), otherChoice: ways('selection', ['record']) },
            after: { reservationPeriod: 'release' },
          },
          release: taskState({
            id: 'release',
            state: 'Reservierung abgelaufen',
            status: 'graveReserved',
            task: 'Nachfragen oder die Grabstätte freigeben',
            post: 'clerk',
            outcomes: {
              prolong: { label: 'Noch einmal vier Wochen', to: 'reservationLetter' },
              free: { label: 'Freigegeben, Verfahren eingestellt', adverse: true, to: '#case.discontinued' },
            },
          }),
          ...applicationDecision({
            state: 'Verleihung des Nutzungsrechts',
            task: 'Über die Verleihung entscheiden, bei Vorsorge mit Blick auf den Vorrat an Gräbern',
            legalBasis: 'Friedhofssatzung LHH, § 30 NKomVG',
            grant: {
              label: 'Verleihen',
              to: [
                // A right exists in a certain grave only.
                { to: 'selection', when: 'facts.selection.outcome != "chosen"' },
                {
                  to: '#case.approved',
                  then: [
                    {
                      type: 'set',
                      params: {
                        fact: 'rightUntil',
                        value: `date(today) + duration("P" + string(${YEARS}) + "Y")`,
                      },
                    },
                    { type: 'assessFee' },
                  ],
                },
              ],
            },
            grounds: [
              { value: 'Friedhofssatzung LHH (Vorrat)', label: 'Keine Grabstätte dieser Art verfügbar' },
              {
                value: 'Friedhofssatzung LHH (Vorsorge)',
                label: 'Auf diesem Feld keine Verleihung zu Lebzeiten',
              },
              { value: '§ 30 Abs. 1 NKomVG', label: 'Kein Wohnsitz in Hannover, Friedhof ausgelastet' },
            ],
          }),
        },
      },
      approved: { meta: { label: 'Nutzungsrecht verliehen', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Nutzungsrecht',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'sent'],
        fee: { notBy: ['decision'] },
        beside: { letter: graveLetterRegion() },
      }),
      rejected: refusedApplication({ label: 'Verleihung abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});

/** The Grabbrief beside remedy and fee: it waits for the money, however that question is settled. */
function graveLetterRegion() {
  return {
    meta: { label: 'Grabbrief', status: 'sent' },
    initial: 'awaitingFee',
    states: {
      awaitingFee: gate('Grabbrief nach Zahlung', 'sent', [
        {
          to: 'register',
          when: 'facts.permitPayment.outcome = "paid" or facts.permitPaymentOverdue.outcome in ("remit", "enforce")',
        },
      ]),
      register: taskState({
        id: 'graveRegister',
        state: 'Eintragung in das Grabregister',
        status: 'sent',
        task: 'Nutzungsrecht und Nachfolge in Grabregister und Plan eintragen',
        post: 'clerk',
        target: 'P3D',
        legalBasis: 'Friedhofssatzung LHH',
        outcomes: {
          entered: {
            label: 'Eingetragen',
            to: 'production',
            fields: [brief.text('letterNumber', 'Nummer des Grabbriefs', 40)],
          },
        },
      }),
      production: documentState({
        id: 'graveLetterDocument',
        state: 'Grabbrief wird ausgefertigt',
        status: 'sent',
        document: 'graveLetter',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'graveLetterDispatch',
        state: 'Grabbrief geht hinaus',
        status: 'sent',
        document: 'graveLetterDocument',
        to: 'handed',
      }),
      handed: finished('Grabbrief erteilt', 'sent'),
    },
  };
}
