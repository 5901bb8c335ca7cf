import {
  applicantSection,
  brief,
  childSection,
  completedYears,
  completeness,
  conclude,
  decide,
  defineProcedure,
  documentState,
  endings,
  finished,
  notification,
  plainLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  waitingFor,
  withdrawal,
  youthReply,
  youthRequest,
  youthRetention,
  youthService,
  youthWithdraw,
  type DecisionTable,
} from '@amtsweg/procedure';

/** Minimum maintenance of 2026 by age; the figures are to be confirmed every year. */
const minimum: DecisionTable = {
  label: 'Mindestunterhalt nach der Altersstufe',
  legalBasis: '§ 1612a Abs. 1 BGB, Mindestunterhaltsverordnung (Beträge jährlich zu bestätigen)',
  hitPolicy: 'unique',
  inputs: [
    {
      label: 'Vollendete Lebensjahre des Kindes',
      expression: completedYears('form.childBirth', 12),
      type: 'number',
      min: 0,
    },
  ],
  outputs: [{ name: 'cents', label: 'Mindestunterhalt im Monat in Cent' }],
  rules: [
    { when: ['< 6'], then: ['48600'] },
    { when: ['[6..12)'], then: ['55800'] },
    { when: ['>= 12'], then: ['65300'] },
  ],
};
/** Half the child benefit of 2026 (§ 1612b (1) no. 1 BGB); to be confirmed every year. */
const half = 12950;

/**
 * Recording an obligation to pay maintenance as an enforceable deed (§ 59 (1) no. 3, § 60 SGB VIII).
 *
 * No administrative act: a deed like a notary's, recorded by an official empowered for it (§ 59 (3)) who may not act for
 * the child in the same matter as Beistand (§ 59 (2)); that the person is neutral is asked before anything else. Nobody is
 * obliged to sign, and nothing is refused but what is void or beyond competence (child over 21, spouse's maintenance; §
 * 4 BeurkG). Order of the session: identity, instruction, reading out, approval, signature (§§ 10, 13, 17 BeurkG), an
 * interpreter where needed (§ 16). Dynamic (per cent of the minimum by age, § 1612a BGB) or fixed; the first is reckoned here. The creditor gets the
 * enforceable copy, the debtor a certified one; it is served so that enforcement can begin (§ 60 sentence 1, § 798 ZPO). The
 * original stays. A second enforceable copy is the court's to allow (§ 60 sentence 3 no. 2), so it is no transition.
 */
export default defineProcedure({
  ...youthService,
  key: 'unterhaltsverpflichtung-beurkunden',
  name: 'Unterhaltsverpflichtung beurkunden',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '51.20.40',
  leika: [],
  legalBasis: ['§ 59 Abs. 1 SGB VIII', '§ 60 SGB VIII', '§§ 1612, 1612a BGB', 'BeurkG'],
  keywords: ['Jugendamtsurkunde', 'Unterhaltstitel', 'Kindesunterhalt anerkennen', 'Düsseldorfer Tabelle'],
  retention: youthRetention(100, 'Urkundensammlung'),
  form: {
    sections: [
      applicantSection(
        'Unterhaltspflichtige Person',
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'date(today) - duration("P14Y")' }),
        { name: 'language', label: 'Dolmetscher für welche Sprache', type: 'text', maxLength: 60 },
        brief.yes('demandedByOffice', 'Ein Jugendamt hat zur Beurkundung aufgefordert'),
        brief.text('demandingOffice', 'Jugendamt und Aktenzeichen', 200, {
          when: 'form.demandedByOffice = true',
        }),
      ),
      childSection(21, brief.text('childAddress', 'Anschrift des Kindes'), {
        name: 'creditor',
        label: 'Wer das Kind vertritt (bei Volljährigen das Kind selbst)',
        type: 'name',
        maxLength: 200,
        required: true,
      }),
      {
        title: 'Verpflichtung',
        fields: [
          brief.pick('type', 'Art', { dynamic: 'Prozentsatz des Mindestunterhalts', fixed: 'fester Betrag' }),
          brief.count('percent', 'Prozent', 200, { min: 30, when: 'form.type = "dynamic"' }),
          {
            name: 'amount',
            label: 'Betrag im Monat',
            type: 'money',
            min: 100,
            max: 500000,
            when: 'form.type = "fixed"',
            required: true,
          },
          brief.day('payFrom', 'Unterhalt ab dem'),
          brief.yes('existingTitle', 'Es gibt schon einen Titel, der ersetzt oder erhöht wird'),
        ],
      },
    ],
  },
  evidence: [
    {
      name: 'identity',
      label: 'Gültiger Ausweis der unterhaltspflichtigen Person',
      legalBasis: '§ 10 BeurkG',
    },
    { name: 'birth', label: 'Geburtsurkunde des Kindes oder Anerkennung der Vaterschaft' },
    { name: 'income', label: 'Aufforderung oder Berechnung, soweit vorhanden' },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      'Urkunde, kein Verwaltungsakt; Abänderung nach § 239 FamFG, Einwendungen nach § 767 ZPO, Beschwerde nach § 54 BeurkG',
    validFrom: '2009-09-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod: youthReply,
    appointmentPeriod: waitingFor('Termin zur Beurkundung', 'P2M'),
    serviceProof: waitingFor('Zustellnachweis', 'P3W', '§ 60 Satz 2 SGB VIII', 'authority'),
  },
  documents: {
    request: youthRequest('der gewünschten Beurkundung'),
    deed: {
      kind: 'certificate',
      title: 'Urkunde über die Verpflichtung zum Unterhalt',
      signedBy: 'recording',
      sealed: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Urkundenrolle Nr. {facts.recording.rollNumber} vom {facts.recording.recordedOn}. Es erschien {form.givenNames} {form.familyName}, ausgewiesen durch {facts.session.identityDocument}.',
        },
        {
          type: 'paragraph',
          text: 'Ich verpflichte mich, für {form.childName}, geboren am {form.childBirth}, ab {form.payFrom} monatlich im Voraus {form.percent} Prozent des Mindestunterhalts der jeweiligen Altersstufe abzüglich des hälftigen Kindergeldes zu zahlen, zurzeit {euro(facts.payable)} (§ 1612a BGB).',
          when: 'form.type = "dynamic"',
        },
        {
          type: 'paragraph',
          text: 'Ich verpflichte mich, für {form.childName}, geboren am {form.childBirth}, ab {form.payFrom} monatlich im Voraus {euro(facts.payable)} zu zahlen.',
          when: 'form.type = "fixed"',
        },
        {
          type: 'paragraph',
          text: 'Ich unterwerfe mich wegen dieser Verpflichtung der sofortigen Zwangsvollstreckung aus dieser Urkunde (§ 59 Abs. 1 Nr. 3, § 60 SGB VIII).',
        },
        {
          type: 'paragraph',
          text: 'Gedolmetscht hat {facts.session.interpreter} (§ 16 BeurkG).',
          when: 'facts.session.interpreter != null',
        },
        { type: 'paragraph', text: 'Vorgelesen, genehmigt und eigenhändig unterschrieben.' },
      ],
    },
    notRecorded: plainLetter(
      'Ihre Unterhaltsverpflichtung',
      'die Verpflichtung haben wir nicht beurkundet: {facts.notRecordedWhy}',
      'Eine Notarin oder ein Notar kann Sie beurkunden; ohne Titel kann das Kind den Unterhalt beim Familiengericht verlangen.',
    ),
  },
  decisions: { minimum },
  events: {
    withdraw: {
      ...youthWithdraw,
      note: 'Niemand muss unterschreiben. Das Kind kann dann beim Familiengericht einen Titel verlangen.',
    },
    supplement: supplementEvent([
      { name: 'language', label: 'Dolmetscher für welche Sprache', type: 'text', maxLength: 60 },
    ]),
  },
  publicStatus: {
    appointment: {
      de: 'Termin erforderlich',
      easy: 'Bitte kommen Sie selbst zu uns und bringen Sie Ihren Ausweis mit.',
      en: 'Appointment needed',
      actor: 'applicant',
      next: 'Sie bekommen alles vorgelesen und erklärt, bevor Sie unterschreiben.',
    },
    recorded: {
      de: 'Beurkundet',
      easy: 'Ihre Unterschrift gilt. Sie müssen den Unterhalt jeden Monat zahlen.',
      en: 'Recorded',
      actor: 'applicant',
      next: 'Das Kind bekommt die vollstreckbare Ausfertigung, Sie eine beglaubigte Abschrift.',
    },
    notRecorded: {
      de: 'Nicht beurkundet',
      easy: 'Wir konnten die Urkunde nicht schreiben. Der Grund steht im Brief.',
      en: 'Not recorded',
      actor: 'nobody',
      next: 'Im Brief steht, wer Ihnen sonst helfen kann.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Angaben sichten, Urkunde und Berechnung vorbereiten',
      }),
      checked: {
        meta: { label: 'Vorbereitung', status: 'inReview' },
        on: withdrawal,
        initial: 'neutrality',
        states: {
          neutrality: taskState({
            id: 'neutrality',
            state: 'Zuständigkeit und Neutralität der Urkundsperson',
            status: 'inReview',
            task: 'Prüfen, ob die Urkundsperson das Kind als Beistand vertritt und ob die Verpflichtung zulässig ist',
            post: 'clerk',
            legalBasis: '§ 59 Abs. 1 bis 3 SGB VIII, § 4 BeurkG',
            outcomes: {
              free: {
                label: 'Urkundsperson unbefangen, Verpflichtung zulässig',
                to: [
                  {
                    to: 'appointment',
                    then: [
                      decide('minimum'),
                      set(
                        'payable',
                        `if form.type = "fixed" then form.amount else ceiling(facts.minimum.cents * form.percent / 10000) * 100 - ${half}`,
                      ),
                    ],
                  },
                ],
              },
              biased: { label: 'Vertritt das Kind: andere Urkundsperson bestimmen', to: 'neutrality' },
              missing: { ...requestOutcome, label: 'Unterlagen fehlen' },
              inadmissible: {
                label: 'Nicht zulässig (andere Ansprüche, unwirksam)',
                fields: [brief.long('why', 'Grund')],
                to: [{ to: '#case.notRecorded', then: [set('notRecordedWhy', 'event.why')] }],
              },
            },
          }),
          appointment: taskState(
            {
              id: 'session',
              state: 'Termin: Identität und Belehrung',
              status: 'appointment',
              task: 'Ausweis prüfen, über Höhe, Bindung und Vollstreckung belehren',
              post: 'clerk',
              legalBasis: '§§ 10, 17 BeurkG',
              outcomes: {
                instructed: {
                  label: 'Erschienen und belehrt',
                  fields: [
                    brief.text('identityDocument', 'Ausweis (Art, Nummer)'),
                    {
                      name: 'interpreter',
                      label: 'Dolmetscher',
                      type: 'name',
                      maxLength: 200,
                      when: 'form.language != null',
                      required: true,
                    },
                  ],
                  to: '#case.approved',
                },
                absent: { label: 'Nicht erschienen, neuer Termin', to: 'appointment' },
                unwilling: {
                  label: 'Will nach der Belehrung nicht',
                  to: [
                    {
                      to: '#case.notRecorded',
                      then: [set('notRecordedWhy', '"Sie wollten nach der Belehrung nicht unterschreiben."')],
                    },
                  ],
                },
              },
            },
            { after: { appointmentPeriod: 'noShow' } },
          ),
          noShow: taskState({
            id: 'noShow',
            state: 'Kein Termin wahrgenommen',
            status: 'appointment',
            task: 'Nachfragen; dem auffordernden Jugendamt oder dem Kind berichten',
            post: 'clerk',
            outcomes: {
              again: { label: 'Neuer Termin', to: 'appointment' },
              discontinue: { label: 'Einstellen', to: '#case.discontinued' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Beurkundung', status: 'appointment' },
        initial: 'recording',
        states: {
          recording: taskState({
            id: 'recording',
            state: 'Verlesung, Genehmigung, Unterschrift',
            status: 'appointment',
            task: 'Niederschrift vorlesen, genehmigen lassen, unterschreiben und in die Urkundenrolle eintragen',
            post: 'clerk',
            legalBasis: '§§ 9, 13 BeurkG, § 59 Abs. 3 SGB VIII',
            outcomes: {
              recorded: {
                label: 'Beurkundet',
                fields: [
                  brief.text('rollNumber', 'Nummer der Urkundenrolle', 30),
                  brief.day('recordedOn', 'Beurkundet am', { notAfter: 'today' }),
                ],
                to: '#case.issued',
              },
              broken: {
                label: 'Abgebrochen, nicht genehmigt',
                to: [
                  {
                    to: '#case.notRecorded',
                    then: [set('notRecordedWhy', '"Die Niederschrift wurde nicht genehmigt."')],
                  },
                ],
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Ausfertigungen', status: 'recorded' },
        initial: 'deed',
        onDone: '#case.closed',
        states: {
          deed: documentState({
            id: 'deedDocument',
            state: 'Urkunde wird ausgefertigt',
            status: 'recorded',
            document: 'deed',
            to: 'clause',
          }),
          clause: taskState({
            id: 'clause',
            state: 'Vollstreckbare Ausfertigung',
            status: 'recorded',
            task: 'Vollstreckungsklausel erteilen und auf der Urschrift vermerken, Urschrift in die Sammlung nehmen',
            post: 'lead',
            notBy: ['recording'],
            legalBasis: '§ 60 Satz 1 und 3 Nr. 1 SGB VIII, §§ 724, 725, 797 ZPO',
            outcomes: { granted: { label: 'Klausel erteilt', to: 'copies' } },
          }),
          copies: transmissionState({
            id: 'copies',
            state: 'Ausfertigung an das Kind, Abschrift an die verpflichtete Person',
            status: 'recorded',
            receivers:
              'if form.demandedByOffice then [form.creditor, form.givenNames + " " + form.familyName, form.demandingOffice] else [form.creditor, form.givenNames + " " + form.familyName]',
            legalBasis: '§§ 51, 52 BeurkG, § 60 Satz 2 SGB VIII',
            to: 'service',
          }),
          service: taskState(
            {
              id: 'service',
              state: 'Zustellung an die verpflichtete Person',
              status: 'recorded',
              task: 'Zustellnachweis zur Akte nehmen (an Amtsstelle oder durch die Post)',
              post: 'mailroom',
              legalBasis: '§ 60 Satz 2 SGB VIII, §§ 173, 798 ZPO',
              outcomes: {
                served: {
                  label: 'Zugestellt',
                  fields: [brief.day('servedOn', 'Am', { notAfter: 'today' })],
                  to: 'done',
                },
              },
            },
            { after: { serviceProof: 'copies' } },
          ),
          done: finished('Ausfertigungen erteilt', 'recorded'),
        },
      },
      notRecorded: notification({
        label: 'Nicht beurkundet (§ 4 BeurkG)',
        status: ['inReview', 'notRecorded'],
        document: 'notRecorded',
        prefix: 'notRecorded',
        entry: [conclude('notRecorded')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
