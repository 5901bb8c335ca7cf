import {
  actionNotice,
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  endings,
  inactionMarker,
  litigationStatus,
  notification,
  payment,
  paymentPeriod,
  plainNotice,
  refusedOnOwnStatements,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { fixedTariff, kept, tradeOffice } from './trade-office.js';

const EXTENDED = 'form.scope = "extended" and form.own = false';

/**
 * Auskunft aus dem Gewerberegister: two rights in one service. Name, business address and notified activity are open to
 * everybody without any interest (§ 14 (5) sentence 2 GewO); everything else – private address, dates, earlier entries –
 * only to who shows a legal interest, above all to pursue claims, and only if nothing protectable outweighs it (§ 14 (7)
 * GewO, no. 1 to 3). So the ordinary answer is looked up, paid and sent; the extended one is weighed first (`interest`).
 *
 * Peculiar: "no entry" is an answer too and costs the same (`none`). The person the data are about is not asked, but a
 * block recorded for danger goes to the lead first, and while the danger lasts the extended answer cannot be chosen. A refusal rests on what the
 * applicant has told and needs no hearing; more can be shown at any time before. Who asks about
 * an own business gets everything free of charge (Art. 15 GDPR). Public bodies get their data by other
 * provisions (§ 14 (6), (8) GewO) and are handed over to that way (`publicBody`).
 */
export default defineProcedure({
  ...tradeOffice,
  key: 'gewerberegisterauskunft',
  name: 'Auskunft aus dem Gewerberegister',
  kind: 'registerExtract',
  initiation: 'application',
  filePlan: '32.30.40',
  legalBasis: ['§ 14 Abs. 5 GewO', '§ 14 Abs. 7 GewO'],
  audience: ['citizen', 'company'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  keywords: [
    'wem gehört die Firma',
    'Anschrift eines Betriebs',
    'Schuldner Gewerbe suchen',
    'Inhaber eines Ladens',
  ],
  retention: kept(3, 'nach Erteilung'),
  addressee: ['{form.organisation}', '{form.givenNames} {form.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Wer fragt',
        fields: [
          { name: 'organisation', label: 'Firma oder Kanzlei', type: 'name', maxLength: 200 },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          brief.text('address', 'Anschrift'),
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
      {
        title: 'Betrieb, über den Auskunft gewünscht wird',
        fields: [
          { name: 'business', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          brief.text('premises', 'Anschrift oder letzte bekannte Anschrift'),
          brief.text('details', 'Weitere Angaben zur Bestimmung (Branche, Zeitraum)', 300, {
            required: false,
          }),
          brief.yes('own', 'Es ist mein eigener Betrieb'),
          brief.pick('scope', 'Umfang', {
            basic: 'Name, betriebliche Anschrift, Tätigkeit',
            extended: 'darüber hinaus, rechtliches Interesse wird glaubhaft gemacht',
          }),
        ],
      },
      {
        title: 'Rechtliches Interesse',
        fields: [
          brief.pick(
            'wanted',
            'Welche weiteren Daten',
            {
              privateAddress: 'Privatanschrift',
              birth: 'Geburtsdatum',
              period: 'Beginn und Ende der Tätigkeit',
              representatives: 'Vertretungsberechtigte',
            },
            { many: true, when: EXTENDED },
          ),
          brief.pick(
            'ground',
            'Wofür',
            {
              claim: 'Rechtsanspruch geltend machen',
              defence: 'Abwehr eines Anspruchs',
              other: 'anderes rechtliches Interesse',
            },
            { when: EXTENDED },
          ),
          brief.long('interest', 'Tatsachen dazu', 2000, { when: EXTENDED }),
        ],
      },
    ],
  },
  evidence: [
    {
      name: 'title',
      label: 'Titel, Rechnung oder Vertrag zur Glaubhaftmachung',
      legalBasis: '§ 14 Abs. 7 GewO',
      when: EXTENDED,
    },
    { name: 'mandate', label: 'Vollmacht, wenn für andere gefragt wird' },
  ],
  fee: [
    fixedTariff('own', 'Art. 12 Abs. 5, Art. 15 DSGVO', 0, 'form.own = true'),
    fixedTariff('extended', 'AllGO Nr. 40.1.2 (erweiterte Auskunft)', 2600, EXTENDED),
    fixedTariff('basic', 'AllGO Nr. 40.1.2 (einfache Auskunft)', 1300),
  ],
  clocks: {
    replyPeriod,
    paymentPeriod,
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    actionPeriod: directActionPeriod('facts.refusalDispatch'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Auskunft aus dem Gewerberegister'),
    extract: {
      kind: 'certificate',
      title: 'Auskunft aus dem Gewerberegister',
      signedBy: 'lookup',
      blocks: [
        { type: 'paragraph', text: 'zu {form.business}, {form.premises}, enthält das Register heute:' },
        {
          type: 'facts',
          rows: [
            ['Name', '{facts.lookup.name}'],
            ['Betriebliche Anschrift', '{facts.lookup.premises}'],
            ['Tätigkeit', '{facts.lookup.activity}'],
          ],
          when: 'facts.lookup.outcome != "none"',
        },
        {
          type: 'paragraph',
          text: 'Weitere Daten: {facts.interest.released}. Sie dürfen nur für den Zweck verwendet werden, zu dem sie übermittelt wurden (§ 14 Abs. 7 GewO).',
          when: 'facts.interest.outcome = "shown"',
        },
        {
          type: 'paragraph',
          text: 'Unter den genannten Angaben ist kein Gewerbe eingetragen.',
          when: 'facts.lookup.outcome = "none"',
        },
      ],
    },
    refusal: plainNotice(
      'Ihr Antrag auf Auskunft aus dem Gewerberegister',
      'interest',
      'die erweiterte Auskunft über {form.business} wird abgelehnt.',
      'Gründe: {facts.interest.reason} Daten dürfen nur übermittelt werden, wenn ein rechtliches Interesse glaubhaft ist und schutzwürdige Interessen nicht überwiegen (§ 14 Abs. 7 GewO).',
      'Name, betriebliche Anschrift und angezeigte Tätigkeit erhalten Sie auf einen neuen Antrag ohne weitere Darlegung.',
    ),
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      brief.long('interest', 'Tatsachen zum rechtlichen Interesse', 2000, { required: false }),
      brief.text('premises', 'Anschrift des Betriebs', 200, { required: false }),
    ]),
    ...directActionEvents,
  },
  publicStatus: {
    litigation: litigationStatus,
    otherWay: {
      de: 'Auf anderem Weg',
      easy: 'Behörden bekommen die Daten auf einem anderen Weg.',
      en: 'By another channel',
      actor: 'other',
      next: 'Wir haben das Ersuchen an die Stelle für Datenübermittlungen gegeben.',
    },
  },
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.interest',
      reason:
        'Solange eine Gefahr für die eingetragene Person festgestellt ist, dürfen weitere Daten nicht mitgeteilt werden.',
      legalBasis: '§ 14 Abs. 7 Nr. 3 GewO',
    },
  ],
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Angaben zum Betrieb und zur anfragenden Person prüfen',
        target: 'P2D',
        outcomes: {
          publicBody: { label: 'Ersuchen einer öffentlichen Stelle (§ 14 Abs. 6)', to: '#case.publicBody' },
        },
      }),
      checked: {
        meta: { label: 'Register und Interesse', status: 'inReview' },
        on: withdrawal,
        initial: 'lookup',
        states: {
          lookup: taskState({
            id: 'lookup',
            state: 'Suche im Register',
            status: 'inReview',
            task: 'Betrieb im Gewerberegister suchen, Verwechslungen ausschließen, Sperrvermerk beachten',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 14 Abs. 5 GewO',
            outcomes: {
              found: {
                label: 'Eindeutig gefunden',
                to: [
                  { to: 'danger', when: `${EXTENDED} and event.blocked = true` },
                  { to: 'interest', when: EXTENDED },
                  { to: '#case.approved' },
                ],
                fields: [
                  { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
                  brief.text('premises', 'Betriebliche Anschrift'),
                  brief.long('activity', 'Angezeigte Tätigkeit', 1000),
                  brief.yes('blocked', 'Sperrvermerk für weitere Daten'),
                ],
              },
              none: { label: 'Kein Eintrag', to: '#case.approved' },
              several: { ...requestOutcome, label: 'Mehrere Treffer: genauer erfragen' },
            },
          }),
          interest: taskState(
            {
              id: 'interest',
              state: 'Rechtliches Interesse',
              status: 'inReview',
              task: 'Glaubhaftmachung prüfen und gegen schutzwürdige Interessen abwägen',
              post: 'clerk',
              target: 'P5D',
              legalBasis: '§ 14 Abs. 7 GewO',
              outcomes: {
                shown: {
                  label: 'Glaubhaft, Auskunft überwiegt',
                  to: [{ to: '#case.approved', when: 'facts.protected != true' }],
                  fields: [brief.long('released', 'Mitzuteilende Daten', 1000)],
                },
                notShown: { label: 'Nicht glaubhaft', adverse: true, to: '#case.rejected' },
                moreProof: { ...requestOutcome, label: 'Belege nachfordern' },
              },
            },
            { meta: refusedOnOwnStatements() },
          ),
          danger: taskState({
            id: 'danger',
            state: 'Sperrvermerk',
            status: 'inReview',
            task: 'Gefahr für die eingetragene Person prüfen (Rücksprache) und das Ergebnis festhalten',
            post: 'lead',
            notBy: ['lookup'],
            legalBasis: '§ 14 Abs. 7 Nr. 3 GewO',
            outcomes: {
              harmless: { label: 'Keine Gefahr mehr', to: 'interest' },
              dangerous: {
                label: 'Gefahr besteht: weitere Daten bleiben gesperrt',
                to: [{ to: 'interest', then: [set('protected', 'true')] }],
                fields: [brief.long('finding', 'Tatsachen', 1000)],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr', status: 'decided' },
        initial: 'feeGate',
        states: payment({ settled: '#case.issued' }),
      },
      issued: notification({
        label: 'Auskunft',
        status: ['inProduction', 'sent'],
        document: 'extract',
        prefix: 'extract',
      }),
      rejected: actionNotice({
        label: 'Auskunft abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'actionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.interest', then: [conclude('closed')] },
      }),
      publicBody: {
        type: 'final',
        meta: { label: 'Datenübermittlung an öffentliche Stelle', status: 'otherWay' },
        entry: [conclude('publicBody')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
