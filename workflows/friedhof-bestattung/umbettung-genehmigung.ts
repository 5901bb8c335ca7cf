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
  endings,
  feeFixedBy,
  finished,
  gravePlace,
  hearingLetter,
  opinionEvent,
  opinionPeriod,
  participation,
  provisionBlocks,
  provisionsField,
  refusalNotice,
  refusedApplication,
  requestLetter,
  requestOutcome,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

const rows = [
  ['Verstorbene Person', '{form.deceased}, bestattet am {form.buriedOn}'],
  ['Bisheriges Grab', '{choice("cemetery", form.cemetery)}, {form.gravePlace}'],
  ['Neues Grab', '{form.newGrave}'],
] as const;

/**
 * Umbettung (§ 15 BestattG, Friedhofssatzung): two authorities, two questions. The lower health authority of the Region permits the exhumation of a
 * body (`health`, its permit is a condition: consent without which nothing is dug; urns need none), the city as
 * keeper of the cemetery consents only for an important reason, because the peace of the dead outweighs wishes of the living: the will of the
 * dead, hardship that nobody could foresee, a burial in the wrong grave. Moving house is none; that is the weighing of `decision`, by
 * the lead. Relatives of equal rank are heard, since the right to care for the dead is theirs too (`relatives`).
 *
 * Bodies are moved only in the cold months and not between the second week and the sixth month after burial; the form and the date
 * of the exhumation know it. Consent lapses after a year. Carried out by an undertaker with the inspector present,
 * entered in both burial registers; the old right of use goes on or is given back in a service of its own.
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'umbettung-genehmigung',
  name: 'Umbettung von Verstorbenen oder Urnen',
  kind: 'permit',
  filePlan: '67.40.40',
  legalBasis: ['§ 15 BestattG', 'Friedhofssatzung LHH', '§ 168 StGB'],
  keywords: ['Exhumierung', 'Urne ausgraben', 'Grab verlegen', 'Verstorbene auf anderen Friedhof bringen'],
  form: {
    sections: [
      {
        title: 'Wer den Antrag stellt',
        fields: [
          ...cemeteryApplicant,
          brief.pick('relation', 'Verhältnis zur verstorbenen Person', {
            spouse: 'Ehe- oder Lebenspartner',
            child: 'Kind',
            parent: 'Elternteil',
            other: 'sonstige nutzungsberechtigte Person',
          }),
          brief.yes('othersAgree', 'Alle gleichrangigen Angehörigen stimmen schriftlich zu'),
          brief.list(
            'relatives',
            'Gleichrangige Angehörige ohne Zustimmung',
            [brief.text('name', 'Name und Anschrift', 200)],
            {
              when: 'form.othersAgree = false',
              min: 1,
              max: 10,
              required: true,
            },
          ),
        ],
      },
      {
        title: 'Verstorbene Person und Gräber',
        fields: [
          { name: 'deceased', label: 'Verstorbene Person', type: 'name', maxLength: 160, required: true },
          brief.pick('remains', 'Umgebettet wird', { body: 'eine Leiche (Sarg)', urn: 'eine Urne' }),
          brief.day('buriedOn', 'Bestattet am', { notAfter: 'today' }),
          cemetery,
          gravePlace,
          brief.text('newGrave', 'Neues Grab (Friedhof, Ort, Stelle)', 200),
          brief.pick('reasonKind', 'Wichtiger Grund', {
            will: 'Wille der verstorbenen Person',
            mistake: 'Bestattung am falschen Ort',
            hardship: 'besondere Härte',
            other: 'anderer Grund',
          }),
          brief.long('reason', 'Begründung', 5000),
          {
            name: 'undertaker',
            label: 'Ausführendes Bestattungsunternehmen',
            type: 'name',
            maxLength: 160,
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds:
          'form.remains = "urn" or date(form.buriedOn) + duration("P6M") <= date(today) or date(form.buriedOn) + duration("P14D") >= date(today)',
        message:
          'Zwischen der zweiten Woche und dem sechsten Monat nach der Bestattung ist keine Umbettung zulässig (§ 15 BestattG).',
        field: 'buriedOn',
      },
    ],
  },
  evidence: [
    { name: 'reason', label: 'Nachweise des wichtigen Grundes' },
    { name: 'graveLetter', label: 'Grabbrief' },
    { name: 'newGrave', label: 'Bestätigung des aufnehmenden Friedhofs', legalBasis: 'Friedhofssatzung LHH' },
    { name: 'consent', label: 'Zustimmungen der Angehörigen', when: 'form.othersAgree = true' },
  ],
  fee: [
    {
      id: 'body',
      legalBasis: 'Friedhofsgebührensatzung LHH, Umbettung einer Leiche',
      type: 'fixed',
      cents: '245000',
      when: 'form.remains = "body"',
      evidence: 'assumed',
    },
    {
      id: 'urn',
      legalBasis: 'Friedhofsgebührensatzung LHH, Umbettung einer Urne',
      type: 'fixed',
      cents: '32000',
      evidence: 'assumed',
    },
  ],
  clocks: {
    ...applicationClocks({
      target: 'P8W',
      pausesIn: ['checked.opinions.health.awaiting', 'checked.opinions.relatives.awaiting'],
    }),
    ...feeFixedBy('permit', 'Friedhofsgebührensatzung LHH'),
    healthPeriod: opinionPeriod('Genehmigung der unteren Gesundheitsbehörde', '§ 15 BestattG', 'P6W'),
    relativesPeriod: {
      label: 'Äußerung der Angehörigen',
      kind: 'setByAuthority',
      legalBasis: '§ 13 Abs. 2, § 28 Abs. 1 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P3W',
    },
    executionPeriod: {
      label: 'Geltung der Zustimmung',
      kind: 'setByAuthority',
      legalBasis: '§ 36 Abs. 2 Nr. 1 VwVfG',
      bound: 'party',
      start: { notified: 'facts.permitDispatch' },
      period: 'P1Y',
      endMoves: false,
      warnings: [{ before: 'P2M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Umbettung'),
    hearing: hearingLetter('die Zustimmung zur Umbettung', rows),
    refusal: refusalNotice('Ablehnung der Umbettung', rows),
    permit: {
      kind: 'notice',
      title: 'Zustimmung zur Umbettung',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'der Umbettung wird zugestimmt. Die Zustimmung gilt ein Jahr. Sie ersetzt nicht die Genehmigung der unteren Gesundheitsbehörde der Region Hannover.',
        },
        {
          type: 'paragraph',
          text: 'Die Gesundheitsbehörde hat Maßgaben erteilt: {facts.healthOpinion.statement}',
          when: 'facts.healthOpinion.statement != null',
        },
        {
          type: 'paragraph',
          text: 'Särge werden nur von Oktober bis März umgebettet. Schäden an Nachbargräbern trägt, wer die Umbettung veranlasst.',
          when: 'form.remains = "body"',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
  },
  events: {
    ...applicationEvents([brief.long('reason', 'Begründung', 5000, { required: false })]),
    healthOpinion: opinionEvent('Entscheidung der unteren Gesundheitsbehörde eintragen'),
    relativesHeard: {
      label: 'Äußerung der Angehörigen eintragen',
      by: ['clerk'],
      fields: [
        brief.pick('result', 'Ergebnis', { agree: 'einverstanden', object: 'widersprechen' }),
        brief.text('ground', 'Gründe', 500, { required: false }),
      ],
    },
    dateWanted: {
      label: 'Termin der Umbettung vereinbaren',
      by: ['applicant', 'clerk'],
      fields: [brief.day('on', 'Wunschtag', { notBefore: 'today' })],
    },
  },
  publicStatus: {
    ...cemeteryService.publicStatus,
    scheduled: {
      de: 'Umbettung wird vorbereitet',
      easy: 'Wir legen den Tag fest. An dem Tag wird das Grab geöffnet.',
      en: 'Exhumation being prepared',
      actor: 'office',
      next: 'Sie und das Bestattungsunternehmen erfahren den Tag von uns.',
    },
    consented: {
      de: 'Zustimmung erteilt',
      easy: 'Die Umbettung ist erlaubt. Bitte vereinbaren Sie einen Termin.',
      en: 'Consent given',
      actor: 'applicant',
      next: 'Vereinbaren Sie mit uns und dem Bestattungsunternehmen den Tag. Die Zustimmung gilt ein Jahr.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Nutzungsrecht, Ruhezeit, Angehörige und Aufnahme durch den anderen Friedhof prüfen',
      }),
      checked: {
        meta: { label: 'Beteiligung und Abwägung', status: 'inReview' },
        on: withdrawal,
        initial: 'opinions',
        states: {
          opinions: {
            type: 'parallel',
            meta: { label: 'Gesundheitsbehörde und Angehörige', status: 'inReview' },
            onDone: 'condition',
            states: {
              health: participation({
                id: 'health',
                label: 'Untere Gesundheitsbehörde',
                authority: 'Region Hannover, untere Gesundheitsbehörde',
                effect: 'Einvernehmen',
                legalBasis: '§ 15 BestattG',
                clock: 'healthPeriod',
                needed: 'form.remains = "body"',
              }),
              relatives: relatives(),
            },
          },
          condition: taskState({
            id: 'condition',
            state: 'Zustand des Grabes',
            status: 'inReview',
            task: 'Lage, Belegung, Grundwasser und Nachbargräber beurteilen; Aufwand schätzen',
            post: 'inspector',
            target: 'P2W',
            outcomes: {
              feasible: {
                label: 'Durchführbar',
                to: 'decision',
                fields: [brief.text('remarks', 'Hinweise', 500, { required: false })],
              },
              otherDeadAffected: {
                label: 'Andere Verstorbene betroffen',
                to: 'decision',
                fields: [brief.text('remarks', 'Wer und wie', 500)],
              },
              recordMissing: { ...requestOutcome, label: 'Lage nicht nachweisbar: Unterlagen anfordern' },
            },
          }),
          ...applicationDecision({
            state: 'Abwägung von Totenruhe und wichtigem Grund',
            task: 'Wichtigen Grund, Willen der verstorbenen Person, Angehörige und Totenruhe abwägen',
            legalBasis: 'Friedhofssatzung LHH, Art. 1 Abs. 1 GG',
            post: 'lead',
            notBy: ['condition'],
            grant: {
              label: 'Zustimmen',
              to: [{ to: '#case.approved', then: [{ type: 'assessFee' }] }],
              fields: [provisionsField('§ 36 Abs. 1 VwVfG')],
            },
            grounds: [
              { value: 'Friedhofssatzung LHH (Totenruhe)', label: 'Kein wichtiger Grund' },
              { value: '§ 15 BestattG', label: 'Gesundheitsbehörde genehmigt nicht' },
              {
                value: 'Friedhofssatzung LHH (Angehörige)',
                label: 'Gleichrangige Angehörige widersprechen mit Grund',
              },
              { value: 'Friedhofssatzung LHH (Störung)', label: 'Andere Verstorbene würden gestört' },
            ],
          }),
        },
      },
      approved: { meta: { label: 'Zustimmung erteilt', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Zustimmung zur Umbettung',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'consented'],
        fee: { notBy: ['decision'] },
        beside: { exhumation: exhumation() },
      }),
      rejected: refusedApplication({ label: 'Umbettung abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});

/** Those who share the right to care for the dead are heard, unless they have signed. */
function relatives() {
  return {
    meta: { label: 'Angehörige', status: 'inReview' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Zustimmungen vollständig?', status: 'inReview' },
        always: ways([
          { to: 'heard', when: 'form.othersAgree = true or facts.relativesHeard != null' },
          { to: 'asking' },
        ]),
      },
      asking: transmissionState({
        id: 'relativesLetter',
        state: 'Angehörige werden angeschrieben',
        status: 'waitingForOthers',
        receivers: 'for one in form.relatives return one.name',
        legalBasis: '§ 13 Abs. 2, § 28 Abs. 1 VwVfG',
        to: 'awaiting',
      }),
      awaiting: {
        meta: { label: 'Wartet auf Angehörige', status: 'waitingForOthers' },
        on: { relativesHeard: ways('heard', ['record']) },
        after: { relativesPeriod: 'heard' },
      },
      heard: finished('Angehörige beteiligt', 'inReview'),
    },
  };
}

/** From the consent to the new grave, or to its lapse. */
function exhumation() {
  return {
    meta: { label: 'Ausführung', status: 'consented' },
    initial: 'awaitingDate',
    states: {
      awaitingDate: {
        meta: { label: 'Wartet auf Terminwunsch', status: 'consented' },
        on: { dateWanted: ways('scheduling', ['record']) },
        after: { executionPeriod: 'lapsed' },
      },
      scheduling: taskState({
        id: 'scheduling',
        state: 'Termin',
        status: 'scheduled',
        task: 'Tag außerhalb der Besuchszeiten festlegen; bei Särgen nur Oktober bis März; Gesundheitsbehörde unterrichten',
        post: 'clerk',
        target: 'P5D',
        outcomes: {
          fixed: {
            label: 'Festgelegt',
            to: [
              {
                to: 'digging',
                when: 'form.remains = "urn" or date(event.on).month >= 10 or date(event.on).month <= 3',
              },
              {
                to: 'awaitingDate',
                then: [
                  {
                    type: 'note',
                    params: { text: 'Särge werden nur von Oktober bis März umgebettet; neuer Tag nötig.' },
                  },
                ],
              },
            ],
            fields: [brief.day('on', 'Tag', { notBefore: 'today' })],
          },
        },
      }),
      digging: taskState({
        id: 'digging',
        state: 'Umbettung',
        status: 'scheduled',
        task: 'Ausgrabung beaufsichtigen, Überführung übergeben, beide Bestattungsregister berichtigen',
        post: 'inspector',
        legalBasis: '§ 15 BestattG',
        outcomes: {
          done: { label: 'Umgebettet', to: 'done', fields: [brief.day('on', 'Am', { notAfter: 'today' })] },
          stopped: { label: 'Abgebrochen (Zustand, Wetter)', to: 'awaitingDate' },
        },
      }),
      done: finished('Umgebettet', 'closed'),
      lapsed: finished('Zustimmung erloschen', 'closed'),
    },
  };
}
