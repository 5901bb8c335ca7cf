import {
  acquiredEvent,
  brief,
  defineProcedure,
  disposalStatus,
  gate,
  note,
  permitTermStatus,
  preEntry,
  preEntryPeriod,
  requestOutcome,
  storageProof,
  taskState,
  ways,
  weaponsHolding,
  weaponsPermit,
  weaponsTariffs,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

const holding = weaponsHolding({
  subject: 'die Waffenbesitzkarte für Jäger',
  status: 'cardValid',
  need: {
    task: 'Gelöste Jagdscheine der letzten drei Jahre prüfen; ohne Jagdschein Bedürfnis erfragen',
    legalBasis: '§ 4 Abs. 4 i. V. m. § 13 Abs. 1 WaffG',
  },
  grounds: [
    { value: '§ 45 Abs. 2 i. V. m. § 13 WaffG', label: 'Kein gültiger Jagdschein, Bedürfnis weggefallen' },
  ],
  more: { licenceLapsed: ways('need', ['record']) },
});

const permit = weaponsPermit({
  subject: 'die Waffenbesitzkarte',
  title: 'Waffenbesitzkarte für Jäger (§§ 10, 13 WaffG)',
  rows: [
    ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate}'],
    ['Jagdschein', '{form.licenceNumber}, gültig bis {form.licenceUntil}'],
  ],
  intake: { task: 'Jagdschein, Angaben zu erworbenen Langwaffen und gewünschten Kurzwaffen prüfen' },
  supplement: [{ name: 'licenceNumber', label: 'Nummer des Jagdscheins', type: 'text', maxLength: 30 }],
  examination: {
    licence: taskState({
      id: 'licence',
      state: 'Jagdschein',
      status: 'inReview',
      task: 'Gültigkeit des Jahresjagdscheins in der Jagdakte feststellen, bei auswärtigen bei der ausstellenden Behörde',
      post: 'clerk',
      target: 'P3D',
      legalBasis: '§ 13 Abs. 1 Nr. 2, Abs. 2 WaffG',
      outcomes: {
        valid: { label: 'Jahresjagdschein gültig', to: 'twoWeeks' },
        invalid: { label: 'Kein gültiger Jahresjagdschein', adverse: true, to: 'decision' },
      },
    }),
    twoWeeks: gate('Langwaffen rechtzeitig angemeldet?', 'inReview', [
      {
        to: 'storage',
        when: 'form.firstPurchaseOn != null and date(form.firstPurchaseOn) + duration("P14D") < date(facts.receivedOn)',
        then: [
          note(
            'Antrag später als zwei Wochen nach Erwerb der Langwaffe (§ 13 Abs. 3 Satz 2 WaffG): Ordnungswidrigkeit prüfen.',
          ),
        ],
      },
      { to: 'storage' },
    ]),
    ...storageProof({
      handguns: '(form.ownedHandguns + form.handguns)',
      longGuns: '(form.ownedLongGuns + count(form.longGuns))',
      to: [{ to: 'thirdHandgun', when: 'form.ownedHandguns + form.handguns > 2' }, { to: 'decision' }],
    }),
    thirdHandgun: taskState({
      id: 'thirdHandgun',
      state: 'Bedürfnis für die dritte Kurzwaffe',
      status: 'inReview',
      task: 'Begründung für mehr als zwei Kurzwaffen (Fallenjagd, Nachsuche, anderes Kaliber) prüfen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 13 Abs. 1 Nr. 1, Abs. 2 Satz 2 WaffG',
      outcomes: {
        needed: { label: 'Bedürfnis glaubhaft', to: 'decision' },
        notNeeded: { label: 'Bedürfnis nicht glaubhaft', adverse: true, to: 'decision' },
        unclear: { ...requestOutcome, label: 'Begründung ergänzen lassen' },
      },
    }),
  },
  decision: {
    task: 'Jagdschein, Zuverlässigkeit, Aufbewahrung und Zahl der Kurzwaffen würdigen',
    legalBasis: '§§ 4, 10, 13 WaffG',
    grantable:
      'facts.licence.outcome = "valid" and (form.ownedHandguns + form.handguns <= 2 or facts.thirdHandgun.outcome = "needed")',
    grounds: [
      { value: '§ 13 Abs. 1 Nr. 2 WaffG', label: 'Kein gültiger Jahresjagdschein' },
      { value: '§ 13 Abs. 1 Nr. 1 WaffG', label: 'Bedürfnis für weitere Kurzwaffen fehlt' },
      {
        value: '§ 13 Abs. 1 Nr. 2 WaffG, sachliche Verbote',
        label: 'Waffe für die Jagd verboten (§ 19 BJagdG)',
      },
    ],
  },
  granting: [
    {
      type: 'table',
      caption: 'Eingetragene Langwaffen',
      of: 'form.longGuns',
      columns: [
        ['Waffe', '{item.weapon}'],
        ['Nummer', '{item.serial}'],
        ['Erworben', '{item.acquiredOn}'],
      ],
      when: 'count(form.longGuns) > 0',
    },
    {
      type: 'paragraph',
      text: 'Sie dürfen {form.handguns} Kurzwaffe(n) erwerben. Diese Erlaubnis gilt ein Jahr; zeigen Sie den Erwerb binnen zwei Wochen an (§ 10 Abs. 1, § 37a WaffG).',
      when: 'form.handguns > 0',
    },
    {
      type: 'paragraph',
      text: 'Langwaffen dürfen Sie mit gültigem Jagdschein ohne Voreintrag erwerben; beantragen Sie die Eintragung binnen zwei Wochen. Munition für Kurzwaffen brauchen Sie als Eintrag in dieser Karte.',
    },
  ],
  target: 'P6W',
  status: 'cardValid',
  beside: { preEntries: preEntry('form.handguns', 'cardValid'), holding: holding.region },
  parts: {
    clocks: { ...holding.clocks, preEntry: preEntryPeriod },
    events: {
      ...holding.events,
      weaponAcquired: acquiredEvent,
      licenceLapsed: {
        label: 'Jagdschein nicht verlängert oder entzogen (Mitteilung der Jagdbehörde)',
        by: ['authority', 'clerk'],
      },
    },
    documents: holding.documents,
  },
});

/**
 * Grüne Waffenbesitzkarte für Jäger (§§ 10, 13 WaffG): the hunting licence stands for need and expertise, and its age
 * rule for § 6 (3), which does not apply (§ 13 (2) sentence 1): nobody examines a need for long guns and two
 * handguns.
 *
 * Long guns are bought first and entered afterwards, within two weeks (§ 13 (3)): the application then comes late or
 * not, which is noted and not held against it. Handguns are the other way round: entered before, bought within a
 * year. The third one needs reasons. In use the card hangs on the licence: its lapse opens the examination of the
 * need at once (`licenceLapsed`). NOT transitions: borrowing (§ 12), further long guns (`waffe-erwerb-anzeigen`),
 * youth licences (§ 13 (7): no right to acquire, hence a plausibility).
 */
export default defineProcedure({
  ...permit,
  key: 'waffenbesitzkarte-jaeger',
  name: 'Waffenbesitzkarte für Jäger',
  keywords: ['grüne WBK', 'Jagdwaffe eintragen', 'Büchse kaufen', 'Flinte anmelden', 'Voreintrag Kurzwaffe'],
  filePlan: '32.60.11',
  leika: [],
  legalBasis: ['§ 10 WaffG', '§ 13 WaffG', '§ 36 Abs. 3 WaffG'],
  audience: ['citizen'],
  retention: kept(20, 'Überlassung der letzten Waffe (§ 44a Abs. 1 WaffG)'),
  addressee: holder,
  form: {
    sections: [
      { title: 'Ihre Person', fields: holderFields },
      {
        title: 'Jagdschein',
        fields: [
          brief.pick('licenceKind', 'Art des Jagdscheins', {
            annual: 'Jahresjagdschein',
            youth: 'Jugendjagdschein',
            daily: 'Tagesjagdschein',
          }),
          brief.text('licenceNumber', 'Nummer', 30),
          brief.day('licenceUntil', 'Gültig bis', { notBefore: 'today' }),
        ],
      },
      {
        title: 'Waffen',
        fields: [
          brief.count('ownedLongGuns', 'Vorhandene Langwaffen', 200),
          brief.count('ownedHandguns', 'Vorhandene Kurzwaffen', 20),
          brief.list(
            'longGuns',
            'Mit Jagdschein erworbene Langwaffen, die einzutragen sind',
            [
              brief.text('weapon', 'Art, Hersteller, Modell, Kaliber', 160),
              brief.text('serial', 'Herstellungsnummer', 60),
              brief.day('acquiredOn', 'Erworben am', { notAfter: 'today' }),
              brief.text('from', 'Überlassen von', 200),
            ],
            { max: 10, required: true },
          ),
          brief.day('firstPurchaseOn', 'Tag des frühesten Erwerbs', {
            notAfter: 'today',
            when: 'count(form.longGuns) > 0',
          }),
          brief.count('handguns', 'Kurzwaffen, die Sie erwerben möchten', 4),
          brief.text('handgunCalibre', 'Kaliber der Kurzwaffen', 120, { when: 'form.handguns > 0' }),
          brief.long('handgunNeed', 'Warum mehr als zwei Kurzwaffen', 2000, {
            when: 'form.ownedHandguns + form.handguns > 2',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.licenceKind = "annual"',
        message:
          'Jugend- und Tagesjagdschein berechtigen nicht zu einer Waffenbesitzkarte (§ 13 Abs. 7 WaffG).',
        field: 'licenceKind',
      },
      {
        holds: 'form.handguns > 0 or form.firstPurchaseOn != null',
        message: 'Geben Sie mindestens eine erworbene Langwaffe oder eine gewünschte Kurzwaffe an.',
        field: 'handguns',
      },
    ],
  },
  evidence: [
    { name: 'licence', label: 'Jagdschein', legalBasis: '§ 13 Abs. 1 Nr. 2 WaffG' },
    {
      name: 'storage',
      label: 'Nachweis der Aufbewahrung (Fotos, Rechnung)',
      legalBasis: '§ 36 Abs. 3 WaffG',
    },
    { name: 'bill', label: 'Überlassungsbeleg der Langwaffen', when: 'count(form.longGuns) > 0' },
  ],
  fee: weaponsTariffs(
    'Waffenbesitzkarte (§ 10 Abs. 1), je Eintrag zusätzlich',
    '5000 + 1500 * (form.handguns + count(form.longGuns))',
  ),
  publicStatus: {
    ...permit.publicStatus,
    ...permitTermStatus,
    weaponsDisposal: disposalStatus,
    cardValid: {
      de: 'Waffenbesitzkarte erteilt',
      easy: 'Sie haben die Waffenbesitzkarte. Melden Sie jede neue Waffe in zwei Wochen.',
      en: 'Firearms certificate issued',
      actor: 'nobody',
      next: 'Verlängern Sie den Jagdschein rechtzeitig; ohne ihn wird das Bedürfnis geprüft.',
    },
  },
});
