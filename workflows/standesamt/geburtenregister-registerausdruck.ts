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
 * Registerausdruck aus dem Geburtenregister (§ 55 (1) no. 1 PStG): the whole entry with all that was registered after it, asked
 * for marriages, adoptions and authorities abroad. Unlike the Geburtsurkunde it tells the history.
 *
 * Hence its circle is the narrowest of all (§ 63 PStG) and worked out from the entry, not from the form: after an adoption only the
 * adopters, their parents, the legal representative and the child over 16; after a change of gender entry or given names the person
 * alone. `narrow` decides by hand on the document that proves the place in that circle. Parents under 16 or a child under 16
 * act through their representative (§ 62 (1) sentence 3): the child's age is computed. Notes (Hinweise) are printed on demand
 * only (§ 48 PStV). Paper birth books are copied with their margin notes. No clock follows a refusal (§ 49 PStG knows none).
 */
const birth: readonly Field[] = [
  {
    name: 'child',
    label: 'Name des Kindes bei der Geburt',
    type: 'group',
    required: true,
    fields: personFields,
  },
  brief.day('bornOn', 'Tag der Geburt', { notAfter: 'today' }),
  brief.text('bornIn', 'Ort der Geburt (Klinik, Stadtteil)', 120, { required: false }),
  { name: 'mother', label: 'Name der Mutter damals', type: 'name', maxLength: 160 },
];

const UNDER_16 = 'form.relation = "self" and date(form.bornOn) + duration("P16Y") > date(today)';
const what = 'Registerausdruck aus dem Geburtenregister';

export default defineProcedure({
  ...registerPrint.service,
  key: 'geburtenregister-registerausdruck',
  name: 'Beglaubigter Registerausdruck aus dem Geburtenregister',
  filePlan: '34.10.11',
  leika: ['99027005000000'],
  legalBasis: ['§ 55 Abs. 1 Nr. 1 PStG', '§ 62 PStG', '§ 63 PStG', '§ 48 PStV', '§ 13 SBGG'],
  keywords: [
    'Abstammungsurkunde',
    'vollständiger Geburtseintrag',
    'Geburtseintrag für die Hochzeit',
    'Auszug für das Ausland',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  form: registerPrint.form({
    entry: { title: 'Die Geburt', fields: birth },
    print: [
      brief.yes('withNotes', 'Mit den Hinweisen (andere Einträge derselben Person)'),
      brief.pick('usedFor', 'Verwendung', {
        marriage: 'Eheschließung',
        adoption: 'Annahme als Kind',
        abroad: 'Behörde im Ausland (Apostille holen Sie danach bei der Polizeidirektion)',
        other: 'anderes',
      }),
    ],
    relations: [
      { value: 'self', label: 'Ich bin das Kind' },
      { value: 'spouse', label: 'Ehegatte oder Lebenspartner' },
      { value: 'adopter', label: 'Annehmende oder deren Eltern' },
      entitled.ancestor,
      entitled.descendant,
      entitled.sibling,
      entitled.legalInterest,
      entitled.thirtyYears,
    ],
  }),
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    {
      name: 'representative',
      label: 'Antrag und Ausweis der gesetzlichen Vertretung',
      legalBasis: '§ 62 Abs. 1 PStG',
      when: UNDER_16,
    },
    {
      name: 'adoption',
      label: 'Annahmebeschluss',
      legalBasis: '§ 63 Abs. 1 PStG',
      when: 'form.relation = "adopter"',
    },
  ],
  documents: {
    ...registerPrint.documents(what),
    print: {
      kind: 'certificate',
      title: 'Beglaubigter Registerausdruck: Geburtenregister',
      signedBy: 'print',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        { type: 'facts', rows: [['Registernummer', '{facts.registerSearch.registerNumber}']] },
        { type: 'heading', text: 'Geburtseintrag' },
        { type: 'paragraph', text: '{facts.print.entry}' },
        { type: 'heading', text: 'Folgebeurkundungen', when: 'facts.print.later != null' },
        {
          type: 'list',
          of: 'facts.print.later',
          item: 'Nr. {item.number}: {item.text}',
          ordered: true,
          when: 'facts.print.later != null',
        },
        { type: 'paragraph', text: 'Hinweise: {facts.print.notes}', when: 'facts.print.notes != null' },
        {
          type: 'paragraph',
          text: 'Abschrift aus dem Papierbuch; nicht lesbar: {facts.paperBook.illegible}',
          when: 'facts.paperBook.illegible != null',
        },
      ],
    },
  },
  events: registerPrint.events(birth),
  machine: registerPrint.machine({
    what,
    keepingYears: '110',
    findings: [
      brief.pick('restriction', 'Beschränkung (§ 63 PStG)', {
        none: 'keine',
        adopted: 'Annahme als Kind (Abs. 1)',
        gender: 'Geschlecht oder Vornamen geändert (Abs. 2, § 13 SBGG)',
      }),
    ],
    paper: {
      label: 'Im Geburtenbuch auf Papier',
      task: 'Geburtenbuch ausheben, Eintrag mit allen Randvermerken ablichten',
      legalBasis: '§ 77 PStG',
    },
    searchOutcomes: {
      confidential: refuseAct('Vertrauliche Geburt: Herkunftsnachweis führt das Bundesamt (§ 31 SchKG)'),
      representation: { ...requestOutcome, label: 'Unter 16: Antrag der gesetzlichen Vertretung anfordern' },
    },
    narrow: {
      when: 'facts.registerSearch.restriction = "adopted" or facts.registerSearch.restriction = "gender" and form.relation != "self"',
      state: registrarTask({
        id: 'narrow',
        state: 'Eingeschränkter Kreis (§ 63 PStG)',
        task: 'Zugehörigkeit zum Kreis des § 63 anhand der Urkunden feststellen; die Tatsache der Beschränkung nicht offenbaren',
        legalBasis: '§ 63 PStG, § 1758 BGB, § 13 SBGG',
        outcomes: {
          within: {
            label: 'Gehört zum Kreis',
            to: '#case.approved',
            fields: [brief.text('proof', 'Nachgewiesen durch', 200)],
          },
          plain: { ...requestOutcome, label: 'Nur Geburtsurkunde möglich: umstellen lassen' },
          outside: refuseAct('Gehört nicht zum Kreis des § 63 PStG'),
        },
      }),
    },
    print: {
      task: 'Eintrag mit Folgebeurkundungen ausdrucken oder ablichten, Hinweise nur auf Verlangen, unterschreiben und siegeln',
      legalBasis: '§ 2, § 55 Abs. 1 Nr. 1 PStG, § 48 PStV',
      fields: [
        brief.long('entry', 'Haupteintrag', 6000),
        brief.list('later', 'Folgebeurkundungen', [
          brief.count('number', 'Nummer', 99, { min: 1 }),
          brief.long('text', 'Wortlaut'),
        ]),
        brief.long('notes', 'Hinweise', 2000, { when: 'form.withNotes = true', required: false }),
      ],
    },
  }),
});
