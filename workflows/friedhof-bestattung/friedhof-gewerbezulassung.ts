import {
  adjudicationDocuments,
  brief,
  cemeteryService,
  complianceNotice,
  conclude,
  deemedApproval,
  defineProcedure,
  dispatchState,
  documentState,
  effortTariffs,
  finished,
  litigationStatus,
  notification,
  permitClocks,
  permitEvents,
  permitSpine,
  permitTerm,
  permitTermStatus,
  requestLetter,
  requestOutcome,
  revocation,
  taskState,
  tradeAddressee,
  tradeApplicant,
  validityEnd,
  ways,
} from '@amtsweg/procedure';

const fiction = deemedApproval({
  statute: 'Friedhofssatzung LHH (gewerbliche Tätigkeiten), Art. 13 Abs. 4 Richtlinie 2006/123/EG',
  subject: 'die Zulassung gewerblicher Tätigkeiten auf den städtischen Friedhöfen',
  complete: 'facts.completeOn',
  content: [
    ['Betrieb', '{form.registeredName}'],
    ['Gewerk', '{choice("trade", form.trade)}'],
  ],
  to: '#case.issued',
});

const revoked = revocation({
  subject: 'die Zulassung gewerblicher Tätigkeiten auf den Friedhöfen',
  grounds: [
    {
      value: '§ 49 Abs. 2 Satz 1 Nr. 1 VwVfG, Friedhofssatzung',
      label: 'Trotz Abmahnung gegen die Satzung verstoßen',
    },
    {
      value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG',
      label: 'Voraussetzungen weggefallen (Haftpflicht, Eintragung, Zuverlässigkeit)',
    },
  ],
  kept: 'issued.use.valid',
  to: 'surrender',
  duty: 'Zulassungskarten und Durchfahrtserlaubnisse sind zurückzugeben. Begonnene Arbeiten sind mit der Friedhofsverwaltung abzustimmen.',
});

/**
 * Zulassung gewerblicher Tätigkeiten auf Friedhöfen (Friedhofssatzung): who works on graves for money works in a public place of
 * mourning, so the cemetery admits the business, not the single job. Competence is measured by trade, in three different ways (`competence`): the
 * stonemason by the crafts register, because standing stones kill, the gardener by training or the chamber of agriculture, the undertaker by
 * equipment. Without liability cover nobody is admitted, and the cover is asked for again every year while the admission runs (`coverCheck`).
 *
 * As a service under directive 2006/123/EC it is deemed granted after three months of silence by the bylaw. A provider from another
 * member state who comes for a job only notifies it: no admission → `notificationOnly`. Every worker carries a card; first offences are
 * warned about, repeated ones lead to revocation. Permits for a single stone are another service.
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'friedhof-gewerbezulassung',
  name: 'Zulassung gewerblicher Tätigkeiten auf Friedhöfen',
  kind: 'permit',
  filePlan: '67.40.60',
  audience: ['company'],
  legalBasis: ['Friedhofssatzung LHH', '§ 42a VwVfG', 'Art. 9, 10, 13, 16 Richtlinie 2006/123/EG', 'HwO'],
  keywords: ['Steinmetz Friedhof', 'Friedhofsgärtner', 'Grabpflegebetrieb', 'Arbeiten am Grab erlaubt'],
  retention: {
    years: 5,
    legalBasis: 'nach Ende der Zulassung; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Betrieb'),
      {
        title: 'Tätigkeit auf den Friedhöfen',
        fields: [
          brief.pick('establishment', 'Niederlassung', {
            germany: 'in Deutschland',
            euTemporary: 'in einem anderen EU-Staat, nur vorübergehend hier',
          }),
          brief.pick('trade', 'Gewerk', {
            mason: 'Steinmetz und Bildhauer',
            gardener: 'Gärtner, Grabpflege',
            undertaker: 'Bestatter',
            other: 'sonstige Dienstleistung',
          }),
          brief.text('craftsEntry', 'Eintragung in die Handwerksrolle (Kammer, Nummer)', 120, {
            when: 'form.trade = "mason"',
          }),
          brief.text('training', 'Fachkraft mit Abschluss', 200, { when: 'form.trade = "gardener"' }),
          brief.text('service', 'Welche Dienstleistung', 300, { when: 'form.trade = "other"' }),
          brief.text('insurer', 'Betriebshaftpflicht: Versicherer und Nummer', 160),
          { name: 'cover', label: 'Deckungssumme', type: 'money', min: 0, required: true },
          brief.day('coverUntil', 'Versichert bis', { notBefore: 'today' }),
          brief.count('workers', 'Beschäftigte auf den Friedhöfen', 500, { min: 1 }),
          brief.list(
            'vehicles',
            'Fahrzeuge mit Durchfahrtserlaubnis',
            [brief.text('plate', 'Kennzeichen', 12)],
            { max: 30 },
          ),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.cover >= 200000000 or form.establishment = "euTemporary"',
        message: 'Die Betriebshaftpflicht muss mindestens zwei Millionen Euro decken.',
        field: 'cover',
      },
    ],
  },
  evidence: [
    { name: 'crafts', label: 'Handwerkskarte', when: 'form.trade = "mason"' },
    { name: 'trade', label: 'Gewerbenachweis', when: 'form.trade != "mason"' },
    { name: 'training', label: 'Abschlusszeugnis der Fachkraft', when: 'form.trade = "gardener"' },
    { name: 'insurance', label: 'Bestätigung der Haftpflichtversicherung' },
  ],
  fee: effortTariffs('Friedhofsgebührensatzung LHH, Zulassung von Gewerbetreibenden', 4000, 18000),
  clocks: {
    ...permitClocks({ target: 'P4W', pausesIn: ['checked.hearing.awaitingStatement'], fiction }),
    ...revoked.clocks,
    validity: validityEnd(
      'if facts.grant.until = null then string(date(facts.deemedSince) + duration("P5Y")) else facts.grant.until',
      'Friedhofssatzung LHH (fünf Jahre, zu bestätigen)',
    ),
    coverPeriod: {
      label: 'Jährlicher Nachweis der Haftpflicht',
      kind: 'setByAuthority',
      legalBasis: 'Friedhofssatzung LHH, § 36 Abs. 2 Nr. 4 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Zulassung'),
    ...fiction.documents,
    ...revoked.documents,
    ...notices(),
    notificationReceipt: {
      kind: 'letter',
      title: 'Anzeige Ihrer vorübergehenden Tätigkeit',
      signedBy: 'formalCheck',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre Tätigkeit aus einer Niederlassung in einem anderen Mitgliedstaat haben wir vermerkt. Eine Zulassung ist nicht nötig (Art. 16 Richtlinie 2006/123/EG). Die Friedhofssatzung ist zu beachten; vor jeder Arbeit melden Sie sich bei der Friedhofsverwaltung.',
        },
      ],
    },
    warning: {
      kind: 'letter',
      title: 'Abmahnung',
      signedBy: 'control',
      blocks: [
        {
          type: 'paragraph',
          text: 'bei Ihren Arbeiten wurde festgestellt: {facts.control.finding} Im Wiederholungsfall kann die Zulassung widerrufen werden (Friedhofssatzung).',
        },
      ],
    },
  },
  events: {
    ...permitEvents([brief.text('insurer', 'Betriebshaftpflicht', 160)]),
    ...fiction.events,
    ...revoked.events,
    givenUp: { label: 'Zulassung zurückgeben', by: ['applicant', 'clerk'] },
    offence: {
      label: 'Verstoß auf dem Friedhof eintragen',
      by: ['clerk'],
      fields: [brief.long('what', 'Was, wo, wann')],
    },
  },
  publicStatus: {
    ...cemeteryService.publicStatus,
    litigation: litigationStatus,
    ...permitTermStatus,
    ...fiction.publicStatus,
    notificationOnly: {
      de: 'Anzeige vermerkt',
      easy: 'Sie brauchen keine Zulassung. Bitte melden Sie sich vor der Arbeit.',
      en: 'Notification recorded',
      actor: 'nobody',
      next: 'Melden Sie sich vor Beginn der Arbeiten bei der Friedhofsverwaltung.',
    },
  },
  machine: permitSpine({
    intake: {
      task: 'Gewerk, Nachweise und Haftpflicht prüfen; vorübergehende Tätigkeit aus einem EU-Staat aussondern',
      target: 'P3D',
      outcomes: {
        notificationOnly: {
          label: 'Nur vorübergehend aus einem EU-Staat: Anzeige genügt',
          to: '#case.notificationOnly',
        },
      },
    },
    examination: {
      competence: taskState({
        id: 'competence',
        state: 'Fachliche Eignung',
        status: 'inReview',
        task: 'Steinmetz: Handwerksrolle abrufen; Gärtner: Abschluss oder Landwirtschaftskammer; Bestatter: Ausstattung; sonst Verträglichkeit mit dem Friedhofszweck',
        post: 'clerk',
        target: 'P1W',
        legalBasis: 'Friedhofssatzung LHH, §§ 1, 7, 9 HwO',
        outcomes: {
          proven: {
            label: 'Nachgewiesen',
            to: 'record',
            fields: [brief.text('proof', 'Nachweis', 200)],
          },
          equivalent: {
            ...requestOutcome,
            label: 'Gleichwertigkeit ausländischer Abschlüsse nachweisen lassen',
          },
          missing: { label: 'Nicht nachgewiesen', to: 'record' },
        },
      }),
      record: taskState({
        id: 'record',
        state: 'Bisheriges Verhalten auf den Friedhöfen',
        status: 'inReview',
        task: 'Abmahnungen, Schäden und offene Gebühren aus dem Außendienst zusammenstellen',
        post: 'inspector',
        target: 'P1W',
        outcomes: {
          clean: { label: 'Nichts bekannt', to: 'decision' },
          incidents: {
            label: 'Verstöße bekannt',
            to: 'decision',
            fields: [brief.long('incidents', 'Welche')],
          },
        },
      }),
    },
    decision: {
      task: 'Über die Zulassung, Zulassungskarten und Durchfahrtserlaubnisse entscheiden',
      legalBasis: 'Friedhofssatzung LHH',
      grounds: [
        { value: 'competence', label: 'Fachliche Eignung fehlt' },
        { value: 'reliability', label: 'Unzuverlässig nach früheren Verstößen' },
        { value: 'purpose', label: 'Mit dem Friedhofszweck unvereinbar' },
      ],
      grantFields: [
        brief.day('until', 'Zugelassen bis', {
          notBefore: 'date(today) + duration("P6M")',
          notAfter: 'date(today) + duration("P5Y")',
        }),
        brief.count('cards', 'Zahl der Zulassungskarten', 500, { min: 1 }),
      ],
      feeBasis: 'Friedhofsgebührensatzung LHH',
    },
    permit: 'Zulassung',
    status: 'permitValid',
    fiction,
    obligations: { use: use(), cover: cover() },
    more: {
      notificationOnly: notification({
        label: 'Anzeige genügt',
        status: ['inReview', 'notificationOnly'],
        document: 'notificationReceipt',
        prefix: 'notificationReceipt',
        entry: [conclude('notificationOnly')],
      }),
    },
  }),
});

function notices() {
  const letters = adjudicationDocuments({
    subject: 'die Zulassung gewerblicher Tätigkeiten auf den Friedhöfen',
    title: 'Zulassung gewerblicher Tätigkeiten auf den städtischen Friedhöfen',
    facts: [
      ['Betrieb', '{if form.registeredName = null then form.familyName else form.registeredName}'],
      ['Gewerk', '{choice("trade", form.trade)}'],
    ],
    granting: [
      {
        type: 'paragraph',
        text: 'Ihr Betrieb wird bis zum {facts.grant.until} zugelassen; Sie erhalten {facts.grant.cards} Zulassungskarten, die mitzuführen sind. Die Haftpflicht ist jährlich nachzuweisen.',
      },
      {
        type: 'paragraph',
        text: 'Arbeiten sind werktags während der Öffnungszeiten zulässig, nicht in der Nähe einer Bestattung. Abraum ist mitzunehmen; Steine sind nach der TA Grabmal zu versetzen.',
      },
    ],
    groundTexts: {
      competence: 'Die fachliche Eignung ist nicht nachgewiesen (Friedhofssatzung).',
      reliability:
        'Nach den festgestellten Verstößen ist der Betrieb nicht zuverlässig: {facts.record.incidents}',
      purpose: 'Die Dienstleistung ist mit der Würde und dem Zweck des Friedhofs nicht vereinbar.',
    },
    consequence: 'Gewerbliche Arbeiten auf den städtischen Friedhöfen sind damit nicht erlaubt.',
  });
  return { ...letters, compliance: complianceNotice(letters.permit) };
}

function use() {
  return permitTerm({
    label: 'Zugelassen',
    givenUp: 'givenUp',
    more: { offence: ways('control', ['record']) },
    revocation: { on: revoked.on, state: revoked.state },
    surrender: 'Zulassungskarten und Durchfahrtserlaubnisse einziehen, Friedhöfe unterrichten',
    states: {
      control: taskState({
        id: 'control',
        state: 'Verstoß wird geprüft',
        status: 'permitValid',
        task: 'Feststellungen vor Ort prüfen und den Betrieb ansprechen',
        post: 'inspector',
        target: 'P1W',
        outcomes: {
          unfounded: { label: 'Kein Verstoß', to: 'valid' },
          warn: {
            label: 'Abmahnen',
            to: 'warning',
            fields: [brief.long('finding', 'Feststellung')],
          },
        },
      }),
      warning: documentState({
        id: 'warningLetter',
        state: 'Abmahnung wird erstellt',
        status: 'permitValid',
        document: 'warning',
        to: 'warningDispatch',
      }),
      warningDispatch: dispatchState({
        id: 'warningDispatch',
        state: 'Abmahnung geht hinaus',
        status: 'permitValid',
        document: 'warningLetter',
        to: 'valid',
      }),
    },
  });
}

/** The yearly look at the cover, as long as the admission is used. */
function cover() {
  return {
    meta: { label: 'Haftpflicht', status: 'permitValid' },
    initial: 'covered',
    states: {
      covered: {
        meta: { label: 'Haftpflicht nachgewiesen', status: 'permitValid' },
        on: { givenUp: ways('over') },
        after: { coverPeriod: 'coverCheck' },
      },
      coverCheck: taskState({
        id: 'coverCheck',
        state: 'Nachweis der Haftpflicht',
        status: 'permitValid',
        task: 'Bestätigung des Versicherers anfordern; ohne Nachweis Karten sperren und Widerruf einleiten',
        post: 'clerk',
        target: 'P4W',
        outcomes: {
          proven: { label: 'Nachgewiesen', to: 'covered' },
          ended: { label: 'Zulassung beendet oder Widerruf eingeleitet', to: 'over' },
        },
      }),
      over: finished('Nachweispflicht beendet', 'closed'),
    },
  };
}
