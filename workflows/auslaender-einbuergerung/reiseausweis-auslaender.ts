import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  chipDocument,
  chipDocumentClocks,
  chipPickup,
  completeness,
  defineProcedure,
  endings,
  hearingLetter,
  informationEvent,
  informationPeriod,
  refusalNotice,
  refusedApplication,
  requestLetter,
  requestOutcome,
  residenceStatuses,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import {
  alienPerson,
  aliensOffice,
  hardshipExemption,
  hardshipField,
  hardshipTariff,
  personRows,
} from './office.js';

/**
 * Reiseausweis für Ausländer (§§ 5, 6 AufenthV): Germany stands in for a foreign state's right to issue passports, so it is given
 * only where nothing else is left.
 *
 * Peculiar: first the question whether a passport can be had with reasonable effort (§ 5 (1), (2)): efforts are proven by
 * the applicant, and where that stays open the mission of his state is asked, with his consent, never where asking would
 * endanger him (subsidiary protection examines the single case). Then a closed list of occasions (§ 6), of which FEEL
 * knows the one that fits the title; only then discretion, of the lead: area, length up to the title's, no journey home.
 * Whoever gets the national passport afterwards hands this one back (§ 4 (7)): it ends by law before its last day.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'reiseausweis-auslaender',
  name: 'Reiseausweis für Ausländer',
  kind: 'identityDocument',
  initiation: 'application',
  filePlan: '32.60.41',
  leika: [],
  legalBasis: ['§§ 5, 6 AufenthV', '§§ 4, 8 AufenthV', '§ 48 AufenthV', '§ 3 AufenthG'],
  keywords: ['grauer Pass', 'Passersatz', 'kein Nationalpass', 'Botschaft gibt keinen Pass'],
  form: {
    sections: [
      { title: 'Person', fields: alienPerson },
      {
        title: 'Warum kein Nationalpass',
        fields: [
          {
            name: 'status',
            label: 'Aufenthaltsrecht',
            type: 'choice',
            required: true,
            options: [
              { value: 'permit', label: 'Aufenthaltserlaubnis oder Niederlassungserlaubnis' },
              { value: 'subsidiary', label: 'subsidiärer Schutz' },
              { value: 'asylum', label: 'Aufenthaltsgestattung' },
              { value: 'child', label: 'hier geborenes Kind, noch ohne Pass' },
            ],
          },
          {
            name: 'obstacle',
            label: 'Grund',
            type: 'choice',
            required: true,
            options: [
              { value: 'refused', label: 'die Vertretung stellt keinen Pass aus' },
              { value: 'danger', label: 'Vorsprache gefährdet mich oder meine Familie' },
              { value: 'military', label: 'Wehrdienst unzumutbar' },
              { value: 'delay', label: 'der Pass kommt zu spät' },
            ],
          },
          {
            name: 'efforts',
            label: 'Was haben Sie bisher versucht?',
            type: 'longText',
            maxLength: 4000,
            required: true,
          },
          {
            name: 'mission',
            label: 'Zuständige Botschaft oder Konsulat',
            type: 'text',
            maxLength: 160,
            required: true,
          },
          {
            name: 'mayAsk',
            label: 'Die Ausländerbehörde darf dort nachfragen',
            type: 'boolean',
            required: true,
          },
        ],
      },
      {
        title: 'Reise',
        fields: [
          { name: 'occasion', label: 'Anlass und Ziel', type: 'text', maxLength: 500, required: true },
          { name: 'travelOn', label: 'Abreise geplant am', type: 'date', notBefore: 'today' },
          {
            name: 'titleUntil',
            label: 'Aufenthaltstitel gültig bis',
            type: 'date',
            required: true,
            notBefore: 'today',
          },
          hardshipField,
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.status != "asylum" or form.travelOn != null',
        message:
          'Während des Asylverfahrens gibt es den Reiseausweis nur für eine bestimmte dringende Reise (§ 6 Satz 1 Nr. 4).',
        field: 'travelOn',
      },
    ],
  },
  evidence: [
    {
      name: 'efforts',
      label: 'Nachweise der Bemühungen um einen Nationalpass',
      when: 'form.obstacle in ("refused", "delay")',
    },
    { name: 'title', label: 'Aufenthaltstitel' },
    { name: 'photo', label: 'Biometrisches Lichtbild (digital)' },
  ],
  fee: [
    hardshipTariff,
    {
      id: 'young',
      legalBasis: '§ 48 Abs. 1 Satz 1 Nr. 1 Buchst. b AufenthV (bis zum vollendeten 24. Lebensjahr)',
      type: 'fixed',
      cents: '9700',
      when: 'date(form.birthDate) + duration("P24Y") > date(today)',
      evidence: 'assumed',
    },
    {
      id: 'adult',
      legalBasis: '§ 48 Abs. 1 Satz 1 Nr. 1 Buchst. a AufenthV',
      type: 'fixed',
      cents: '10000',
      evidence: 'derived',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P8W', noPermitNotice: true, pausesIn: ['checked.awaitingMission'] }),
    ...chipDocumentClocks,
    missionPeriod: informationPeriod(
      'Antwort der Auslandsvertretung',
      '§ 5 Abs. 2 AufenthV, § 86 AufenthG',
      'P2M',
    ),
    bookletEnd: {
      label: 'Ende der Gültigkeit',
      kind: 'setByAuthority',
      legalBasis: '§ 8 AufenthV',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.decision.validUntil' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf einen Reiseausweis für Ausländer'),
    hearing: hearingLetter('der Reiseausweis für Ausländer', personRows),
    refusal: refusalNotice('Ablehnung des Reiseausweises für Ausländer', personRows),
    pickup: chipPickup('Ihr Reiseausweis für Ausländer'),
  },
  events: {
    ...applicationEvents(
      [{ name: 'efforts', label: 'Weitere Bemühungen', type: 'longText', maxLength: 4000 }],
      ['refusal'],
    ),
    missionInformation: informationEvent('Antwort der Auslandsvertretung eintragen'),
    nationalPassport: {
      label: 'Nationalpass erhalten',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'number', label: 'Passnummer', type: 'text', maxLength: 20, required: true }],
    },
  },
  publicStatus: {
    ...residenceStatuses,
    ...appealableNoticeStatus,
    reiseausweis: {
      de: 'Reiseausweis gültig',
      easy: 'Sie können mit dem Reiseausweis reisen, wie es darin steht.',
      en: 'Travel document valid',
      actor: 'nobody',
      next: 'Bekommen Sie einen Nationalpass, geben Sie diesen Ausweis zurück.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1W',
        task: 'Aufenthaltstitel, Identität und Nachweise der Passbemühungen prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'efforts',
        states: {
          efforts: taskState({
            id: 'efforts',
            state: 'Zumutbarkeit der Passbeschaffung',
            status: 'inReview',
            task: 'Bemühungen und Unzumutbarkeit nach § 5 Abs. 2 AufenthV prüfen (Mitwirkung, Gebühren, Wehrpflicht)',
            post: 'clerk',
            legalBasis: '§ 5 Abs. 1, 2 AufenthV',
            outcomes: {
              unreasonable: { label: 'Unzumutbar oder vergeblich', to: 'decision' },
              open: {
                label: 'Offen: Vertretung fragen',
                to: [
                  { to: 'missionRequest', when: 'form.mayAsk = true and form.obstacle != "danger"' },
                  { to: 'danger' },
                ],
              },
              tooLittle: { ...requestOutcome, label: 'Weitere Bemühungen verlangen' },
              reasonable: { label: 'Zumutbar', to: 'decision' },
            },
          }),
          danger: taskState({
            id: 'danger',
            state: 'Gefährdung durch Vorsprache',
            status: 'inReview',
            task: 'Ohne Anfrage bei der Vertretung würdigen, ob die Vorsprache gefährdet (BAMF-Akte, Lagebericht)',
            post: 'lead',
            legalBasis: '§ 5 Abs. 1 AufenthV',
            outcomes: { weighed: { label: 'Gewürdigt und vermerkt', to: 'decision' } },
          }),
          missionRequest: transmissionState({
            id: 'missionRequest',
            state: 'Anfrage an die Auslandsvertretung',
            status: 'waitingForOthers',
            receivers: '[form.mission]',
            legalBasis: '§ 86 AufenthG mit Einwilligung (Art. 6, 49 DSGVO)',
            to: 'awaitingMission',
          }),
          awaitingMission: {
            meta: { label: 'Wartet auf die Auslandsvertretung', status: 'waitingForOthers' },
            on: { missionInformation: ways('decision', ['record']) },
            after: { missionPeriod: 'decision' },
          },
          ...applicationDecision({
            state: 'Ermessen nach § 6 AufenthV',
            task: 'Anlass nach § 6 AufenthV feststellen, Ermessen ausüben, Geltungsbereich und Dauer bestimmen',
            legalBasis: '§§ 5, 6, 8 AufenthV',
            post: 'lead',
            notBy: ['efforts'],
            grant: {
              label: 'Ausstellen',
              fields: [
                {
                  name: 'occasionOf',
                  label: 'Fall des § 6 AufenthV',
                  type: 'choice',
                  required: true,
                  options: [
                    { value: 'Nr. 1', label: 'Nr. 1: Inhaber eines Titels' },
                    { value: 'Nr. 2', label: 'Nr. 2: mit dem Titel zugleich' },
                    { value: 'Nr. 3', label: 'Nr. 3: endgültige Ausreise' },
                    { value: 'Nr. 4', label: 'Nr. 4: dringende Reise im Asylverfahren' },
                  ],
                },
                { name: 'validUntil', label: 'Gültig bis', type: 'date', required: true, notBefore: 'today' },
                { name: 'notFor', label: 'Nicht gültig für', type: 'text', maxLength: 120 },
              ],
              // § 8 AufenthV: no longer than the title; the date is the statute's, so a wrong one comes back.
              to: [
                { to: '#case.approved', when: 'date(event.validUntil) <= date(form.titleUntil)' },
                { to: 'decision' },
              ],
            },
            grounds: [
              { value: '§ 5 Abs. 1 AufenthV', label: 'Nationalpass zumutbar erlangbar' },
              { value: '§ 5 Abs. 3 AufenthV', label: 'Herkunftsstaat verweigert aus anerkannten Gründen' },
              { value: '§ 6 AufenthV', label: 'Kein Fall des § 6' },
            ],
          }),
        },
      },
      ...chipDocument({
        what: 'Reiseausweis für Ausländer',
        legalBasis: '§§ 4 bis 8 AufenthV',
        exemption: hardshipExemption,
        appointment: 'über Geltungsbereich und Rückgabe belehren',
        handoverFields: [
          { name: 'instructed', label: 'Über Rückgabepflicht belehrt', type: 'boolean', required: true },
        ],
        after: {
          valid: {
            meta: { label: 'Reiseausweis gültig', status: 'reiseausweis' },
            on: { nationalPassport: ways('withdrawal', ['record']) },
            after: { bookletEnd: 'ended' },
          },
          withdrawal: taskState({
            id: 'withdrawal',
            state: 'Nationalpass liegt vor',
            status: 'reiseausweis',
            task: 'Reiseausweis zurücknehmen, entwerten und im Ausländerzentralregister austragen',
            post: 'clerk',
            target: 'P2W',
            legalBasis: '§ 4 Abs. 7 AufenthV',
            outcomes: {
              handedBack: { label: 'Zurückgegeben', to: 'ended' },
              notHandedBack: {
                label: 'Nicht zurückgegeben: zur Einziehung ausgeschrieben',
                adverse: true,
                to: 'ended',
              },
            },
          }),
        },
      }),
      rejected: refusedApplication({ label: 'Abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
