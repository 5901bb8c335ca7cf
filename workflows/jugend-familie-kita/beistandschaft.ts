import {
  applicantSection,
  birthday,
  brief,
  childSection,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  plainLetter,
  supplementEvent,
  taskState,
  waitingFor,
  ways,
  youthReply,
  youthRequest,
  youthRetention,
  youthService,
} from '@amtsweg/procedure';
import { maintenance, paternity, term } from './beistandschaft.states.js';

/**
 * Beistandschaft (§§ 1712 to 1717 BGB, § 55 SGB VIII): the youth office acts for a child at law, beside the parent.
 *
 * No administrative act anywhere: it begins by law when the written application reaches the youth office (§ 1714), and
 * ends by law when the parent says so in writing (§ 1715), when the conditions fall away, or at majority. So there is
 * nothing to grant, only conditions to check (§ 1713: custody alone or the child in care); what is confirmed exists
 * already. Custody is not limited (§ 1716). The office hands the task to one official by name, who then represents the child
 * (§ 55 (2), (3)) and is bound by no instruction of the parent's. Two tasks side by side, either or both (§ 1712 (1)): maintenance waits
 * for fatherhood where both are wanted. An unborn child may have one. Ends are endings of their own, with the titles handed
 * back. Not modelled: the court's own proceedings; they come in as events.
 */
export default defineProcedure({
  ...youthService,
  key: 'beistandschaft',
  name: 'Beistandschaft des Jugendamts',
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '51.20.30',
  leika: ['99016001044000'],
  legalBasis: ['§§ 1712 bis 1717 BGB', '§ 55 SGB VIII', '§ 87c Abs. 5 SGB VIII'],
  keywords: [
    'Unterhalt für mein Kind durchsetzen',
    'Vater zahlt nicht',
    'Vaterschaft feststellen lassen',
    'alleinerziehend',
  ],
  retention: youthRetention(30, 'Titel, § 197 BGB'),
  certainty: { ...youthService.certainty, leika: { evidence: 'derived', source: 'KOOS-Datenrepo' } },
  form: {
    sections: [
      applicantSection(
        'Antragstellender Elternteil',
        brief.pick('custody', 'Elterliche Sorge', {
          sole: 'ich allein',
          jointCare: 'gemeinsam, das Kind lebt bei mir',
          guardian: 'ich bin Vormund (§ 1713 Abs. 1 Satz 3 BGB)',
          none: 'ich habe keine Sorge',
        }),
        brief.pick(
          'tasks',
          'Aufgaben des Beistands',
          { paternity: 'Feststellung der Vaterschaft', maintenance: 'Geltendmachung von Unterhalt' },
          { many: true },
        ),
      ),
      childSection(
        18,
        brief.text('birthPlace', 'Geburtsort', 120),
        brief.yes('titleExists', 'Es gibt schon einen Unterhaltstitel'),
      ),
      {
        title: 'Anderer Elternteil',
        fields: [
          {
            name: 'otherParent',
            label: 'Vor- und Familienname',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.text('otherAddress', 'Letzte bekannte Anschrift', 200, { required: false }),
          brief.text('otherEmployer', 'Arbeitgeber, soweit bekannt', 200, { required: false }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'count(form.tasks) > 0',
        message: 'Bitte wählen Sie mindestens eine Aufgabe.',
        field: 'tasks',
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Unterschriebener schriftlicher Antrag', legalBasis: '§ 1712 Abs. 1 BGB' },
    { name: 'birth', label: 'Geburtsurkunde des Kindes' },
    { name: 'title', label: 'Unterhaltstitel', when: 'form.titleExists = true' },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      'Die Beistandschaft tritt kraft Gesetzes ein und endet so (§§ 1714, 1715 BGB); kein Verwaltungsakt, Streit entscheidet das Familiengericht',
    validFrom: '1998-07-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod: youthReply,
    acknowledgementPeriod: waitingFor(
      'Zeit zur Anerkennung der Vaterschaft',
      'P6W',
      '§ 1594 BGB (Wiedervorlage)',
    ),
    informationPeriod: waitingFor(
      'Zeit zur Auskunft über das Einkommen',
      'P1M',
      '§ 1605 Abs. 1 BGB (Wiedervorlage)',
    ),
    courtReview: waitingFor('Sachstand beim Familiengericht', 'P3M', 'Wiedervorlage', 'authority'),
    maintenanceReview: waitingFor('Wiedervorlage Unterhalt', 'P3M', 'Wiedervorlage', 'authority'),
    twoYears: waitingFor('Erneute Auskunft nach zwei Jahren', 'P2Y', '§ 1605 Abs. 2 BGB', 'authority'),
    majority: {
      label: 'Volljährigkeit des Kindes',
      kind: 'statutory',
      legalBasis: '§ 2 BGB, § 1715 Abs. 2 BGB',
      bound: 'authority',
      start: { rule: 'start-of-day', on: `string${birthday(18)}` },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P6M', to: 'clerk' }],
    },
  },
  documents: {
    request: youthRequest('der gewünschten Beistandschaft'),
    confirmation: plainLetter(
      'Bestätigung der Beistandschaft',
      'für {form.childName} besteht seit dem Eingang Ihres Antrags am {facts.receivedOn} eine Beistandschaft (§ 1714 BGB). Beistand ist {facts.assignment.official}.',
      ['Aufgabe ist die Feststellung der Vaterschaft.', 'list contains(form.tasks, "paternity")'],
      ['Aufgabe ist die Geltendmachung von Unterhalt.', 'list contains(form.tasks, "maintenance")'],
      'Ihre elterliche Sorge ist nicht eingeschränkt (§ 1716 BGB). Sie können die Beistandschaft jederzeit schriftlich beenden.',
    ),
    notPossible: plainLetter(
      'Ihr Antrag auf Beistandschaft',
      'eine Beistandschaft ist nicht eingetreten: {facts.conditions.ground}',
      'Wir beraten Sie trotzdem zu Unterhalt und Vaterschaft (§§ 18, 52a SGB VIII).',
    ),
    ended: plainLetter(
      'Ende der Beistandschaft',
      'die Beistandschaft für {form.childName} hat geendet. Grund: {facts.endedBy}.',
      'Titel und Unterlagen geben wir Ihnen oder dem volljährigen Kind zurück; laufende Vollstreckungen führen Sie selbst weiter.',
    ),
  },
  events: {
    acknowledged: {
      label: 'Anerkennung der Vaterschaft mit Zustimmung der Mutter eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.text('deed', 'Urkunde, Stelle und Datum')],
    },
    paternityDecided: {
      label: 'Beschluss zur Abstammung eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.yes('father', 'Vaterschaft festgestellt'),
        brief.text('courtReference', 'Aktenzeichen', 60),
      ],
    },
    incomeStated: { label: 'Auskunft über das Einkommen eintragen', by: ['clerk', 'authority'] },
    maintenanceDecided: {
      label: 'Beschluss oder Vergleich zum Unterhalt eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.text('courtReference', 'Aktenzeichen', 60)],
    },
    arrears: { label: 'Rückstand melden', by: ['applicant', 'clerk'] },
    endRequested: { label: 'Ende der Beistandschaft schriftlich verlangen', by: ['applicant', 'clerk'] },
    custodyLost: { label: 'Wechsel von Obhut oder Sorge melden', by: ['applicant', 'authority', 'clerk'] },
    movedAway: { label: 'Umzug an einen anderen Ort in Deutschland melden', by: ['applicant', 'clerk'] },
    movedAbroad: { label: 'Umzug ins Ausland melden', by: ['applicant', 'clerk'] },
    withdraw: {
      label: 'Antrag zurücknehmen',
      by: ['applicant', 'clerk'],
      note: 'Die Rücknahme wirkt wie das Verlangen, die Beistandschaft zu beenden (§ 1715 Abs. 1 BGB).',
    },
    supplement: supplementEvent([
      brief.text('otherAddress', 'Anschrift des anderen Elternteils', 200, { required: false }),
    ]),
  },
  publicStatus: {
    guardianActs: {
      de: 'Beistandschaft besteht',
      easy: 'Das Jugendamt hilft Ihrem Kind. Sie behalten das Sorgerecht.',
      en: 'Youth office acts for the child',
      actor: 'office',
      next: 'Der Beistand hält Sie auf dem Laufenden. Sie können jederzeit schriftlich beenden.',
    },
    ended: {
      de: 'Beistandschaft beendet',
      easy: 'Das Jugendamt vertritt Ihr Kind nicht mehr.',
      en: 'Ended',
      actor: 'nobody',
      next: 'Sie bekommen die Unterlagen zurück.',
    },
    notPossible: {
      de: 'Nicht eingetreten',
      easy: 'Eine Beistandschaft geht in Ihrem Fall nicht. Der Grund steht im Brief.',
      en: 'Not possible',
      actor: 'nobody',
      next: 'Wir beraten Sie gern.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Schriftform, Unterschrift und Eingangstag des Antrags feststellen',
      }),
      checked: {
        meta: { label: 'Voraussetzungen (§ 1713 BGB)', status: 'inReview' },
        on: { withdraw: ways('#case.withdrawn', ['record']) },
        initial: 'conditions',
        states: {
          conditions: taskState({
            id: 'conditions',
            state: 'Prüfung der Voraussetzungen',
            status: 'inReview',
            task: 'Alleinsorge oder Obhut, Aufenthalt in Deutschland und örtliche Zuständigkeit prüfen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§§ 1713, 1717 BGB, § 87c Abs. 5 SGB VIII',
            outcomes: {
              met: { label: 'Beistandschaft ist eingetreten', to: '#case.approved' },
              notMet: {
                label: 'Voraussetzungen fehlen',
                fields: [brief.long('ground', 'Was fehlt')],
                to: '#case.notPossible',
              },
              elsewhere: { label: 'Elternteil wohnt anderswo: Antrag abgeben', to: '#case.transferred' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Übertragung auf eine Fachkraft', status: 'decided' },
        initial: 'assignment',
        states: {
          assignment: taskState({
            id: 'assignment',
            state: 'Übertragung der Aufgabe',
            status: 'decided',
            task: 'Aufgabe des Beistands einer Fachkraft namentlich übertragen',
            post: 'lead',
            target: 'P3D',
            legalBasis: '§ 55 Abs. 2 und 3 SGB VIII',
            outcomes: {
              assigned: {
                label: 'Übertragen',
                fields: [
                  { name: 'official', label: 'Beistand', type: 'name', maxLength: 200, required: true },
                ],
                to: '#case.issued',
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Beistandschaft', status: 'guardianActs' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird erstellt',
            status: 'guardianActs',
            document: 'confirmation',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'guardianActs',
            document: 'confirmationDocument',
            to: 'running',
          }),
          running: {
            type: 'parallel',
            meta: { label: 'Tätigkeit des Beistands', status: 'guardianActs' },
            states: { paternity, maintenance, term },
          },
        },
      },
      ended: notification({
        label: 'Beistandschaft beendet',
        status: ['ended', 'ended'],
        document: 'ended',
        prefix: 'ended',
        entry: [conclude('ended')],
      }),
      notPossible: notification({
        label: 'Beistandschaft nicht eingetreten',
        status: ['inReview', 'notPossible'],
        document: 'notPossible',
        prefix: 'notPossible',
        entry: [conclude('notPossible')],
      }),
      handedOver: {
        type: 'final',
        meta: { label: 'Vom anderen Jugendamt weitergeführt (§ 87c Abs. 5 SGB VIII)', status: 'transferred' },
        entry: [conclude('handedOver')],
      },
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
