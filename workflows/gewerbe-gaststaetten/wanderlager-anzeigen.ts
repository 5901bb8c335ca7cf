import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  endings,
  eventDay,
  finished,
  gate,
  hearing,
  hearingPeriod,
  litigationStatus,
  noticeStates,
  notification,
  overtaken,
  overtakenByDay,
  plainLetter,
  plainNotice,
  replyPeriod,
  requestWithin,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  tradeAction,
  tradeApplicant,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { fixedTariff, kept, tradeOffice } from './trade-office.js';

const CAMP = 'saleNotified';
const request = requestWithin('Ihrer Anzeige eines Wanderlagers', 'P5D', 'fünf Tagen');
/** FEEL: fewer than four weeks from receipt to the first day (§ 56a (2) GewO). */
const SHORT = 'date(form.day) < date(facts.receivedOn) + duration("P28D")';
/** FEEL: what may not be sold at a Wanderlager at all (§ 56a (6) GewO). */
const BANNED =
  'some one in form.offers satisfies list contains(["supplements", "medical", "finance", "travel"], one)';

/**
 * Wanderlager (§ 56a GewO as of 28 May 2022): the sale in a hotel or at the end of a coffee trip. It needs no permit, but
 * notice four weeks ahead where it is publicly advertised and the guests are driven there – if only one of both holds,
 * nothing has to be notified (`free`, read off the form).
 *
 * Peculiar: the invitation itself is what is examined. It must name the goods, the place and the organiser with an address
 * at which he can be reached, and must not promise gifts, prizes or food; some goods are banned altogether (`BANNED`,
 * FEEL). Late, untrue or incomplete notices and forbidden invitations let the office forbid the sale (`prohibition`): the
 * lead, after a hearing of three days, at once enforceable, told to the landlord of the room. If nobody acts the day
 * comes and the sale is lawful or not by itself (`overtaken`). Fees are not charged for taking note.
 */
export default defineProcedure({
  ...tradeOffice,
  key: 'wanderlager-anzeigen',
  name: 'Wanderlager anzeigen',
  kind: 'notification',
  initiation: 'notification',
  filePlan: '32.30.22',
  legalBasis: ['§ 56a GewO', '§ 145 GewO'],
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'assumed' },
    'clocks.eventDay.legalBasis': {
      evidence: 'derived',
      source: '§ 56a GewO in der Fassung ab 28. Mai 2022 (vier Wochen; der Katalog nennt noch zwei)',
    },
  },
  keywords: ['Kaffeefahrt', 'Verkaufsveranstaltung im Hotel', 'Teppichverkauf', 'Werbeverkauf mit Busfahrt'],
  retention: kept(3, 'nach der Veranstaltung'),
  form: {
    sections: [
      tradeApplicant('Veranstalterin oder Veranstalter', [
        brief.text('account', 'Für wessen Rechnung verkauft wird (Name, Niederlassung)'),
        brief.text('leader', 'Leitung vor Ort (schriftlich bevollmächtigt)', 160),
        brief.text('travelCard', 'Reisegewerbekarte: Behörde und Nummer', 120),
      ]),
      {
        title: 'Veranstaltung',
        fields: [
          brief.text('place', 'Ort und Raum in Hannover'),
          brief.text('landlord', 'Vermieterin oder Vermieter des Raums (Anschrift)'),
          brief.day('day', 'Tag, bei mehreren der erste', { notBefore: 'today' }),
          brief.text('hours', 'Uhrzeit', 60),
          brief.pick(
            'offers',
            'Waren und Leistungen',
            {
              household: 'Haushaltswaren, Textilien, Teppiche',
              jewellery: 'Schmuck, Münzen (auch Ankauf)',
              services: 'Dienstleistungen',
              supplements: 'Nahrungsergänzungsmittel',
              medical: 'Medizinprodukte',
              finance: 'Finanzdienstleistungen, Versicherungen, Bausparverträge',
              travel: 'Pauschalreisen',
            },
            { many: true },
          ),
          brief.yes('advertised', 'Es wird öffentlich eingeladen'),
          brief.long('advertisement', 'Wortlaut und Form der Einladung', 4000, {
            when: 'form.advertised = true',
          }),
          brief.yes('transport', 'Die Gäste werden geschäftsmäßig hin- und zurückbefördert'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'advertisement', label: 'Einladung oder Anzeige im Original', when: 'form.advertised = true' },
    { name: 'travelCard', label: 'Reisegewerbekarte', legalBasis: '§ 55 Abs. 2 GewO' },
    { name: 'authority', label: 'Vollmacht der Leitung vor Ort' },
  ],
  fee: [fixedTariff('free', 'Entgegennahme der Anzeige gebührenfrei', 0)],
  clocks: {
    replyPeriod: { ...replyPeriod, ...request.clock },
    hearingPeriod: { ...hearingPeriod(), period: 'P3D' },
    eventDay: eventDay('form.day', '§ 56a Abs. 2 GewO'),
    actionPeriod: directActionPeriod('facts.prohibitionDispatch'),
  },
  documents: {
    request: request.letter,
    free: plainLetter(
      'Ihr Verkauf ist nicht anzeigepflichtig',
      'ein Wanderlager ist nur anzuzeigen, wenn öffentlich eingeladen wird und die Gäste geschäftsmäßig befördert werden (§ 56a Abs. 2 GewO). Das ist nach Ihren Angaben nicht der Fall.',
      'Die Verbote für einzelne Waren und die Pflicht zur Reisegewerbekarte gelten trotzdem.',
    ),
    hearing: plainLetter(
      'Anhörung zur Untersagung des Wanderlagers',
      'es ist beabsichtigt, das Wanderlager am {form.day}, {form.place}, zu untersagen: {facts.ground}',
      'Bitte äußern Sie sich innerhalb von drei Tagen nach der Bekanntgabe dieses Schreibens.',
    ),
    prohibition: plainNotice(
      'Untersagung eines Wanderlagers (§ 56a GewO)',
      'prohibiting',
      'das für den {form.day} in {form.place} angezeigte Wanderlager wird untersagt.',
      'Gründe: {facts.ground} {facts.prohibiting.reason}',
      'Die sofortige Vollziehung wird angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO): {facts.prohibiting.immediateReason}',
    ),
    confirmation: {
      kind: 'receipt',
      title: 'Bestätigung der Anzeige (§ 56a GewO)',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'das Wanderlager am {form.day}, {form.hours}, {form.place}, ist angezeigt. Die Bestätigung ist keine Genehmigung.',
        },
        {
          type: 'paragraph',
          text: 'Leiten darf nur {form.leader}. Reisegewerbekarte und Vollmacht sind mitzuführen. Käufe sind über das Widerrufsrecht zu belehren.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Wanderlager absagen' },
    statement: statementEvent,
    supplement: supplementEvent([
      brief.long('advertisement', 'Geänderte Einladung', 4000, { required: false }),
      brief.text('leader', 'Leitung vor Ort', 160, { required: false }),
    ]),
    ...directActionEvents,
  },
  publicStatus: {
    litigation: litigationStatus,
    [CAMP]: {
      de: 'Angezeigt',
      easy: 'Ihr Verkauf ist angemeldet.',
      en: 'Notified',
      actor: 'nobody',
      next: 'Führen Sie Reisegewerbekarte und Vollmacht mit.',
    },
    notDue: {
      de: 'Nicht anzeigepflichtig',
      easy: 'Diesen Verkauf müssen Sie nicht anmelden.',
      en: 'Not notifiable',
      actor: 'nobody',
      next: 'Verbotene Waren bleiben verboten.',
    },
    saleForbidden: {
      de: 'Untersagt',
      easy: 'Der Verkauf darf nicht stattfinden.',
      en: 'Forbidden',
      actor: 'applicant',
      next: 'Sagen Sie die Veranstaltung ab. Im Bescheid steht, wie Sie sich wehren können.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...completeness({
          post: 'clerk',
          task: 'Anzeige mit Wortlaut der Einladung, Vollmacht und Reisegewerbekarte prüfen',
          target: 'P2D',
        }),
        after: overtakenByDay,
      },
      checked: {
        meta: { label: 'Prüfung der Veranstaltung', status: 'inReview' },
        on: withdrawal,
        after: overtakenByDay,
        initial: 'duty',
        states: {
          duty: gate('Anzeigepflichtig?', 'inReview', [
            { to: '#case.free', when: 'form.advertised = false or form.transport = false' },
            { to: 'goods' },
          ]),
          goods: gate('Waren und Frist', 'inReview', [
            {
              to: 'hearing',
              when: BANNED,
              then: [
                set(
                  'ground',
                  '"Angeboten werden Waren oder Leistungen, deren Vertrieb auf einem Wanderlager verboten ist (§ 56a Abs. 6 GewO)."',
                ),
              ],
            },
            {
              to: 'lateness',
              when: SHORT,
            },
            { to: 'invitation' },
          ]),
          lateness: taskState({
            id: 'lateness',
            state: 'Anzeige später als vier Wochen vorher',
            status: 'inReview',
            task: 'Ermessen: genügt die verbleibende Zeit zur Prüfung?',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 56a Abs. 2 und 7 GewO',
            outcomes: {
              tolerated: { label: 'Zeit genügt', to: 'invitation' },
              tooLate: {
                label: 'Zu spät für eine Prüfung',
                adverse: true,
                to: [{ to: 'hearing', then: [set('ground', 'event.reason')] }],
              },
            },
          }),
          invitation: taskState({
            id: 'invitation',
            state: 'Einladung',
            status: 'inReview',
            task: 'Einladung lesen: Ware, Ort, Veranstalter mit ladungsfähiger Anschrift; keine Geschenke, Gewinne oder Verpflegung; Veranstalter im Gewerberegister nachsehen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 56a Abs. 3 bis 5 GewO',
            outcomes: {
              lawful: { label: 'Rechtmäßig', to: '#case.approved' },
              unlawful: {
                label: 'Unzulässige Angaben oder Zuwendungen',
                to: [{ to: 'hearing', then: [set('ground', 'event.finding')] }],
                fields: [brief.long('finding', 'Was unzulässig ist', 2000)],
              },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'prohibiting',
          }),
          prohibiting: taskState({
            id: 'prohibiting',
            state: 'Untersagung',
            status: 'inReview',
            task: 'Über Untersagung und sofortige Vollziehung entscheiden',
            post: 'lead',
            priority: 1,
            notBy: ['invitation', 'lateness'],
            legalBasis: '§ 56a Abs. 7 GewO, § 80 Abs. 3 VwGO',
            outcomes: {
              forbid: {
                label: 'Untersagen',
                adverse: true,
                to: '#case.rejected',
                fields: [
                  brief.long('immediateReason', 'Besonderes Interesse an der sofortigen Vollziehung', 2000),
                ],
              },
              allow: { label: 'Nicht untersagen', to: '#case.approved' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: CAMP },
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bestätigung', '#case.issued'),
      },
      issued: {
        meta: { label: 'Angezeigt', status: CAMP },
        initial: 'awaited',
        onDone: '#case.closed',
        states: {
          awaited: {
            meta: { label: 'Bis zur Veranstaltung', status: CAMP },
            on: { withdraw: ways('over', ['record']) },
            after: { eventDay: 'onTheSpot' },
          },
          onTheSpot: taskState({
            id: 'onTheSpot',
            state: 'Kontrolle der Veranstaltung',
            status: CAMP,
            task: 'Leitung, Reisegewerbekarte, Waren und Zuwendungen vor Ort feststellen',
            post: 'inspector',
            legalBasis: '§ 29, § 60c GewO',
            outcomes: {
              asNotified: { label: 'Wie angezeigt', to: 'over' },
              stopped: { label: 'Abgebrochen oder Verstöße, Vorgang angelegt', adverse: true, to: 'over' },
              notSeen: { label: 'Keine Kontrolle', to: 'over' },
            },
          }),
          over: finished('Vorbei oder abgesagt', CAMP),
        },
      },
      free: notification({
        label: 'Nicht anzeigepflichtig',
        status: ['inReview', 'notDue'],
        document: 'free',
        prefix: 'free',
        entry: [conclude('free')],
      }),
      rejected: {
        meta: { label: 'Untersagt', status: 'saleForbidden' },
        entry: [conclude('rejected')],
        initial: 'prohibitionDocument',
        states: {
          ...noticeStates('prohibition', 'Untersagung', 'landlord'),
          landlord: transmissionState({
            id: 'landlord',
            state: 'Vermieter und Polizei werden unterrichtet',
            status: 'saleForbidden',
            receivers: '[form.landlord, "Polizeidirektion Hannover"]',
            legalBasis: '§ 56a Abs. 7 GewO, § 41 NPOG',
            to: 'inForce',
          }),
          inForce: {
            ...tradeAction({ clock: 'actionPeriod', status: 'saleForbidden' }),
            onDone: '#case.closed',
          },
        },
      },
      overtaken: overtaken({
        label: 'Veranstaltung vor dem Ende der Prüfung',
        status: CAMP,
        task: 'Ergebnis der Veranstaltung und Folgen für künftige Anzeigen festhalten',
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
