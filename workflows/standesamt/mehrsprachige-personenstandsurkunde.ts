import {
  brief,
  defineProcedure,
  entitled,
  personFields,
  refuseAct,
  registerPrint,
  registrarTask,
  requestOutcome,
  type Field,
} from '@amtsweg/procedure';

/**
 * Mehrsprachiger Auszug (§ 50 PStV, CIEC convention no. 16 of 8 September 1976): birth, marriage and death in one service; only what
 * the form A, B or C provides for, in the wording of the codes, no follow-ups. In the contracting states it needs neither
 * translation nor apostille; for any other state it does not help, so the state of use is asked first and a look is taken at it
 * (`destination`): outside the treaty the applicant is asked whether the EU form (VO 2016/1191) or an ordinary certificate with apostille is
 * wanted. The form (A, B, C) and the keeping period follow from the event by table, nobody chooses them. Signs: Jo, Mo, An, and the
 * sexes are those of the convention. A gender entry "divers" has no code in form A: the registrar leaves the box empty.
 */
const TREATY =
  'form.state in ("at", "be", "bg", "ch", "es", "fr", "it", "lu", "nl", "pl", "pt", "ro", "si", "tr", "rs", "hr")';

const entry: readonly Field[] = [
  brief.pick('event', 'Worum es geht', { birth: 'Geburt', marriage: 'Eheschließung', death: 'Tod' }),
  { name: 'person', label: 'Eingetragene Person', type: 'group', required: true, fields: personFields },
  {
    name: 'spouse',
    label: 'Andere Person der Ehe',
    type: 'group',
    when: 'form.event = "marriage"',
    required: true,
    fields: personFields,
  },
  brief.day('eventOn', 'Tag des Ereignisses', { notAfter: 'today' }),
];

const what = 'Mehrsprachiger Auszug';

export default defineProcedure({
  ...registerPrint.service,
  key: 'mehrsprachige-personenstandsurkunde',
  name: 'Mehrsprachiger Auszug aus dem Personenstandsregister (internationale Urkunde)',
  filePlan: '34.10.50',
  leika: [],
  legalBasis: [
    '§ 50 PStV',
    '§ 62 PStG',
    'CIEC-Übereinkommen Nr. 16 vom 8. September 1976',
    'VO (EU) 2016/1191',
  ],
  keywords: [
    'Geburtsurkunde fürs Ausland',
    'Heiratsurkunde auf Türkisch',
    'CIEC Formular',
    'Übersetzung sparen',
  ],
  alike: {
    'geburtenregister-registerausdruck':
      '§§ 62 bis 64 PStG gelten für den mehrsprachigen Auszug wie für den Registerausdruck: dieselbe Antragsbefugnis, derselbe Eintrag, dieselbe Beschränkung des Kreises; verschieden ist die Ausgabe: Felder des Formblatts A, B oder C (§ 50 PStV, CIEC-Übereinkommen Nr. 16) statt des ganzen Eintrags mit Folgebeurkundungen (§ 55 Abs. 1 Nr. 1 PStG), und hier kommt die Prüfung des Verwendungsstaats hinzu.',
  },
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  form: registerPrint.form({
    entry: { title: 'Der Eintrag', fields: entry },
    print: [
      brief.pick('state', 'In welchem Staat der Auszug vorgelegt wird', {
        at: 'Österreich',
        be: 'Belgien',
        bg: 'Bulgarien',
        ch: 'Schweiz',
        es: 'Spanien',
        fr: 'Frankreich',
        hr: 'Kroatien',
        it: 'Italien',
        lu: 'Luxemburg',
        nl: 'Niederlande',
        pl: 'Polen',
        pt: 'Portugal',
        ro: 'Rumänien',
        rs: 'Serbien',
        si: 'Slowenien',
        tr: 'Türkei',
        other: 'ein anderer Staat',
      }),
      brief.text('otherState', 'Welcher Staat', 80, { when: 'form.state = "other"' }),
    ],
    relations: [
      { value: 'self', label: 'Es geht um mich' },
      { value: 'spouse', label: 'Ehegatte oder Lebenspartner' },
      entitled.ancestor,
      entitled.descendant,
      entitled.sibling,
      entitled.legalInterest,
      entitled.thirtyYears,
    ],
    plausibility: [
      {
        holds: 'form.event != "death" or form.relation != "self"',
        message: 'Aus dem Sterberegister kann niemand einen Auszug über sich selbst beantragen.',
        field: 'relation',
      },
      {
        holds: 'form.event != "marriage" or form.relation != "sibling"',
        message:
          'Geschwister können einen Auszug nur aus dem Geburten- und dem Sterberegister beantragen (§ 62 Abs. 1 Satz 2 PStG). Bitte legen Sie sonst Ihr rechtliches Interesse dar.',
        field: 'relation',
      },
    ],
  }),
  evidence: [{ name: 'identity', label: 'Personalausweis oder Reisepass' }],
  documents: {
    ...registerPrint.documents(what),
    print: {
      kind: 'certificate',
      title:
        'Auszug nach Formblatt {if form.event = "birth" then "A (Geburt)" else if form.event = "marriage" then "B (Eheschließung)" else "C (Tod)"}',
      signedBy: 'print',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'table',
          caption: 'Felder des Formblatts',
          of: 'facts.print.boxes',
          columns: [
            ['Feld', '{item.box}'],
            ['Eintrag', '{item.value}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Zeichen: Jo Tag, Mo Monat, An Jahr, M männlich, F weiblich, Dm Ehe, Sc Trennung, Div Scheidung, A Nichtigerklärung, D Tod.',
        },
        {
          type: 'paragraph',
          text: 'Der Auszug ist in den Vertragsstaaten ohne Übersetzung und Legalisation gültig (Art. 8 des Übereinkommens).',
          when: TREATY,
        },
      ],
    },
  },
  events: registerPrint.events(entry),
  machine: registerPrint.machine({
    what,
    keepingYears: '(if form.event = "birth" then 110 else if form.event = "marriage" then 80 else 30)',
    findings: [brief.yes('restricted', 'Benutzung nach § 63 PStG beschränkt')],
    paper: {
      label: 'Nur im Papierbuch',
      task: 'Papiereintrag ausheben; Angaben für das Formblatt herausschreiben',
      legalBasis: '§ 77 PStG, § 50 PStV',
    },
    narrow: {
      when: `not(${TREATY}) or facts.registerSearch.restricted = true`,
      state: registrarTask({
        id: 'destination',
        state: 'Verwendungsstaat und Beschränkung',
        task: 'Prüfen, ob der Auszug im Verwendungsstaat anerkannt wird; sonst EU-Formular oder Urkunde mit Apostille anbieten; § 63 PStG beachten',
        legalBasis: '§ 50 PStV, Art. 1, 7 VO (EU) 2016/1191, § 63 PStG',
        outcomes: {
          useful: { label: 'Auszug wird trotzdem gewünscht oder anerkannt', to: '#case.approved' },
          askOther: { ...requestOutcome, label: 'Andere Urkunde anbieten, Antwort abwarten' },
          outside: refuseAct('Nicht im Kreis des § 63 PStG'),
        },
      }),
    },
    print: {
      task: 'Formblatt A, B oder C nach dem Ereignis ausfüllen (leere Felder durchstreichen), unterschreiben und siegeln',
      legalBasis: '§ 50 PStV, § 2 PStG',
      fields: [
        brief.list(
          'boxes',
          'Felder des Formblatts',
          [brief.text('box', 'Feld', 80), brief.text('value', 'Eintrag', 200)],
          { min: 1, max: 20, required: true },
        ),
      ],
    },
  }),
});
