import {
  brief,
  defineProcedure,
  endings,
  gate,
  officeAppointment,
  slotClocks,
  slotEndings,
  slotEvents,
  slotLetters,
  slotOffer,
  slotStatus,
  taskState,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Senioren- und Pflegeberatung (§ 71 (2) SGB XII, § 7c SGB XI Pflegestützpunkt): free, neutral towards all providers, without regard to
 * income, also for relatives and also before anybody is old or in need (§ 71 (4)). Advice decides nothing; what comes of it are
 * applications elsewhere, for which the adviser helps.
 *
 * Peculiar: it comes to people who cannot come (home visit, priority 2), somebody else may ask for it, but the person must want it
 * (`consent`); nothing is passed on without a declaration (§ 67b SGB X). The care fund must offer care advice within two weeks of
 * its own application (§ 7b SGB XI): who has applied is told so and is passed on, if he wants. After the talk the adviser asks again
 * in four weeks whether the help has arrived. Self-neglect is no ground for measures here, but for the office that may act.
 */
export default defineProcedure({
  key: 'seniorenberatung-termin',
  name: 'Senioren- und Pflegeberatung',
  domain: 'soziales',
  kind: 'appointment',
  initiation: 'application',
  unit: '50.5',
  filePlan: '50.90.10',
  leika: [],
  legalBasis: ['§ 71 SGB XII', '§ 7c SGB XI', '§§ 7a, 7b SGB XI'],
  keywords: [
    'Pflegestützpunkt',
    'Mutter wird pflegebedürftig',
    'Seniorenbüro',
    'Hilfe im Alter',
    'Vorsorgevollmacht Beratung',
    'Pflegeberatung Termin',
  ],
  law: 'SGB X',
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 2,
    legalBasis: '§ 84 SGB X; Löschkonzept der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: ['{form.caller}', '{form.address}'],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.followUp.period': { evidence: 'assumed' } },
  form: {
    sections: [
      {
        title: 'Um wen es geht',
        fields: [
          { name: 'caller', label: 'Wer fragt', type: 'name', maxLength: 200, required: true },
          brief.pick('relation', 'Für', {
            self: 'mich selbst',
            relative: 'eine Angehörige oder einen Angehörigen',
            neighbour: 'eine andere Person',
          }),
          {
            name: 'person',
            label: 'Name der Person',
            type: 'name',
            maxLength: 200,
            required: true,
            when: 'form.relation != "self"',
          },
          brief.text('address', 'Anschrift der Person'),
          { name: 'phone', label: 'Telefon', type: 'phone', required: true },
        ],
      },
      {
        title: 'Anliegen',
        fields: [
          brief.pick(
            'topics',
            'Themen',
            {
              care: 'Pflegegrad und Pflegekasse',
              home: 'Hilfen zu Hause, Hausnotruf, Essen',
              housing: 'Wohnung anpassen oder umziehen',
              dementia: 'Demenz',
              provision: 'Vollmacht und Betreuung',
              contact: 'Alleinsein, Treffpunkte',
              money: 'Geld reicht nicht',
            },
            { many: true },
          ),
          brief.yes('careApplied', 'Ein Antrag bei der Pflegekasse läuft'),
          brief.pick('where', 'Wo sprechen', {
            office: 'in der Beratungsstelle',
            home: 'zu Hause',
            phone: 'am Telefon',
            video: 'per Video',
          }),
          brief.yes('interpreter', 'Sprachmittlung oder Gebärdensprache nötig'),
        ],
      },
    ],
  },
  evidence: [],
  fee: [{ id: 'free', legalBasis: '§ 64 SGB X, § 7c SGB XI', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 31 SGB X: Beratung regelt nichts; Anspruch auf Beratung §§ 14 SGB I, 71 SGB XII durch Leistungsklage',
    validFrom: '2015-01-01',
    evidence: 'derived',
  },
  clocks: {
    ...slotClocks,
    followUp: {
      label: 'Nachfrage nach der Beratung',
      kind: 'target',
      legalBasis: '§ 7a Abs. 1 Satz 3 Nr. 4 SGB XI entsprechend',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P4W',
    },
  },
  documents: {
    ...slotLetters(
      '{if form.where = "home" then form.address else if form.where = "office" then "Seniorenbüro, Ihmepassage 5" else if form.where = "phone" then "wir rufen Sie an: " + form.phone else "Video, Zugang folgt"}',
      'Das Gespräch kostet nichts und ist vertraulich. Wenn vorhanden, legen Sie bereit: Pflegegutachten, Bescheide, Vollmacht, Medikamentenplan. Angehörige sind willkommen.',
    ),
    plan: {
      kind: 'letter',
      title: 'Was wir besprochen haben',
      signedBy: 'meeting',
      blocks: [
        { type: 'list', of: 'facts.meeting.steps', ordered: true, item: '{item.what}: {item.who}' },
        {
          type: 'paragraph',
          text: 'Wir nennen alle Anbieter, empfehlen keinen. In vier Wochen fragen wir nach, ob die Hilfe angekommen ist.',
        },
      ],
    },
  },
  events: { ...slotEvents, withdraw: { ...withdrawEvent, label: 'Keine Beratung mehr gewünscht' } },
  publicStatus: {
    ...slotStatus,
    advised: {
      de: 'Beraten',
      easy: 'Wir haben mit Ihnen gesprochen. Bald fragen wir, ob alles klappt.',
      en: 'Advised',
      actor: 'office',
      next: 'In vier Wochen melden wir uns noch einmal. Sie können jederzeit früher anrufen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taskState(
        {
          id: 'call',
          state: 'Erstes Telefonat',
          status: 'received',
          task: 'Anrufen: Anliegen, Eile, Ort, Sprachmittlung; will die Person selbst beraten werden',
          post: 'clerk',
          target: 'P3D',
          legalBasis: '§ 71 Abs. 2 SGB XII',
          outcomes: {
            slot: {
              label: 'Termin vereinbart',
              to: [{ to: '#case.approved', then: slotOffer.then }],
              fields: slotOffer.fields,
            },
            consent: { label: 'Für andere gefragt: erst Einwilligung klären', to: '#case.checked' },
            settled: { label: 'Am Telefon beantwortet', to: '#case.answered' },
            fund: {
              label: 'Pflegeberatung der Pflegekasse gewünscht',
              to: '#case.passedOn',
              fields: [
                brief.text('careFund', 'Pflegekasse', 120),
                brief.yes('declared', 'Einwilligung in die Weitergabe liegt vor'),
              ],
            },
          },
        },
        { on: withdrawal },
      ),
      checked: {
        meta: { label: 'Einwilligung der Person', status: 'inReview' },
        on: withdrawal,
        initial: 'asking',
        states: {
          asking: taskState({
            id: 'consent',
            state: 'Will die Person selbst',
            status: 'inReview',
            task: 'Person vorsichtig ansprechen, etwa mit Angehörigen oder Hausarzt; Willen achten',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 67b Abs. 2 SGB X',
            outcomes: {
              wants: {
                label: 'Möchte beraten werden',
                to: [{ to: '#case.approved', then: slotOffer.then }],
                fields: slotOffer.fields,
              },
              onlyRelative: {
                label: 'Nur die Angehörigen werden beraten',
                to: [{ to: '#case.approved', then: slotOffer.then }],
                fields: slotOffer.fields,
              },
              declines: { label: 'Möchte nicht', to: '#case.declined' },
              endangered: {
                label: 'Schwere Selbstgefährdung: Sozialpsychiatrischer Dienst',
                to: 'protecting',
              },
            },
          }),
          protecting: transmissionState({
            id: 'protecting',
            state: 'Hinweis an den Sozialpsychiatrischen Dienst',
            status: 'inReview',
            receivers: '["Region Hannover, Sozialpsychiatrischer Dienst"]',
            legalBasis: '§ 69 Abs. 1 Nr. 1, § 67b SGB X, § 13 NPsychKG',
            to: '#case.declined',
          }),
        },
      },
      approved: {
        meta: { label: 'Beratungstermin', status: 'slotBooked' },
        initial: 'confirming',
        states: officeAppointment({
          task: 'Beraten; Schritte festhalten, wer was bis wann tut; bei Hausbesuch Wohnung mit ansehen',
          kept: {
            advised: {
              label: 'Beraten',
              to: '#case.issued',
              fields: [
                brief.list(
                  'steps',
                  'Vereinbarte Schritte',
                  [brief.text('what', 'Was', 300), brief.text('who', 'Wer und bis wann', 200)],
                  { min: 1, max: 20 },
                ),
                brief.yes('applications', 'Bei Anträgen geholfen (Pflegegrad, Hilfe zur Pflege, Wohngeld)'),
              ],
            },
            notAtHome: { label: 'Niemand öffnete', to: 'missed' },
          },
          missedTask: 'Anrufen und nach dem Befinden fragen; neuen Termin anbieten',
        }),
      },
      issued: {
        meta: { label: 'Nach der Beratung', status: 'advised' },
        initial: 'writing',
        onDone: '#case.closed',
        states: {
          writing: {
            meta: { label: 'Schritte werden zusammengestellt', status: 'advised' },
            invoke: {
              id: 'planDocument',
              src: 'document',
              input: { document: 'plan' },
              onDone: [{ target: 'sending', actions: ['record'] }],
            },
          },
          sending: {
            meta: { label: 'Zusammenfassung geht hinaus', status: 'advised' },
            invoke: {
              id: 'planSent',
              src: 'dispatch',
              input: { document: 'planDocument' },
              onDone: [{ target: 'arriving', actions: ['record'] }],
            },
          },
          arriving: { meta: { label: 'Hilfe läuft an', status: 'advised' }, after: { followUp: 'asking' } },
          asking: taskState({
            id: 'followUp',
            state: 'Nachfrage',
            status: 'advised',
            task: 'Anrufen: ist die Hilfe angekommen, fehlt etwas',
            post: 'clerk',
            target: 'P7D',
            outcomes: {
              arrived: { label: 'Hilfe ist da', to: 'settled' },
              again: {
                label: 'Noch einmal sprechen',
                to: [{ to: '#case.approved', then: slotOffer.then }],
                fields: slotOffer.fields,
              },
            },
          }),
          settled: { type: 'final', meta: { label: 'Beratung abgeschlossen', status: 'closed' } },
        },
      },
      passedOn: {
        meta: { label: 'An die Pflegekasse', status: 'transferred' },
        entry: [{ type: 'conclude', params: { ending: 'passedOn' } }],
        initial: 'gate',
        states: {
          gate: gate('Einwilligung in die Weitergabe', 'transferred', [
            { to: 'sending', when: 'facts.call.declared' },
            { to: '#case.closed' },
          ]),
          sending: transmissionState({
            id: 'fundContact',
            state: 'Kontakt an die Pflegekasse',
            status: 'transferred',
            receivers: '[facts.call.careFund]',
            legalBasis: '§ 7c Abs. 2 SGB XI, § 67b SGB X (Einwilligung)',
            to: '#case.closed',
          }),
        },
      },
      answered: {
        type: 'final',
        meta: { label: 'Am Telefon beantwortet', status: 'closed' },
        entry: [{ type: 'conclude', params: { ending: 'answered' } }],
      },
      declined: {
        type: 'final',
        meta: { label: 'Beratung nicht gewünscht', status: 'withdrawn' },
        entry: [{ type: 'conclude', params: { ending: 'declined' } }],
      },
      ...slotEndings,
      ...endings('closed', 'withdrawn'),
    },
  },
});
