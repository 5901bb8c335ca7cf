import {
  brief,
  defineProcedure,
  entitled,
  personFields,
  refuseAct,
  registerPrint,
  registrarTask,
  set,
  taskState,
  type Field,
} from '@amtsweg/procedure';

/**
 * Registerausdruck aus dem Eheregister: the marriage with its dissolution, names and all that was entered since. Mostly wanted to
 * prove that a marriage still exists or how it ended; so the day up to which the entry is complete stands on the print.
 *
 * Peculiar: two persons are entitled and each alone. The marriage of 1958–2008 lived on in a Familienbuch, which has been continued
 * as Heiratseintrag (§ 77 (2) PStG) and may lie elsewhere than the marriage was concluded: `familyBook` looks where it lies and takes over
 * what was entered there last. A divorce abroad that was recognised but never entered is registered first (`entryOpen`, § 16 PStG),
 * else the print would be wrong. A changed gender entry of one spouse closes the print to the other, who gets the Eheurkunde only
 * (§ 63 (2) sentence 2). Kept for 80 years.
 */
const marriage: readonly Field[] = [
  { name: 'first', label: 'Eine Person', type: 'group', required: true, fields: personFields },
  { name: 'second', label: 'Andere Person', type: 'group', required: true, fields: personFields },
  brief.day('marriedOn', 'Tag der Eheschließung', { notAfter: 'today' }),
  brief.pick('concludedAt', 'Geschlossen', {
    germany: 'vor einem deutschen Standesamt',
    abroad: 'im Ausland, hier nachbeurkundet',
  }),
];

const what = 'Registerausdruck aus dem Eheregister';

export default defineProcedure({
  ...registerPrint.service,
  key: 'eheregister-registerausdruck',
  name: 'Beglaubigter Registerausdruck aus dem Eheregister',
  filePlan: '34.10.21',
  leika: [],
  legalBasis: ['§ 55 Abs. 1 Nr. 1 PStG', '§ 16 PStG', '§ 62 PStG', '§ 63 Abs. 2 PStG', '§ 77 Abs. 2 PStG'],
  keywords: [
    'Familienbuch Abschrift',
    'Nachweis Scheidung',
    'Heiratseintrag',
    'Auszug Ehe für neue Hochzeit',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  form: registerPrint.form({
    entry: { title: 'Die Eheschließung', fields: marriage },
    print: [
      brief.yes('dissolved', 'Die Ehe ist aufgelöst (Scheidung, Tod)'),
      brief.pick(
        'dissolvedBy',
        'Wodurch',
        {
          divorce: 'Scheidung in Deutschland',
          divorceAbroad: 'Scheidung im Ausland',
          death: 'Tod',
          annulment: 'Aufhebung',
        },
        { when: 'form.dissolved = true' },
      ),
    ],
    relations: [
      { value: 'spouse', label: 'Ich bin Ehegatte oder war es' },
      entitled.ancestor,
      entitled.descendant,
      entitled.legalInterest,
      entitled.thirtyYears,
    ],
  }),
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    {
      name: 'dissolution',
      label: 'Rechtskräftiges Urteil oder Anerkennung nach § 107 FamFG',
      when: 'form.dissolvedBy in ("divorce", "divorceAbroad", "annulment")',
    },
  ],
  documents: {
    ...registerPrint.documents(what),
    print: {
      kind: 'certificate',
      title: 'Beglaubigter Registerausdruck: Eheregister',
      signedBy: 'print',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Registernummer', '{facts.registerSearch.registerNumber}'],
            ['Eheschließung', '{facts.print.concluded}'],
            ['Namensführung', '{facts.print.names}'],
            [
              'Auflösung der Ehe',
              '{if facts.print.ended = null then "nicht eingetragen" else facts.print.ended}',
            ],
          ],
        },
        {
          type: 'paragraph',
          text: 'Fortgeführt aus dem Familienbuch von {facts.familyBook.keptAt}.',
          when: 'facts.familyBook.keptAt != null',
        },
        {
          type: 'paragraph',
          text: 'Der Ausdruck gibt den Eintrag nach dem Stand vom {facts.print.asOf} wieder.',
        },
      ],
    },
  },
  events: registerPrint.events(marriage),
  machine: registerPrint.machine({
    what,
    keepingYears: '80',
    findings: [
      brief.yes(
        'genderEntryChanged',
        'Geschlechtsangabe oder Vornamen eines Ehegatten geändert (§ 63 Abs. 2 PStG)',
      ),
      brief.yes('open', 'Auflösung der Ehe noch nicht eingetragen, obwohl geltend gemacht'),
    ],
    paper: {
      label: 'Im Heiratsbuch auf Papier',
      task: 'Heiratsbuch ausheben und den Eintrag mit den Vermerken ablichten',
      legalBasis: '§ 77 Abs. 1 PStG',
    },
    searchOutcomes: {
      familyBook: { label: 'Familienbuch als Heiratseintrag fortgeführt', to: 'familyBook' },
    },
    states: {
      familyBook: taskState({
        id: 'familyBook',
        state: 'Familienbuch',
        status: 'inReview',
        task: 'Verbleib des Familienbuchs ermitteln und den fortgeführten Heiratseintrag heranziehen',
        post: 'archive',
        target: 'P5D',
        legalBasis: '§ 77 Abs. 2 PStG',
        outcomes: {
          here: {
            label: 'Liegt hier',
            to: 'registerSearch',
            fields: [brief.text('keptAt', 'Angelegt beim Standesamt', 120)],
          },
          elsewhere: {
            label: 'Wird von einem anderen Standesamt fortgeführt',
            to: [
              {
                to: '#case.transferred',
                then: [set('competentOffice', 'event.competentOffice'), set('transfer', '"referred"')],
              },
            ],
            fields: [brief.text('competentOffice', 'Standesamt, das es fortführt', 160)],
          },
        },
      }),
      entryOpen: registrarTask({
        id: 'entryOpen',
        state: 'Fortführung vor dem Ausdruck',
        task: 'Auflösung der Ehe als Folgebeurkundung eintragen, damit der Ausdruck nicht unrichtig ist',
        legalBasis: '§ 16 Abs. 1 PStG',
        outcomes: {
          continued: { label: 'Folgebeurkundung eingetragen', to: '#case.approved' },
          notProved: { label: 'Nicht nachgewiesen: Ausdruck nach jetzigem Stand', to: '#case.approved' },
        },
      }),
    },
    narrow: {
      when: 'facts.registerSearch.genderEntryChanged = true or facts.registerSearch.open = true',
      state: registrarTask({
        id: 'narrow',
        state: 'Beschränkung oder offener Eintrag',
        task: 'Feststellen, ob die Person den vollen Eintrag sehen darf und ob er vorher fortzuführen ist',
        legalBasis: '§ 63 Abs. 2, § 16 PStG',
        outcomes: {
          complete: {
            label: 'Voller Eintrag zulässig',
            to: [{ to: 'entryOpen', when: 'facts.registerSearch.open = true' }, { to: '#case.approved' }],
          },
          outside: refuseAct('Nur die betroffene Person erhält den Ausdruck (§ 63 Abs. 2 PStG)'),
        },
      }),
    },
    print: {
      task: 'Eintrag der Ehe mit Auflösung und Namensführung ausdrucken, unterschreiben und siegeln',
      legalBasis: '§ 2, § 15, § 16, § 55 Abs. 1 Nr. 1 PStG',
      fields: [
        brief.text('concluded', 'Ort und Tag der Eheschließung, Ehegatten', 500),
        brief.text('names', 'Namensführung mit Änderungen', 300),
        brief.text('ended', 'Auflösung der Ehe', 300, { required: false }),
        brief.day('asOf', 'Stand des Eintrags', { notAfter: 'today' }),
      ],
    },
  }),
});
