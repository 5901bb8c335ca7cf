import {
  chargeEffect,
  chargeHearing,
  chargeHearingPeriod,
  chargeNotice,
  chargeOrder,
  chargeStatuses,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  litigationStatus,
  notification,
  processingTarget,
  requestOutcome,
  set,
  statementEvent,
  taskState,
  taxCompleteness,
  taxReplyPeriod,
  taxRequestLetter,
  ways,
} from '@amtsweg/procedure';

/** How much of the rain on a surface reaches the sewer, in percent (by-law; to be confirmed by the city). */
const shares = '{ "roof": 100, "greenRoof": 50, "paved": 100, "permeable": 50 }';

/**
 * Niederschlagswassergebühr: a charge for using the public sewer by the square metre that drains into it (§ 5 NKAG). The
 * owner declares the surfaces; the city holds its own from aerial photographs against them.
 *
 * Peculiar: only what is sealed and connected counts, weighted by the kind of surface: FEEL reckons, from the declared or
 * the measured areas. Where both differ by more than a tenth the declaration is not followed without a look on the spot
 * (`siteVisit`, by the inspector) and a hearing (§ 91 AO). A cistern or seepage has to be proven and, where it needs it,
 * permitted by the water authority of the Region. No connection, no charge (`moot`). The charge lasts; a building project
 * opens it again (`surfacesChanged`), from the month after the change, never for the past to the debtor's harm.
 */
export default defineProcedure({
  key: 'niederschlagswassergebuehr',
  name: 'Niederschlagswassergebühr – Festsetzung und Flächenerklärung',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'assessment',
  initiation: 'notification',
  unit: '68.1',
  filePlan: '68.20.10',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: [],
  law: 'AO',
  legalBasis: ['§ 5 NKAG', '§ 11 NKAG', 'Abwassergebührensatzung LHH', '§§ 90, 93, 162 AO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Regenwasser',
    'versiegelte Fläche',
    'Gründach weniger zahlen',
    'Zisterne',
    'gesplittete Abwassergebühr',
    'Einfahrt gepflastert',
  ],
  online: null,
  secrecy: 'tax',
  retention: { years: 10, legalBasis: '§ 41 KomHKVO (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Eigentümerin oder Eigentümer',
        fields: [
          { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          {
            name: 'plot',
            label: 'Grundstück (Straße und Hausnummer)',
            type: 'text',
            maxLength: 200,
            required: true,
          },
          { name: 'cadastre', label: 'Gemarkung, Flur, Flurstück', type: 'text', maxLength: 120 },
        ],
      },
      {
        title: 'Flächen',
        fields: [
          {
            name: 'surfaces',
            label: 'Bebaute und befestigte Flächen',
            type: 'list',
            min: 1,
            max: 60,
            required: true,
            fields: [
              {
                name: 'kind',
                label: 'Art',
                type: 'choice',
                required: true,
                options: [
                  { value: 'roof', label: 'Dach' },
                  { value: 'greenRoof', label: 'Gründach' },
                  { value: 'paved', label: 'Asphalt, Beton, Pflaster mit dichten Fugen' },
                  { value: 'permeable', label: 'Rasengitter, Schotter, sickerfähiges Pflaster' },
                ],
              },
              { name: 'area', label: 'Fläche in m²', type: 'integer', min: 1, max: 500000, required: true },
              { name: 'connected', label: 'Wasser läuft in den Kanal', type: 'boolean', required: true },
            ],
          },
          {
            name: 'cistern',
            label: 'Zisterne mit Überlauf in den Kanal, Volumen in m³',
            type: 'decimal',
            min: 0,
            max: 10000,
          },
          {
            name: 'seepage',
            label: 'Versickerungsanlage auf dem Grundstück',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'plan', label: 'Lageplan mit eingetragenen Flächen' },
    { name: 'seepage', label: 'Bauunterlagen oder Erlaubnis der Versickerung', when: 'form.seepage = true' },
    { name: 'cistern', label: 'Nachweis des Zisternenvolumens', when: 'form.cistern != null' },
  ],
  fee: [
    {
      id: 'square-metre',
      legalBasis: 'Abwassergebührensatzung LHH: Satz je m² und Jahr',
      type: 'value',
      cents: 'floor(facts.chargeable * 74)',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ law: 'AO', effect: chargeEffect }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P8W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.hearing'],
    }),
    flight: {
      label: 'Neue Befliegung: Flächen vergleichen',
      kind: 'setByAuthority',
      legalBasis: '§ 88 AO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3Y',
    },
  },
  documents: {
    request: taxRequestLetter('Ihrer Flächenerklärung'),
    hearing: {
      kind: 'letter',
      title: 'Abweichung von Ihrer Flächenerklärung (§ 91 AO)',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'nach Luftbild und Besichtigung sind {facts.measured} m² gebührenpflichtig, erklärt waren {facts.declared} m². {facts.siteVisit.finding}',
        },
        { type: 'paragraph', text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern.' },
      ],
    },
    notice: {
      kind: 'notice',
      title: 'Bescheid über die Niederschlagswassergebühr',
      signedBy: 'certification',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für das Grundstück {form.plot} wird nach {facts.chargeable} m² eine jährliche Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}).',
        },
        {
          type: 'table',
          caption: 'Erklärte Flächen',
          of: 'form.surfaces',
          columns: [
            ['Art', '{item.kind}'],
            ['m²', '{item.area}'],
            ['angeschlossen', '{if item.connected then "ja" else "nein"}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Gründe der Abweichung: {facts.siteVisit.finding} {facts.afterHearing.reason} {facts.overdue.bases}',
          when: 'facts.chargeable != facts.declared',
        },
      ],
    },
    mootLetter: {
      kind: 'letter',
      title: 'Keine Niederschlagswassergebühr',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'vom Grundstück {form.plot} gelangt kein Niederschlagswasser in die öffentliche Kanalisation; eine Gebühr fällt nicht an. Teilen Sie Änderungen bitte mit.',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    supplement: {
      label: 'Lageplan oder Nachweise nachreichen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'cistern', label: 'Volumen der Zisterne in m³', type: 'decimal', min: 0, max: 10000 }],
    },
    surfacesChanged: {
      label: 'Änderung der Flächen mitteilen (Umbau, Entsiegelung)',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'since', label: 'Geändert seit', type: 'date', required: true, notAfter: 'today' }],
    },
    ownerChanged: {
      label: 'Eigentumswechsel eintragen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'since', label: 'Eigentümer seit', type: 'date', required: true }],
    },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    liable: {
      de: 'Gebühr läuft',
      easy: 'Sie zahlen die Gebühr jedes Jahr, solange Regenwasser in den Kanal läuft.',
      en: 'Charged yearly',
      actor: 'applicant',
      next: 'Teilen Sie Umbauten und Entsiegelungen mit.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taxCompleteness({
        post: 'clerk',
        target: 'P2W',
        task: 'Flächenerfassungsbogen und Lageplan prüfen',
      }),
      checked: {
        meta: { label: 'Prüfung der Flächen', status: 'inReview' },
        initial: 'comparison',
        entry: [
          set(
            'declared',
            `sum(for one in form.surfaces return if one.connected then one.area * get value(${shares}, one.kind) / 100 else 0)`,
          ),
        ],
        states: {
          comparison: taskState({
            id: 'comparison',
            state: 'Vergleich mit dem Luftbild',
            status: 'inReview',
            task: 'Flächen aus Befliegung und Kanalkataster ermitteln, Zisterne und Versickerung prüfen',
            post: 'clerk',
            legalBasis: '§ 88 AO, Abwassergebührensatzung LHH',
            outcomes: {
              measured: {
                label: 'Ermittelt',
                fields: [
                  {
                    name: 'area',
                    label: 'Gewichtete angeschlossene Fläche in m²',
                    type: 'decimal',
                    min: 0,
                    max: 1000000,
                    required: true,
                  },
                  {
                    name: 'deduction',
                    label: 'Abzug für Zisterne oder Versickerung in m²',
                    type: 'decimal',
                    min: 0,
                    max: 1000000,
                    required: true,
                  },
                ],
                to: [
                  { to: '#case.moot', when: 'event.area = 0 and facts.declared = 0' },
                  {
                    to: '#case.approved',
                    when: 'abs(event.area - facts.declared) <= facts.declared / 10',
                    then: [
                      set('chargeable', 'max(0, facts.declared - event.deduction)'),
                      { type: 'assessFee' },
                    ],
                  },
                  { to: 'siteVisit' },
                ],
              },
              proofMissing: { ...requestOutcome, label: 'Nachweis zu Zisterne oder Versickerung fehlt' },
            },
          }),
          siteVisit: taskState({
            id: 'siteVisit',
            state: 'Besichtigung',
            status: 'inReview',
            task: 'Abflüsse und befestigte Flächen vor Ort prüfen, bei Bedarf Farbprobe',
            post: 'inspector',
            legalBasis: '§ 99 AO i. V. m. § 11 NKAG',
            outcomes: {
              asDeclared: {
                label: 'Erklärung trifft zu',
                to: [
                  {
                    to: '#case.approved',
                    then: [
                      set('chargeable', 'max(0, facts.declared - facts.comparison.deduction)'),
                      { type: 'assessFee' },
                    ],
                  },
                ],
              },
              deviating: {
                label: 'Andere Fläche',
                adverse: true,
                fields: [
                  {
                    name: 'area',
                    label: 'Gewichtete angeschlossene Fläche in m²',
                    type: 'decimal',
                    min: 0,
                    max: 1000000,
                    required: true,
                  },
                  { name: 'finding', label: 'Befund', type: 'longText', maxLength: 2000, required: true },
                ],
                to: [
                  {
                    to: 'hearing',
                    then: [set('measured', 'max(0, event.area - facts.comparison.deduction)')],
                  },
                ],
              },
            },
          }),
          hearing: chargeHearing('afterHearing'),
          afterHearing: taskState({
            id: 'afterHearing',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Über die Fläche entscheiden',
            post: 'lead',
            notBy: ['siteVisit'],
            outcomes: {
              measured: {
                label: 'Gemessene Fläche ansetzen',
                adverse: true,
                to: [
                  {
                    to: '#case.approved',
                    then: [set('chargeable', 'facts.measured'), { type: 'assessFee' }],
                  },
                ],
              },
              again: { label: 'Neu ermitteln', to: 'comparison' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Festsetzung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Niederschlagswassergebühr',
          reckonedIn: ['comparison', 'siteVisit', 'afterHearing'],
          reassess: '#case.checked.comparison',
          ordered: '#case.issued',
        }),
      },
      issued: chargeNotice({
        label: 'Bescheid über die Niederschlagswassergebühr',
        posting: 'Jahresgebühr als Dauersoll buchen',
        reassess: '#case.checked.comparison',
        then: {
          running: {
            meta: { label: 'Gebührenpflicht läuft', status: 'liable' },
            on: {
              surfacesChanged: ways('#case.checked.comparison', ['record']),
              ownerChanged: ways('ending', ['record']),
            },
            after: { flight: '#case.checked.comparison' },
          },
          ending: taskState({
            id: 'ending',
            state: 'Eigentumswechsel',
            status: 'liable',
            task: 'Gebühr zum Monatsende beenden und Vorgang der neuen Eigentümerin oder des neuen Eigentümers anlegen',
            post: 'clerk',
            outcomes: { ended: { label: 'Beendet', to: 'done' } },
          }),
        },
      }),
      moot: notification({
        label: 'Nicht angeschlossen: keine Gebühr',
        status: ['inReview', 'closed'],
        document: 'mootLetter',
        prefix: 'moot',
        entry: [conclude('moot')],
      }),
      ...endings('closed'),
    },
  },
});
