import {
  actionPeriod,
  brief,
  buildingObjection,
  collection,
  collectionPeriod,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  note,
  noticeStates,
  objectionPeriod,
  set,
  taskState,
  transmissionState,
  withdrawal,
} from '@amtsweg/procedure';
import { publicStatus } from './fliegende-bauten.publicStatus.js';
import { documents, request } from './fliegende-bauten.documents.js';
import { events } from './fliegende-bauten.events.js';
import { form } from './fliegende-bauten.form.js';
import { buildingService } from './building-service.js';

/** The acceptance or its waiver: whichever there is opens the periods. */
const notice = '(if facts.waiver.outcome = "waived" then facts.waiverDispatch else facts.acceptanceDispatch)';

/**
 * Aufstellung fliegender Bauten (§ 75 NBauO): fairground rides, tents and stands travel with their own permit, the
 * execution permit in the log book (Prüfbuch); at each place only the setting up is notified and the use accepted.
 *
 * Peculiar: hours count, not months: request and hearing are days, and the acceptance must be done before the opening
 * day, which is a clock of its own. The inspector, not the clerk, decides on the spot and enters it in the book, which is
 * laid before him and given back. Acceptance may be waived for an installation known and small. A lapsed execution permit
 * cannot be accepted (guard). Danger is prohibited at once (§ 28 (2) no. 1 VwVfG), lesser defects after a hearing; both are
 * entered in the book, and a serious one is told to the office that issued it. After the last day the matter is over.
 * NOT a transition: issuing or prolonging the execution permit itself, which is TÜV's by ordinance.
 */
export default defineProcedure({
  ...buildingService,
  key: 'fliegende-bauten',
  name: 'Gebrauchsabnahme fliegender Bauten anzeigen',
  kind: 'notification',
  initiation: 'notification',
  filePlan: '63.30.10',
  leika: [],
  keywords: [
    'Festzelt aufstellen',
    'Karussell',
    'Fahrgeschäft',
    'Bühne aufbauen',
    'Tribüne',
    'Schützenfest Aufbau',
  ],
  retention: { years: 10, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  legalBasis: ['§ 75 NBauO', '§§ 58, 79 NBauO'],
  audience: ['company'],
  online: null,
  form,
  evidence: [
    {
      name: 'book',
      label: 'Prüfbuch mit Ausführungsgenehmigung (im Original bei der Abnahme)',
      legalBasis: '§ 75 Abs. 3, 5 NBauO',
    },
    { name: 'sitePlan', label: 'Lageplan mit Rettungswegen' },
  ],
  fee: [
    {
      id: 'baugo-waiver',
      legalBasis: 'BauGO, Verzicht auf die Gebrauchsabnahme',
      type: 'fixed',
      cents: '4000',
      when: 'facts.waiver.outcome = "waived"',
      evidence: 'assumed',
    },
    {
      id: 'baugo-acceptance',
      legalBasis: 'BauGO, Gebrauchsabnahme je angefangene Viertelstunde vor Ort',
      type: 'time',
      cents: 'max(6000, facts.acceptance.quarterHours * 1700)',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod: request.clock,
    beforeOpening: {
      label: 'Abnahme vor dem ersten Betriebstag',
      kind: 'target',
      legalBasis: '§ 75 Abs. 5 NBauO',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'form.opensOn' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P3D', to: 'clerk' }],
      runsIn: ['submitted', 'checked'],
      atEnd: 'escalate',
    },
    hearingPeriod: { ...hearingPeriod(), period: 'P1D', legalBasis: '§ 28 Abs. 1, § 31 Abs. 2 VwVfG' },
    remedyPeriod: objectionPeriod(notice),
    prohibitionRemedyPeriod: objectionPeriod('facts.prohibitionDispatch'),
    actionPeriod: actionPeriod(),
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', notice),
    standingTime: {
      label: 'Ende der Aufstellung',
      kind: 'setByAuthority',
      legalBasis: '§ 75 Abs. 1 NBauO',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'form.setUpUntil' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents,
  events,
  publicStatus,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.prohibition',
      reason:
        'Bei Gefahr für Besucher wird der Gebrauch sofort untersagt; nur ohne Gefahr im Verzug geht die Anhörung voraus.',
      legalBasis: '§ 28 Abs. 2 Nr. 1 VwVfG',
    },
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Prüfbuch-Angaben und Lageplan prüfen, Abnahmetermin absprechen',
        checked: [
          { to: '#case.checked', when: 'date(form.permitUntil) >= date(form.setUpUntil)' },
          {
            to: 'requesting',
            then: [
              set(
                'missing',
                '[{item: "Ausführungsgenehmigung, gültig bis zum Abbau", reason: "§ 75 Abs. 3 NBauO"}]',
              ),
            ],
          },
        ],
      }),
      checked: {
        meta: { label: 'Vor der Abnahme', status: 'inReview' },
        on: withdrawal,
        initial: 'size',
        states: {
          size: gate('Verzicht möglich?', 'inReview', [
            { to: 'waiver', when: 'form.passengers = false and form.area <= 500' },
            { to: 'fireService' },
          ]),
          waiver: taskState({
            id: 'waiver',
            state: 'Verzicht auf die Abnahme',
            status: 'inReview',
            task: 'Nach Art und Vorgeschichte entscheiden, ob abgenommen wird',
            post: 'clerk',
            legalBasis: '§ 75 Abs. 5 NBauO',
            outcomes: {
              waived: {
                label: 'Verzichten',
                to: '#case.approved',
                fields: [brief.text('ground', 'Warum', 500)],
              },
              needed: { label: 'Abnehmen', to: 'fireService' },
            },
          }),
          fireService: transmissionState({
            id: 'fireService',
            state: 'Termin an die Feuerwehr',
            status: 'inReview',
            receivers: '["Feuerwehr Hannover, Vorbeugender Brandschutz"]',
            legalBasis: '§ 75 NBauO, § 26 NBrandSchG',
            to: 'acceptance',
          }),
          acceptance: taskState({
            id: 'acceptance',
            state: 'Gebrauchsabnahme am Aufstellort',
            status: 'inReview',
            task: 'Aufbau mit Prüfbuch vergleichen, Verankerung, Fluchtwege und Probebetrieb prüfen, Vermerk eintragen',
            post: 'inspector',
            priority: 1,
            legalBasis: '§ 75 Abs. 5 NBauO',
            outcomes: {
              accepted: {
                label: 'Abgenommen, im Prüfbuch vermerkt, Prüfbuch zurückgegeben',
                to: '#case.approved',
                fields: [
                  brief.count('quarterHours', 'Viertelstunden vor Ort', 40, { min: 1 }),
                  brief.text('conditions', 'Auflagen', 500, { required: false }),
                ],
              },
              again: {
                label: 'Mängel vor Ort zu beseitigen, erneut ansehen',
                to: 'acceptance',
                fields: [brief.long('defects', 'Mängel')],
              },
              defective: {
                label: 'Nicht abnahmefähig',
                adverse: true,
                to: 'hearing',
                fields: [brief.long('defects', 'Mängel')],
              },
              danger: {
                label: 'Gefahr: Gebrauch sofort untersagen',
                adverse: true,
                to: 'prohibition',
                fields: [brief.long('defects', 'Mängel')],
              },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'prohibition',
          }),
          prohibition: taskState({
            id: 'prohibition',
            state: 'Untersagung',
            status: 'inReview',
            task: 'Über Untersagung und sofortige Vollziehung entscheiden',
            post: 'lead',
            priority: 1,
            notBy: ['acceptance'],
            legalBasis: '§ 75 Abs. 6, § 79 NBauO, § 80 Abs. 3 VwGO',
            outcomes: {
              prohibit: { label: 'Untersagen, sofort vollziehbar', adverse: true, to: '#case.prohibited' },
              lookAgain: { label: 'Nach Mängelbeseitigung erneut abnehmen', to: 'acceptance' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Abnahmevermerk', status: 'accepted' },
        entry: [{ type: 'assessFee', params: { on: 'today' } }],
        initial: 'seen',
        states: {
          seen: gate('Abgenommen oder verzichtet', 'accepted', [
            { to: 'waiverDocument', when: 'facts.waiver.outcome = "waived"' },
            { to: 'acceptanceDocument' },
          ]),
          ...noticeStates('acceptance', 'Abnahmevermerk', '#case.issued'),
          ...noticeStates('waiver', 'Verzicht', '#case.issued'),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'In Gebrauch', status: 'accepted' },
        onDone: '#case.closed',
        states: {
          use: {
            meta: { label: 'Betrieb', status: 'accepted' },
            initial: 'standing',
            states: {
              standing: {
                meta: { label: 'Anlage steht', status: 'accepted' },
                on: {
                  controlled: [
                    {
                      target: '#case.checked.prohibition',
                      guard: { type: 'feel', params: { expr: 'event.result = "danger"' } },
                      actions: [
                        'record',
                        {
                          type: 'set',
                          params: {
                            fact: 'acceptance',
                            value: '{outcome: "danger", defects: event.finding}',
                          },
                        },
                      ],
                    },
                    { target: 'standing', actions: ['record'] },
                  ],
                },
                after: { standingTime: 'gone' },
              },
              gone: finished('Abgebaut', 'sent'),
            },
          },
          remedy: buildingObjection('remedyPeriod', 'accepted', {
            to: 'final',
            then: [note('Gebühr oder Auflagen nach dem Ausgang des Rechtsbehelfs ändern.')],
          }),
          payment: collection({
            id: 'feePayment',
            label: 'Gebühr',
            due: 'facts.feePayment.outcome != "paid"',
            clock: 'feePeriod',
            status: 'feeDue',
            notBy: ['acceptance', 'waiver'],
          }),
        },
      },
      prohibited: {
        meta: { label: 'Gebrauch untersagt', status: 'prohibited' },
        entry: [conclude('prohibited')],
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'prohibitionDocument',
            state: 'Untersagung wird ausgefertigt und vor Ort übergeben',
            status: 'prohibited',
            document: 'prohibition',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'prohibitionDispatch',
            state: 'Untersagung geht hinaus',
            status: 'prohibited',
            document: 'prohibitionDocument',
            to: 'bookOffice',
          }),
          bookOffice: transmissionState({
            id: 'bookOffice',
            state: 'Mitteilung an die Stelle des Prüfbuchs',
            status: 'prohibited',
            receivers: '[form.bookOffice]',
            legalBasis: '§ 75 Abs. 6 NBauO',
            to: 'remedy',
          }),
          remedy: {
            ...buildingObjection('prohibitionRemedyPeriod', 'prohibited', {
              to: '#case.checked.acceptance',
              then: [conclude('closed')],
            }),
            onDone: 'settled',
          },
          settled: finished('Untersagung bestandskräftig', 'prohibited'),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
