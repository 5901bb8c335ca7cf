import {
  applicationClocks,
  applicationDecision,
  applicationEvents,
  appealableNotice,
  cemetery,
  cemeteryApplicant,
  cemeteryService,
  completeness,
  costBlocks,
  defineProcedure,
  endings,
  gravePlace,
  hearingLetter,
  provisionBlocks,
  provisionsField,
  refusalNotice,
  refusedApplication,
  requestLetter,
  taskState,
  ways,
  withdrawal,
  type Field,
} from '@amtsweg/procedure';

const rows = [
  ['Friedhof', '{choice("cemetery", form.cemetery)}'],
  ['Grabstätte', '{form.gravePlace}'],
  [
    'Grabmal',
    '{choice("kind", form.kind)}, {form.material}, {form.height} x {form.width} x {form.thickness} cm',
  ],
] as const;

const measures: readonly Field[] = [
  { name: 'height', label: 'Höhe in cm', type: 'integer', min: 5, max: 300, required: true },
  { name: 'width', label: 'Breite in cm', type: 'integer', min: 10, max: 300, required: true },
  { name: 'thickness', label: 'Stärke in cm', type: 'integer', min: 4, max: 80, required: true },
];

/**
 * Genehmigung eines Grabmals (§ 28 Friedhofssatzung): a permit in two hands. The holder of the grave right applies, the
 * stonemason designs; both are named. Design is measured by the section's rules: where additional design rules hold, the
 * inspector compares on the spot (`designReview`), elsewhere the clerk decides from the papers: bound by the field the
 * office keeps about the section, not chosen.
 *
 * Stability is the point (TA Grabmal): a standing stone thinner than its height allows is pointed out by the form. After
 * erection the stonemason sends the load-test record and the inspector accepts it; defects are repaired within a month or
 * removed at the holder's cost. The permit lapses a year after notification unless the stone stands → `expired`.
 * The child-labour proof (§ 13a BestattG) is evidence for stone from listed countries.
 *
 * Not a transition: the yearly stability check of standing stones, and removal at the end of the grave right.
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'grabmal-genehmigung',
  name: 'Genehmigung eines Grabmals',
  kind: 'permit',
  filePlan: '67.40.50',
  audience: ['citizen', 'company'],
  keywords: [
    'Grabstein aufstellen',
    'Steinmetz Antrag',
    'Grabeinfassung',
    'Grabkreuz',
    'Grabplatte',
    'Inschrift ändern',
  ],
  legalBasis: ['§ 28 Friedhofssatzung LHH', '§ 13a BestattG', 'TA Grabmal'],
  form: {
    sections: [
      { title: 'Nutzungsberechtigte Person', fields: [...cemeteryApplicant, cemetery, gravePlace] },
      {
        title: 'Grabmal',
        fields: [
          {
            name: 'mason',
            label: 'Steinmetzbetrieb (zugelassen)',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          {
            name: 'kind',
            label: 'Art',
            type: 'choice',
            required: true,
            options: [
              { value: 'standing', label: 'stehendes Grabmal' },
              { value: 'lying', label: 'liegende Platte' },
              { value: 'wood', label: 'Holz- oder Metallzeichen' },
              { value: 'other', label: 'sonstige bauliche Anlage (Einfassung, Bank)' },
            ],
          },
          {
            name: 'material',
            label: 'Werkstoff und Bearbeitung',
            type: 'text',
            maxLength: 120,
            required: true,
          },
          { name: 'origin', label: 'Herkunftsland des Natursteins', type: 'text', maxLength: 60 },
          ...measures,
          {
            name: 'inscription',
            label: 'Inschrift und Symbole',
            type: 'longText',
            maxLength: 1000,
            required: true,
          },
          {
            name: 'foundation',
            label: 'Gründung und Verdübelung',
            type: 'text',
            maxLength: 300,
            when: 'form.kind = "standing"',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.kind != "standing" or form.height <= 100 or form.thickness >= 14',
        message: 'Stehende Grabmale über 100 cm Höhe müssen mindestens 14 cm stark sein.',
        field: 'thickness',
      },
    ],
  },
  evidence: [
    { name: 'design', label: 'Entwurf im Maßstab 1:10 mit Grundriss, Ansicht und Schrift' },
    {
      name: 'stability',
      label: 'Sicherheitsrelevante Daten nach TA Grabmal',
      when: 'form.kind = "standing"',
    },
    { name: 'graveLetter', label: 'Grabbrief oder Vollmacht der nutzungsberechtigten Person' },
    {
      name: 'childLabour',
      label: 'Nachweis: nicht mit schlimmsten Formen von Kinderarbeit hergestellt',
      legalBasis: '§ 13a BestattG',
      when: 'form.origin != null',
    },
  ],
  fee: [
    {
      id: 'standing',
      legalBasis: 'Friedhofsgebührensatzung LHH',
      type: 'fixed',
      cents: '9500',
      when: 'form.kind = "standing"',
      evidence: 'assumed',
    },
    {
      id: 'other',
      legalBasis: 'Friedhofsgebührensatzung LHH',
      type: 'fixed',
      cents: '4500',
      evidence: 'assumed',
    },
  ],
  clocks: {
    ...applicationClocks({ target: 'P4W', feeLaw: 'Friedhofsgebührensatzung LHH' }),
    erectionPeriod: {
      label: 'Geltungsdauer der Genehmigung',
      kind: 'statutory',
      legalBasis: '§ 28 Friedhofssatzung LHH',
      bound: 'party',
      start: { notified: 'facts.permitDispatch' },
      period: 'P1Y',
      endMoves: false,
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    repairPeriod: {
      label: 'Frist zur Behebung der Mängel',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Genehmigung eines Grabmals'),
    hearing: hearingLetter('die Genehmigung des Grabmals', rows),
    refusal: refusalNotice('Ablehnung der Genehmigung eines Grabmals', rows),
    permit: {
      kind: 'notice',
      title: 'Genehmigung eines Grabmals',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'das Grabmal wird nach dem eingereichten Entwurf genehmigt. Die Genehmigung erlischt, wenn es nicht innerhalb eines Jahres nach der Bekanntgabe errichtet ist. Der Steinmetzbetrieb zeigt die Errichtung an und legt das Prüfprotokoll vor.',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
  },
  events: {
    ...applicationEvents(measures.map((field): Field => ({ ...field, required: false }))),
    erected: {
      label: 'Errichtung anzeigen und Prüfprotokoll vorlegen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'erectedOn', label: 'Errichtet am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'loadTest',
          label: 'Lastprüfung nach TA Grabmal bestanden',
          type: 'boolean',
          when: 'form.kind = "standing"',
          required: true,
        },
      ],
    },
    repaired: { label: 'Behebung der Mängel anzeigen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...cemeteryService.publicStatus,
    inForce: {
      de: 'Genehmigt',
      easy: 'Der Grabstein darf aufgestellt werden. Sie haben ein Jahr Zeit.',
      en: 'Permitted',
      actor: 'applicant',
      next: 'Der Steinmetzbetrieb zeigt uns die Errichtung an. Danach prüfen wir die Standsicherheit.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Nutzungsrecht, Zulassung des Betriebs und Zeichnungen prüfen; Gestaltungsvorschriften des Grabfelds feststellen',
        findings: [
          {
            name: 'designRules',
            label: 'Grabfeld mit zusätzlichen Gestaltungsvorschriften',
            type: 'boolean',
            required: true,
          },
        ],
      }),
      checked: {
        meta: { label: 'Prüfung des Grabmals', status: 'inReview' },
        on: withdrawal,
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Gestaltungsvorschriften', status: 'inReview' },
            always: ways([
              { to: 'designReview', when: 'facts.formalCheck.designRules = true' },
              { to: 'decision' },
            ]),
          },
          designReview: taskState({
            id: 'designReview',
            state: 'Vergleich am Grabfeld',
            status: 'inReview',
            task: 'Entwurf vor Ort mit Umgebung und zusätzlichen Gestaltungsvorschriften vergleichen',
            post: 'inspector',
            target: 'P10D',
            outcomes: {
              assessed: {
                label: 'Beurteilt',
                to: 'decision',
                fields: [
                  { name: 'fits', label: 'Entspricht den Vorschriften', type: 'boolean', required: true },
                  { name: 'remarks', label: 'Bemerkungen', type: 'longText', maxLength: 2000 },
                ],
              },
            },
          }),
          ...applicationDecision({
            state: 'Entscheidung über das Grabmal',
            task: 'Gestaltung, Maße, Standsicherheit und Herkunftsnachweis prüfen und entscheiden',
            legalBasis: '§ 28 Friedhofssatzung LHH',
            grant: {
              label: 'Genehmigen',
              to: [{ to: '#case.approved', then: [{ type: 'assessFee' }] }],
              fields: [provisionsField('§ 36 Abs. 1 VwVfG')],
            },
            grounds: [
              { value: '§ 28 Friedhofssatzung LHH (Gestaltung)', label: 'Gestaltungsvorschriften verletzt' },
              {
                value: '§ 28 Friedhofssatzung LHH (Standsicherheit)',
                label: 'Standsicherheit nicht nachgewiesen',
              },
              { value: '§ 13a BestattG', label: 'Kein Nachweis gegen Kinderarbeit' },
              {
                value: 'Friedhofssatzung LHH (Würde des Ortes)',
                label: 'Inschrift verletzt die Würde des Friedhofs',
              },
            ],
          }),
        },
      },
      approved: { meta: { label: 'Genehmigung erteilt', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Genehmigung',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'inForce'],
        fee: { notBy: ['decision'] },
        beside: {
          erection: {
            meta: { label: 'Errichtung und Abnahme', status: 'inForce' },
            initial: 'awaitingErection',
            states: {
              awaitingErection: {
                meta: { label: 'Wartet auf die Errichtung', status: 'inForce' },
                on: { erected: ways('acceptance', ['record']) },
                after: { erectionPeriod: 'expired' },
              },
              acceptance: taskState({
                id: 'acceptance',
                state: 'Abnahme am Grab',
                status: 'inForce',
                task: 'Ausführung mit der Genehmigung vergleichen und Standsicherheit prüfen',
                post: 'inspector',
                target: 'P14D',
                legalBasis: 'TA Grabmal, VSG 4.7',
                outcomes: {
                  accepted: { label: 'Abgenommen', to: 'accepted' },
                  defective: { label: 'Mängel oder Abweichung', adverse: true, to: 'repair' },
                },
              }),
              repair: {
                meta: { label: 'Mängel sind zu beheben', status: 'inForce' },
                on: { repaired: ways('acceptance', ['record']) },
                after: { repairPeriod: 'unsafe' },
              },
              unsafe: taskState({
                id: 'unsafe',
                state: 'Mängel nicht behoben',
                status: 'inForce',
                task: 'Über Sicherung, Nachfrist oder Beseitigungsanordnung entscheiden',
                post: 'lead',
                legalBasis: 'Friedhofssatzung LHH, §§ 64 ff. NPOG',
                outcomes: {
                  extend: { label: 'Nachfrist', to: 'repair' },
                  secured: {
                    label: 'Gesichert; Beseitigung wird in eigener Akte angeordnet',
                    adverse: true,
                    to: 'accepted',
                  },
                },
              }),
              expired: {
                type: 'final',
                meta: { label: 'Genehmigung erloschen: nicht errichtet', status: 'closed' },
              },
              accepted: { type: 'final', meta: { label: 'Abnahme beendet', status: 'closed' } },
            },
          },
        },
      }),
      rejected: refusedApplication({
        label: 'Genehmigung versagt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
