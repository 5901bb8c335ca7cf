import {
  completeness,
  conclude,
  defineProcedure,
  endings,
  informationEvent,
  informationPeriod,
  informationRequest,
  notification,
  processingTarget,
  replyPeriod,
  requestLetter,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { electionsOffice, feeFree } from './office.js';

/**
 * Certificate of eligibility for a candidate (§ 15 BWahlG, § 34 (5) no. 2 BWO, § 49 NKomVG): the city of the main residence
 * says that nothing is known that would keep the person from being elected.
 *
 * Peculiar: the conditions differ by election, and FEEL knows them: eighteen years on the day; for the council six months
 * of residence, Germans and Union citizens; for the head of the administration 23 to 66 years and the loyalty of § 80
 * NKomVG; for the Bundestag Germans only, wherever they live. Loss of eligibility by judgment (§ 45 StGB) is not in the
 * register of residents: the Federal Central Register is asked where the applicant declares a conviction. A Union citizen
 * must not have lost the right at home: the other state is asked through the federal officer (only European elections).
 * Two sign: the certificate decides who stands on a ballot. It is issued once for each nomination, free of charge.
 */
export default defineProcedure({
  ...electionsOffice,
  key: 'waehlbarkeitsbescheinigung',
  name: 'Wählbarkeitsbescheinigung',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '15.10.50',
  legalBasis: ['§ 15 BWahlG', '§ 34 Abs. 5 BWO', '§§ 49, 80 NKomVG', '§ 6b EuWG'],
  secrecy: 'registration',
  retention: {
    years: 1,
    legalBasis: '§ 90 BWO, entsprechend NKWO',
    evidence: 'derived',
  },
  keywords: ['für den Stadtrat kandidieren', 'als Kandidat aufgestellt', 'Kandidatur', 'sich wählen lassen'],
  form: {
    sections: [
      {
        title: 'Kandidatur',
        fields: [
          {
            name: 'election',
            label: 'Wahl',
            type: 'choice',
            required: true,
            options: [
              { value: 'federal', label: 'Bundestag' },
              { value: 'state', label: 'Landtag' },
              { value: 'european', label: 'Europäisches Parlament' },
              { value: 'council', label: 'Rat, Stadtbezirksrat oder Regionsversammlung' },
              { value: 'mayor', label: 'Oberbürgermeisterin oder Oberbürgermeister' },
            ],
          },
          { name: 'electionOn', label: 'Tag der Wahl', type: 'date', required: true, notBefore: 'today' },
          {
            name: 'nominatedBy',
            label: 'Partei, Wählergruppe oder Einzelbewerbung',
            type: 'text',
            maxLength: 160,
            required: true,
          },
        ],
      },
      {
        title: 'Person',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          { name: 'address', label: 'Hauptwohnung', type: 'text', maxLength: 200, required: true },
          {
            name: 'residentSince',
            label: 'Hauptwohnung in Hannover seit',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'nationality',
            label: 'Staatsangehörigkeit',
            type: 'choice',
            required: true,
            options: [
              { value: 'german', label: 'deutsch' },
              { value: 'union', label: 'anderer Mitgliedstaat der EU' },
            ],
          },
          {
            name: 'homeState',
            label: 'Herkunftsmitgliedstaat',
            type: 'text',
            maxLength: 60,
            when: 'form.nationality = "union"',
            required: true,
          },
          {
            name: 'convicted',
            label: 'Wurde Ihnen die Wählbarkeit aberkannt oder läuft ein Strafverfahren?',
            type: 'boolean',
            required: true,
          },
          {
            name: 'consent',
            label: 'Ich habe der Aufstellung zugestimmt',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.nationality = "german" or form.election in ("european", "council", "mayor")',
        message: 'In den Bundestag und den Landtag können nur Deutsche gewählt werden.',
        field: 'nationality',
      },
    ],
  },
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  evidence: [
    { name: 'identity', label: 'Ausweis' },
    {
      name: 'oath',
      label: 'Versicherung an Eides statt der Unionsbürgerin oder des Unionsbürgers',
      when: 'form.nationality = "union"',
    },
  ],
  fee: feeFree('§ 34 Abs. 5 BWO: kostenfrei'),
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: Wissenserklärung; über die Zulassung entscheidet der Wahlausschuss (§ 26 BWahlG, § 28 NKWG)',
    validFrom: '2008-01-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    processingTarget: processingTarget({
      period: 'P3WD',
      pausesIn: ['submitted.awaitingApplicant', 'checked.registers'],
    }),
    registerPeriod: informationPeriod('Auskunft des Bundeszentralregisters', '§ 41 BZRG, § 45 StGB', 'P2W'),
    homePeriod: informationPeriod(
      'Auskunft des Herkunftsmitgliedstaats',
      '§ 6b Abs. 4, § 11 EuWG, RL 93/109/EG',
      'P5D',
    ),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Wählbarkeitsbescheinigung'),
    certificate: {
      kind: 'certificate',
      title: 'Bescheinigung der Wählbarkeit',
      signedBy: 'countersignature',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.familyName}, {form.givenNames}'],
            ['Geboren', '{form.birthDate}'],
            ['Hauptwohnung', '{form.address}'],
            ['Wahl am', '{form.electionOn}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Person ist wählbar und nach den Unterlagen der Stadt nicht von der Wählbarkeit ausgeschlossen. Die Bescheinigung gilt nur für diesen Wahlvorschlag.',
        },
      ],
    },
    negative: {
      kind: 'letter',
      title: 'Ihr Antrag auf eine Wählbarkeitsbescheinigung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Bescheinigung kann nicht erteilt werden: {if facts.assessment.reason != null then facts.assessment.reason else "Alter oder Dauer der Wohnung genügen am Wahltag nicht."}',
        },
        { type: 'paragraph', text: 'Über die Zulassung des Wahlvorschlags entscheidet der Wahlausschuss.' },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([{ name: 'address', label: 'Hauptwohnung', type: 'text', maxLength: 200 }]),
    courtsInformation: informationEvent('Auskunft des Bundeszentralregisters eintragen'),
    homeInformation: informationEvent('Auskunft des Herkunftsmitgliedstaats eintragen'),
  },
  publicStatus: {
    rejected: {
      de: 'Nicht bescheinigt',
      easy: 'Wir können nicht bestätigen, dass Sie gewählt werden dürfen. Der Grund steht im Brief.',
      en: 'Not certified',
      actor: 'nobody',
      next: 'Über den Wahlvorschlag entscheidet der Wahlausschuss.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Person im Melderegister suchen, Hauptwohnung und Zustimmung zur Aufstellung prüfen',
        checked: [
          {
            to: '#case.rejected',
            when: 'date(form.birthDate) + (if form.election = "mayor" then duration("P23Y") else duration("P18Y")) > date(form.electionOn)',
          },
          {
            to: '#case.rejected',
            when: 'form.election = "mayor" and date(form.birthDate) + duration("P67Y") <= date(form.electionOn)',
          },
          {
            to: '#case.rejected',
            when: 'form.election = "council" and date(form.residentSince) + duration("P6M") > date(form.electionOn)',
          },
          { to: '#case.checked' },
        ],
      }),
      checked: {
        meta: { label: 'Ausschlussgründe', status: 'inReview' },
        on: withdrawal,
        initial: 'registers',
        states: {
          registers: {
            type: 'parallel',
            meta: { label: 'Register und andere Staaten', status: 'waitingForOthers' },
            onDone: 'assessment',
            states: {
              courts: informationRequest({
                id: 'courts',
                label: 'Bundeszentralregister',
                receivers: '["Bundesamt für Justiz, Bundeszentralregister"]',
                legalBasis: '§ 41 BZRG, § 45 StGB',
                clock: 'registerPeriod',
                needed: 'form.convicted = true',
              }),
              home: informationRequest({
                id: 'home',
                label: 'Herkunftsmitgliedstaat',
                receivers: '["Bundeswahlleiterin, Kontaktstelle für " + form.homeState]',
                legalBasis: 'Art. 6 RL 93/109/EG, § 11 EuWG',
                clock: 'homePeriod',
                needed: 'form.election = "european" and form.nationality = "union"',
              }),
            },
          },
          assessment: taskState({
            id: 'assessment',
            state: 'Wählbarkeit',
            status: 'inReview',
            task: 'Melderegister, Ausschlussgründe (§ 15 Abs. 2 BWahlG, § 49 Abs. 2 NKomVG) und Auskünfte würdigen',
            post: 'clerk',
            legalBasis: '§ 15 BWahlG, §§ 49, 80 NKomVG',
            outcomes: {
              eligible: { label: 'Wählbar', to: '#case.approved' },
              excluded: { label: 'Von der Wählbarkeit ausgeschlossen', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Zweite Prüfung', status: 'inProduction' },
        on: withdrawal,
        initial: 'countersignature',
        states: {
          countersignature: taskState({
            id: 'countersignature',
            state: 'Zweite Person',
            status: 'inProduction',
            task: 'Wählbarkeit gegenprüfen, einmalige Erteilung vermerken, Bescheinigung zeichnen und siegeln',
            post: 'lead',
            notBy: ['assessment'],
            target: 'P1D',
            outcomes: {
              signed: { label: 'Gezeichnet', to: '#case.issued' },
              repeated: {
                label: 'Für diese Wahl schon erteilt: Verlust klären',
                to: '#case.checked.assessment',
              },
            },
          }),
        },
      },
      issued: notification({
        label: 'Bescheinigt',
        status: ['inProduction', 'sent'],
        document: 'certificate',
        prefix: 'certificate',
      }),
      rejected: notification({
        label: 'Nicht wählbar',
        status: ['inReview', 'rejected'],
        document: 'negative',
        prefix: 'refusal',
        entry: [conclude('rejected')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
