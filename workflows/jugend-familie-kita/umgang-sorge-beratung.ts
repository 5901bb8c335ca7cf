import {
  applicantSection,
  brief,
  childSection,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  notification,
  plainLetter,
  taskState,
  transmissionState,
  waitingFor,
  ways,
  withdrawal,
  youthRetention,
  youthService,
  youthWithdraw,
} from '@amtsweg/procedure';

/**
 * Counselling on separation, custody and contact (§§ 17, 18 SGB VIII): a claim, voluntary, free, without any act.
 *
 * Two doors: parents ask themselves, or the family court reports a divorce or a dispute with children (§ 17 (3) SGB VIII,
 * § 155 FamFG) and the office writes to both. With a court waiting things hurry: the hearing is within a month and the
 * office speaks there (§ 50 SGB VIII, § 162 FamFG); else the parents set the pace. The other parent is invited, not bound; violence rules out a
 * joint talk, and each is seen alone (§ 8 GewSchG is the court's). The child takes part as fits its age (§ 8, § 17 (2)). What
 * comes out is an agreement that the parents sign themselves (and may have approved by the court, § 156 (2) FamFG),
 * supervised contact (§ 18 (3)), or nothing. What was entrusted does not go to the court without consent (§ 65).
 */
export default defineProcedure({
  ...youthService,
  key: 'umgang-sorge-beratung',
  name: 'Beratung zu Trennung, Sorge und Umgang',
  kind: 'appointment',
  initiation: 'application',
  filePlan: '51.30.70',
  leika: [],
  legalBasis: ['§ 17 SGB VIII', '§ 18 SGB VIII', '§ 50 SGB VIII', '§§ 155, 156, 162 FamFG'],
  keywords: [
    'Scheidung mit Kindern',
    'Besuchsrecht',
    'Kind nicht sehen dürfen',
    'begleiteter Umgang',
    'Wechselmodell',
  ],
  retention: youthRetention(5, 'nach dem letzten Gespräch'),
  form: {
    sections: [
      applicantSection(
        'Sie',
        brief.pick('role', 'Sie sind', {
          mother: 'Mutter',
          father: 'Vater',
          child: 'das Kind selbst',
          relative: 'Großeltern, Geschwister oder enge Bezugsperson',
          court: 'Familiengericht (Mitteilung)',
        }),
        brief.text('courtReference', 'Aktenzeichen des Familiengerichts', 60, {
          when: 'form.role = "court"',
        }),
        brief.day('hearingOn', 'Gerichtstermin am', { when: 'form.role = "court"', notBefore: 'today' }),
      ),
      childSection(18, brief.text('livesWith', 'Das Kind lebt bei', 200)),
      {
        title: 'Anliegen',
        fields: [
          brief.pick(
            'topics',
            'Worum geht es',
            {
              separation: 'Trennung',
              custody: 'Sorge',
              contact: 'Umgang',
              living: 'Lebensmittelpunkt',
              supervised: 'begleiteter Umgang',
            },
            { many: true },
          ),
          { name: 'otherParent', label: 'Anderer Elternteil', type: 'name', maxLength: 200, required: true },
          brief.text('otherAddress', 'Anschrift des anderen Elternteils', 200, { required: false }),
          brief.yes('violence', 'Es gab Gewalt oder Drohungen; ich möchte nicht gemeinsam sprechen'),
          brief.long('concern', 'Was möchten Sie klären', 3000, { required: false }),
        ],
      },
    ],
  },
  evidence: [],
  remedy: {
    kind: 'none',
    legalBasis:
      'Beratung ist schlichtes Verwaltungshandeln (§ 35 VwVfG, § 31 SGB X); über Sorge und Umgang entscheidet das Familiengericht',
    validFrom: '2022-01-01',
    evidence: 'derived',
  },
  clocks: {
    firstTalk: waitingFor('Erstes Gespräch', 'P3W'),
    otherParentPeriod: waitingFor('Antwort des anderen Elternteils', 'P2W'),
    courtHearing: {
      label: 'Gerichtstermin (Vorrang- und Beschleunigungsgebot)',
      kind: 'statutory',
      legalBasis: '§ 155 Abs. 2 FamFG',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'form.hearingOn' },
      period: 'P1D',
      optional: true,
      warnings: [{ before: 'P1W', to: 'clerk' }],
    },
    trialPeriod: waitingFor('Erprobung der Vereinbarung', 'P3M'),
  },
  documents: {
    invitation: plainLetter(
      'Einladung zum Beratungsgespräch',
      'wir laden Sie zu einem Gespräch über {form.childName} ein. Die Beratung ist kostenlos und freiwillig; was Sie uns anvertrauen, bleibt vertraulich (§ 65 SGB VIII).',
      [
        'Das Familiengericht hat uns sein Verfahren mitgeteilt ({form.courtReference}); der Termin dort ist am {form.hearingOn}.',
        'form.role = "court"',
      ],
    ),
    agreement: plainLetter(
      'Ihre Elternvereinbarung',
      'Sie haben vereinbart: {facts.talk.terms}',
      'Die Vereinbarung bindet Sie als Eltern. Vollstreckt werden kann sie nur, wenn das Familiengericht sie billigt (§ 156 Abs. 2 FamFG).',
    ),
    noSettlement: plainLetter(
      'Abschluss der Beratung',
      'die Beratung ist beendet, ohne dass Sie sich einigen konnten. Sie können das Familiengericht anrufen; wir unterstützen das Gericht auf dessen Aufforderung (§ 50 SGB VIII).',
    ),
  },
  events: {
    withdraw: youthWithdraw,
    otherParentReply: {
      label: 'Antwort des anderen Elternteils eintragen',
      by: ['clerk', 'applicant'],
      fields: [
        brief.pick('answer', 'Er oder sie', {
          joint: 'kommt zum gemeinsamen Gespräch',
          separate: 'will allein sprechen',
          refuses: 'will nicht',
        }),
      ],
    },
  },
  publicStatus: {
    counselling: {
      de: 'Beratung läuft',
      easy: 'Wir sprechen mit Ihnen über Ihr Kind und die Trennung.',
      en: 'Counselling under way',
      actor: 'applicant',
      next: 'Kommen Sie zum vereinbarten Gespräch. Sie können jederzeit aufhören.',
    },
    agreed: {
      de: 'Vereinbarung getroffen',
      easy: 'Sie haben sich geeinigt. Nach drei Monaten fragen wir, ob es klappt.',
      en: 'Agreement reached',
      actor: 'applicant',
      next: 'Halten Sie sich an Ihre Vereinbarung. Klappt es nicht, melden Sie sich.',
    },
    noSettlement: {
      de: 'Ohne Einigung beendet',
      easy: 'Sie konnten sich nicht einigen. Jetzt kann das Gericht entscheiden.',
      en: 'Ended without agreement',
      actor: 'nobody',
      next: 'Das Familiengericht entscheidet auf Antrag.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Anfrage', status: 'received' },
        on: withdrawal,
        initial: 'arrival',
        states: {
          arrival: gate('Selbst gefragt oder vom Gericht?', 'received', [
            { to: 'courtMail', when: 'form.role = "court"' },
            { to: 'intake' },
          ]),
          courtMail: documentState({
            id: 'invitationDocument',
            state: 'Angebot an die Eltern wird geschrieben',
            status: 'received',
            document: 'invitation',
            to: 'courtDispatch',
          }),
          courtDispatch: dispatchState({
            id: 'invitationDispatch',
            state: 'Angebot geht hinaus',
            status: 'received',
            document: 'invitationDocument',
            to: 'intake',
          }),
          intake: taskState({
            id: 'intake',
            state: 'Erstkontakt',
            status: 'received',
            task: 'Anrufen, Dringlichkeit und Gewalt erfragen, Gespräch vereinbaren',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§§ 17, 18 SGB VIII',
            outcomes: {
              joint: { label: 'Anderen Elternteil einladen', to: '#case.checked' },
              alone: { label: 'Nur mit dieser Person beraten', to: '#case.checked.talk' },
              endangered: {
                label: 'Hinweise auf Gefährdung: Verfahren nach § 8a SGB VIII eingeleitet',
                to: '#case.transferred',
              },
              noReaction: { label: 'Niemand meldet sich auf das Angebot', to: '#case.discontinued' },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Beratung', status: 'counselling' },
        on: withdrawal,
        initial: 'violence',
        states: {
          violence: gate('Gemeinsames Gespräch zumutbar?', 'counselling', [
            { to: 'talk', when: 'form.violence = true' },
            { to: 'inviteOther' },
          ]),
          inviteOther: transmissionState({
            id: 'inviteOther',
            state: 'Einladung an den anderen Elternteil',
            status: 'counselling',
            receivers: '[form.otherParent]',
            legalBasis: '§ 17 Abs. 2, § 64 SGB VIII',
            to: 'awaitingOther',
          }),
          awaitingOther: {
            meta: { label: 'Wartet auf den anderen Elternteil', status: 'counselling' },
            on: { otherParentReply: ways('talk', ['record']) },
            after: { otherParentPeriod: 'talk' },
          },
          talk: taskState(
            {
              id: 'talk',
              state: 'Beratungsgespräche',
              status: 'counselling',
              task: 'Gespräche führen, gemeinsam oder getrennt, das Kind angemessen beteiligen',
              post: 'clerk',
              legalBasis: '§ 17 Abs. 2, § 18 Abs. 3, § 8 Abs. 1 SGB VIII',
              outcomes: {
                agreed: {
                  label: 'Vereinbarung',
                  fields: [brief.long('terms', 'Wortlaut', 4000), brief.yes('childHeard', 'Kind beteiligt')],
                  to: '#case.approved',
                },
                supervised: {
                  label: 'Begleiteter Umgang durch einen freien Träger',
                  fields: [brief.text('provider', 'Träger')],
                  to: 'supervised',
                },
                goOn: { label: 'Weiteres Gespräch', to: 'talk' },
                none: { label: 'Keine Einigung', to: 'courtGate' },
              },
            },
            { after: { firstTalk: 'missed', courtHearing: 'courtReport' } },
          ),
          missed: taskState({
            id: 'missed',
            state: 'Gespräch kam nicht zustande',
            status: 'counselling',
            task: 'Nachfragen, ob die Beratung noch gewünscht wird',
            post: 'clerk',
            outcomes: {
              again: { label: 'Neuer Termin', to: 'talk' },
              over: { label: 'Nicht mehr gewünscht', to: '#case.discontinued' },
            },
          }),
          supervised: taskState({
            id: 'supervised',
            state: 'Begleiteter Umgang',
            status: 'counselling',
            task: 'Träger beauftragen, Verlauf auswerten: allein weiter, anders oder beenden',
            post: 'inspector',
            target: 'P3M',
            legalBasis: '§ 18 Abs. 3 Satz 3 und 4 SGB VIII, § 1684 Abs. 4 BGB',
            outcomes: { evaluated: { label: 'Ausgewertet, Gespräch mit den Eltern', to: 'talk' } },
          }),
          courtGate: gate('Ist ein Gericht befasst?', 'counselling', [
            { to: 'courtReport', when: 'form.role = "court"' },
            { to: '#case.noSettlement' },
          ]),
          courtReport: taskState({
            id: 'courtReport',
            state: 'Mitwirkung im Verfahren des Familiengerichts',
            status: 'counselling',
            task: 'Im Termin über angebotene Leistungen und die Lage des Kindes berichten, Anvertrautes nur mit Einwilligung',
            post: 'clerk',
            target: 'P1W',
            priority: 2,
            legalBasis: '§ 50 SGB VIII, §§ 162, 155 FamFG, § 65 SGB VIII',
            outcomes: {
              settled: {
                label: 'Einigung vor Gericht',
                fields: [brief.long('courtTerms', 'Inhalt', 4000)],
                to: '#case.closed',
              },
              decided: { label: 'Gericht hat entschieden', to: '#case.noSettlement' },
              moreTalks: { label: 'Gericht ordnet Beratung an (§ 156 Abs. 1 Satz 4 FamFG)', to: 'moreTalks' },
            },
          }),
          moreTalks: taskState({
            id: 'orderedTalks',
            state: 'Vom Gericht angeordnete Beratung',
            status: 'counselling',
            task: 'Beratung durchführen und dem Gericht nur Teilnahme und Ergebnis mitteilen',
            post: 'clerk',
            target: 'P3M',
            legalBasis: '§ 156 Abs. 1 Satz 4 FamFG',
            outcomes: {
              agreed: { label: 'Einvernehmen erzielt', to: '#case.closed' },
              none: { label: 'Kein Einvernehmen', to: 'courtReport' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Vereinbarung', status: 'agreed' },
        initial: 'agreement',
        states: {
          agreement: documentState({
            id: 'agreementDocument',
            state: 'Vereinbarung wird geschrieben',
            status: 'agreed',
            document: 'agreement',
            to: 'signing',
          }),
          signing: taskState({
            id: 'signing',
            state: 'Unterschrift der Eltern',
            status: 'agreed',
            task: 'Beide Eltern unterschreiben lassen und je ein Stück aushändigen',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              signed: { label: 'Beide haben unterschrieben', to: '#case.issued' },
              objected: { label: 'Doch nicht einig', to: '#case.checked.talk' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Erprobung', status: 'agreed' },
        initial: 'trial',
        onDone: '#case.closed',
        states: {
          trial: {
            meta: { label: 'Eltern leben nach der Vereinbarung', status: 'agreed' },
            after: { trialPeriod: 'followUp' },
          },
          followUp: taskState({
            id: 'followUp',
            state: 'Nachfrage',
            status: 'agreed',
            task: 'Fragen, ob die Vereinbarung trägt',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              works: { label: 'Sie trägt', to: 'done' },
              again: { label: 'Neue Gespräche', to: '#case.checked.talk' },
            },
          }),
          done: finished('Beratung abgeschlossen', 'closed'),
        },
      },
      noSettlement: notification({
        label: 'Beratung ohne Einigung beendet',
        status: ['counselling', 'noSettlement'],
        document: 'noSettlement',
        prefix: 'noSettlement',
        entry: [conclude('noSettlement')],
      }),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
