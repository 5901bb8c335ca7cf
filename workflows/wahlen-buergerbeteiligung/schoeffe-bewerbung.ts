import {
  completeness,
  conclude,
  defineProcedure,
  endings,
  notification,
  processingTarget,
  replyPeriod,
  requestLetter,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { electionsOffice, feeFree } from './office.js';
import { form } from './schoeffe-bewerbung.form.js';

const notListed = (label: string) => ({ label, adverse: true, to: '#case.rejected' as const });

/**
 * Application as lay judge (§§ 31 to 37 GVG, § 35 JGG): the city only proposes, a committee at the Amtsgericht elects.
 *
 * Peculiar: nobody has a claim to be on the list, so there is no administrative act and no hearing; being unable or not to
 * be called (§§ 31 to 34) is law: age on the first day of the term and residence are FEEL, convictions, insolvency and the
 * loyalty of § 44a DRiG are declared by the applicant. The council adopts the list with two thirds of those present; for
 * youth courts the youth welfare committee does, as many women as men. Then the list lies open for a week, anybody may
 * object within another week (§ 37), and list and objections go to the Amtsgericht, whose election is only recorded here.
 *
 * Not a transition: an objection is decided by the court's committee (§ 41 GVG), never by the city; the oath and every
 * release from the office are the court's.
 */
export default defineProcedure({
  ...electionsOffice,
  key: 'schoeffe-bewerbung',
  name: 'Bewerbung als Schöffin oder Schöffe',
  kind: 'registration',
  initiation: 'application',
  filePlan: '15.30.10',
  legalBasis: ['§§ 31 bis 37 GVG', '§ 41 GVG', '§ 35 JGG', '§ 44a DRiG'],
  retention: {
    years: 6,
    legalBasis: 'Eine Amtsperiode und ein Jahr; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  keywords: ['Laienrichter', 'ehrenamtlicher Richter', 'Ehrenamt beim Gericht', 'Jugendschöffe'],
  form,
  evidence: [
    { name: 'declaration', label: 'Erklärung zu Ausschlussgründen', legalBasis: '§§ 32 bis 34 GVG' },
  ],
  fee: feeFree('GVG sieht keine Gebühr vor'),
  remedy: {
    kind: 'none',
    legalBasis:
      '§§ 36, 37, 41 GVG: Vorschlag ohne Regelungswirkung; über Einsprüche entscheidet der Schöffenwahlausschuss',
    validFrom: '2009-01-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    processingTarget: processingTarget({ period: 'P6W', runsIn: ['submitted', 'checked.suitability'] }),
    resolutionReview: {
      label: 'Sitzung des beschließenden Gremiums',
      kind: 'target',
      legalBasis: '§ 36 Abs. 1 GVG (Terminplan der Landesjustizverwaltung)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
      warnings: [{ before: 'P1M', to: 'lead' }],
    },
    displayWeek: {
      label: 'Auflegung der Vorschlagsliste',
      kind: 'statutory',
      legalBasis: '§ 36 Abs. 3 GVG',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'facts.display.from' },
      period: 'P1W',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
    objectionWeek: {
      label: 'Einspruchsfrist',
      kind: 'statutory',
      legalBasis: '§ 37 GVG',
      bound: 'party',
      // From the last day of the week of display.
      start: { rule: 'event', on: 'string(date(facts.display.from) + duration("P6D"))' },
      period: 'P1W',
      extension: 'never',
      suspension: 'never',
    },
    courtReview: {
      label: 'Wahl durch den Schöffenwahlausschuss',
      kind: 'target',
      legalBasis: '§§ 40, 42 GVG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
    },
  },
  documents: {
    request: requestLetter('Ihrer Bewerbung als Schöffin oder Schöffe'),
    notProposed: {
      kind: 'letter',
      title: 'Ihre Bewerbung als Schöffin oder Schöffe',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre Bewerbung konnte nicht in die Vorschlagsliste aufgenommen werden. {if facts.suitability.reason != null then facts.suitability.reason else if facts.resolution.reason != null then facts.resolution.reason else if facts.youthResolution.reason != null then facts.youthResolution.reason else "Sie erfüllen am Beginn der Amtsperiode die Voraussetzungen für Alter oder Wohnung nicht (§ 33 GVG)."}',
        },
        {
          type: 'paragraph',
          text: 'Ein Anspruch auf Aufnahme besteht nicht. Die Liste wird eine Woche lang öffentlich aufgelegt; die Zeit machen wir vorher bekannt.',
        },
      ],
    },
    outcome: {
      kind: 'letter',
      title: 'Ergebnis der Schöffenwahl',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Sie standen auf der Vorschlagsliste der Stadt. Der Wahlausschuss beim Amtsgericht Hannover hat Sie gewählt ({facts.courtElection.office}). Das Gericht wendet sich an Sie.',
          when: 'facts.courtElection.elected = true',
        },
        {
          type: 'paragraph',
          text: 'Sie standen auf der Vorschlagsliste der Stadt, wurden vom Wahlausschuss beim Amtsgericht Hannover aber nicht gewählt.',
          when: 'facts.courtElection.elected = false',
        },
        {
          type: 'paragraph',
          text: 'Über die Wahl hat uns das Gericht nichts mitgeteilt; Auskunft gibt das Amtsgericht Hannover.',
          when: 'facts.courtElection = null',
        },
      ],
    },
  },
  events: {
    withdraw: {
      ...withdrawEvent,
      label: 'Bewerbung zurückziehen',
      note: 'Bis zum Beschluss der Liste jederzeit möglich.',
    },
    supplement: supplementEvent([
      { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200 },
      { name: 'occupation', label: 'Beruf', type: 'text', maxLength: 120 },
    ]),
    objection: {
      label: 'Einspruch gegen die Aufnahme einer Person eintragen (§ 37 GVG)',
      by: ['clerk', 'authority'],
      fields: [
        { name: 'by', label: 'Einspruch von', type: 'name', maxLength: 160, required: true },
        {
          name: 'ground',
          label: 'Grund nach §§ 32 bis 34 GVG',
          type: 'longText',
          maxLength: 3000,
          required: true,
        },
      ],
    },
    courtElection: {
      label: 'Wahlergebnis des Amtsgerichts eintragen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'elected', label: 'Gewählt', type: 'boolean', required: true },
        {
          name: 'office',
          label: 'Gewählt als',
          type: 'choice',
          when: 'event.elected = true',
          required: true,
          options: [
            { value: 'Hauptschöffin oder Hauptschöffe', label: 'Hauptschöffin oder Hauptschöffe' },
            { value: 'Ersatzschöffin oder Ersatzschöffe', label: 'Ersatzschöffin oder Ersatzschöffe' },
          ],
        },
      ],
    },
  },
  publicStatus: {
    proposed: {
      de: 'Für die Vorschlagsliste vorgesehen',
      easy: 'Der Rat entscheidet, wer auf die Liste kommt.',
      en: 'To be put on the list',
      actor: 'office',
      next: 'Rat oder Jugendhilfeausschuss beschließen die Liste mit Zweidrittelmehrheit.',
    },
    listed: {
      de: 'Auf der Vorschlagsliste',
      easy: 'Sie stehen auf der Liste. Das Gericht wählt aus.',
      en: 'On the list',
      actor: 'other',
      next: 'Die Liste liegt eine Woche öffentlich auf. Dann wählt ein Ausschuss beim Amtsgericht.',
    },
    notListed: {
      de: 'Nicht auf der Vorschlagsliste',
      easy: 'Sie stehen nicht auf der Liste. Die Gründe stehen im Brief.',
      en: 'Not on the list',
      actor: 'nobody',
      next: 'Sie können sich in fünf Jahren wieder bewerben.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2W',
        task: 'Bewerbung auf Unterschrift und Vollständigkeit der Erklärungen prüfen',
        checked: [
          // § 33 no. 1 to 3 GVG: 25 to 69 on the first day of the term, resident in the municipality.
          {
            to: '#case.rejected',
            when: 'date(form.birthDate) + duration("P25Y") > date(form.termFrom) or date(form.birthDate) + duration("P70Y") <= date(form.termFrom) or form.residentHere = false',
          },
          { to: '#case.checked' },
        ],
      }),
      checked: {
        meta: { label: 'Prüfung und Beschluss', status: 'inReview' },
        on: withdrawal,
        initial: 'suitability',
        states: {
          suitability: taskState({
            id: 'suitability',
            state: 'Unfähigkeit und Hinderungsgründe',
            status: 'inReview',
            task: 'Erklärungen zu Strafen, Insolvenz, Beruf, Sprache und Verfassungstreue mit dem Melderegister prüfen',
            post: 'clerk',
            legalBasis: '§§ 31 bis 34 GVG, § 44a DRiG',
            outcomes: {
              suitable: {
                label: 'Kein Hindernis',
                to: [{ to: 'youth', when: 'form.youth = true' }, { to: 'council' }],
              },
              unable: notListed('Unfähig zum Schöffenamt (§ 32)'),
              notToBeCalled: notListed('Soll nicht berufen werden (§§ 33, 34)'),
              disloyal: notListed('Verfassungstreue nicht gegeben (§ 44a DRiG)'),
            },
          }),
          council: resolution(
            'Rat',
            'Liste dem Rat vorlegen und Beschluss (zwei Drittel der Anwesenden) eintragen',
          ),
          youth: resolution(
            'Jugendhilfeausschuss',
            'Liste dem Jugendhilfeausschuss vorlegen (gleich viele Frauen und Männer) und Beschluss eintragen',
          ),
          overdue: taskState({
            id: 'agenda',
            state: 'Sitzung steht aus',
            status: 'proposed',
            task: 'Terminplan mit Amtsgericht und Gremien klären',
            post: 'lead',
            legalBasis: '§ 36 GVG',
            outcomes: {
              council: { label: 'Neue Sitzung des Rates', to: 'council' },
              youth: { label: 'Neue Sitzung des Jugendhilfeausschusses', to: 'youth' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'In die Vorschlagsliste aufgenommen', status: 'listed' },
        initial: 'display',
        states: {
          display: taskState({
            id: 'display',
            state: 'Bekanntmachung der Auflegung',
            status: 'listed',
            task: 'Zeitpunkt der Auflegung öffentlich bekannt machen und Liste auslegen',
            post: 'clerk',
            legalBasis: '§ 36 Abs. 3 GVG',
            outcomes: {
              announced: {
                label: 'Bekannt gemacht',
                fields: [
                  { name: 'from', label: 'Ausgelegt ab', type: 'date', required: true, notBefore: 'today' },
                ],
                to: 'lyingOpen',
              },
            },
          }),
          lyingOpen: {
            meta: { label: 'Liste liegt auf', status: 'listed' },
            on: { objection: { actions: ['record'] } },
            after: { displayWeek: 'objections' },
          },
          objections: {
            meta: { label: 'Einspruchsfrist läuft', status: 'listed' },
            on: { objection: { actions: ['record'] } },
            after: { objectionWeek: 'forwarding' },
          },
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Liste und Einsprüche gehen an das Amtsgericht',
            status: 'listed',
            receivers: '["Amtsgericht Hannover, Schöffenwahlausschuss"]',
            legalBasis: '§ 38 GVG',
            to: 'awaitingCourt',
          }),
          awaitingCourt: {
            meta: { label: 'Wartet auf die Wahl', status: 'listed' },
            on: { courtElection: ways('#case.issued', ['record']) },
            after: { courtReview: '#case.issued' },
          },
        },
      },
      issued: notification({
        label: 'Ergebnis der Wahl',
        status: ['listed', 'closed'],
        document: 'outcome',
      }),
      rejected: notification({
        label: 'Nicht vorgeschlagen',
        status: ['inReview', 'notListed'],
        document: 'notProposed',
        prefix: 'refusal',
        entry: [conclude('rejected')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});

/** The body that adopts the list, with its vote; without two thirds nobody is on it. */
function resolution(body: string, task: string) {
  return taskState(
    {
      id: body === 'Rat' ? 'resolution' : 'youthResolution',
      state: `Beschluss: ${body}`,
      status: 'proposed',
      task,
      post: 'lead',
      legalBasis: body === 'Rat' ? '§ 36 Abs. 1 GVG' : '§ 35 JGG',
      outcomes: {
        listed: {
          label: 'Mit Zweidrittelmehrheit aufgenommen',
          fields: [
            { name: 'paper', label: 'Drucksache', type: 'text', maxLength: 40, required: true },
            { name: 'votes', label: 'Ja-Stimmen', type: 'integer', min: 0, required: true },
            { name: 'present', label: 'Anwesende', type: 'integer', min: 1, required: true },
          ],
          to: [{ to: '#case.approved', when: 'event.votes >= event.present * 2 / 3' }, { to: 'overdue' }],
        },
        left: notListed('Nicht aufgenommen (Auswahl des Gremiums)'),
      },
    },
    { after: { resolutionReview: 'overdue' } },
  );
}
