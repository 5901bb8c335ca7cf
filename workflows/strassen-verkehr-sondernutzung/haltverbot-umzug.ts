import {
  actionRemedy,
  askedByLetter,
  askingLetter,
  brief,
  defineProcedure,
  permitCase,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
} from '@amtsweg/procedure';
import { applicant, applicantFields, kept } from './applicant.js';
import { zoneClocks, zoneEvents, zoneRegion } from './haltverbot-umzug.zone.js';

const rows = [
  ['Ort', '{form.street} {form.houseNumbers}, {form.length} m'],
  ['Umzug', '{form.from} bis {form.to}, {form.hours}'],
] as const;
const days = '(date(facts.zoneTo) - date(facts.zoneFrom)).days + 1';

const law = permitCase({
  subject: 'das Haltverbot für Ihren Umzug',
  application: 'Ihrem Antrag auf ein Haltverbot für den Umzug',
  rows,
  target: 'P3D',
  pausesIn: ['checked.elsewhere'],
  intake: { task: 'Ausweis, Hausnummern, Länge und Zeitraum des Umzugs prüfen', target: 'P1D' },
  supplement: [brief.text('houseNumbers', 'Hausnummern', 40, { required: false })],
  examination: {
    streetCheck: taskState({
      id: 'streetCheck',
      state: 'Prüfung des Straßenabschnitts',
      status: 'inReview',
      task: 'Beschilderung, Baustellen- und Veranstaltungskalender für den Abschnitt prüfen',
      post: 'clerk',
      target: 'P1D',
      legalBasis: '§ 45 Abs. 1 und 9 StVO',
      outcomes: {
        free: { label: 'Abschnitt ist frei', to: 'decision' },
        taken: {
          label: 'Belegt (Baustelle, Feuerwehrzufahrt, Behindertenparkplatz, andere Zone)',
          to: 'elsewhere',
          fields: [brief.text('conflict', 'Womit belegt', 300)],
        },
      },
    }),
    elsewhere: askedByLetter({
      id: 'otherStretch',
      label: 'Anderer Abschnitt erfragt',
      on: { otherPlace: [{ target: 'streetCheck', actions: ['record', 'amendForm'] }] },
      clock: 'otherPlacePeriod',
      to: '#case.checked.decision',
    }),
  },
  decision: {
    state: 'Entscheidung über die Anordnung',
    task: 'Haltverbot mit Zeichen 283 und Zusatzzeichen anordnen oder ablehnen',
    legalBasis: '§ 45 Abs. 1 Satz 1, Abs. 9 StVO',
    target: 'P1D',
    grant: {
      label: 'Anordnen',
      to: [{ to: '#case.approved', then: [set('zoneFrom', 'form.from'), set('zoneTo', 'form.to')] }],
      fields: [
        brief.pick('side', 'Straßenseite', { house: 'vor dem Haus', opposite: 'gegenüber', both: 'beide' }),
        brief.count('metres', 'Angeordnete Länge in m', 60, { min: 5 }),
      ],
    },
    grounds: [
      { value: '§ 45 Abs. 9 StVO', label: 'Nicht erforderlich: eigener Hof, freie Ladezone' },
      { value: '§ 45 Abs. 1 Satz 1 StVO', label: 'Sicherheit oder Rettungsweg lässt die Zone nicht zu' },
      { value: '§ 12 Abs. 1 StVO', label: 'Halten ist dort schon verboten' },
    ],
    refused: [{ to: '#case.rejected' }],
  },
  approved: trafficPayment('#case.issued'),
  permit: {
    label: 'Anordnung des Haltverbots',
    title: 'Verkehrsrechtliche Anordnung: Haltverbot für einen Umzug',
    blocks: [
      {
        type: 'paragraph',
        text: 'Vom {facts.zoneFrom} bis zum {facts.zoneTo} wird absolutes Haltverbot (Zeichen 283) auf {facts.decision.metres} m angeordnet. Leihen Sie die Schilder aus und stellen Sie sie spätestens am vierten Tag vor dem Umzug auf; drei volle Tage müssen dazwischen liegen.',
      },
      {
        type: 'paragraph',
        text: 'Schreiben Sie beim Aufstellen die Kennzeichen aller dort stehenden Fahrzeuge auf und melden Sie uns das Protokoll. Bauen Sie die Schilder am Tag nach dem Umzug ab.',
      },
    ],
  },
  status: 'zoneOrdered',
  irrevocable: true,
  beside: { zone: zoneRegion },
});

/**
 * Haltverbot für einen Umzug (§ 45 (1), (9) StVO): an order to the whole street (Allgemeinverfügung by traffic sign) whose
 * signs the movers put up themselves. Taken in the Bürgeramt, paid there in advance by the day: 23 € or up to a week 64 €.
 *
 * The paper alone binds nobody: the sign does, and whoever parked before may be towed at their cost only after three full
 * days (BVerwG 3 C 25.16). So the case lives on with the signs: last day for setting up, record of the vehicles that stood
 * there, towing only of who came later, taking down. Set up late, the zone is moved or stays without power to tow.
 * NOT transitions: more than a week and other occasions (`haltverbot-sonstige`); the cost of towing, against the holder;
 * a revocation: what the street needs more urgently is ordered anew by other signs.
 */
export default defineProcedure({
  ...law,
  key: 'haltverbot-umzug',
  name: 'Haltverbot für einen Umzug',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'permit',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.41',
  leika: [],
  legalBasis: ['§ 45 Abs. 1 StVO', '§ 46 Abs. 1 StVO'],
  keywords: ['Parkplatz freihalten', 'Halteverbotsschilder', 'Möbelwagen', 'Halteverbotszone', 'Umzugswagen'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: applicant,
  form: {
    sections: [
      { title: 'Antrag', fields: applicantFields },
      {
        title: 'Umzug',
        fields: [
          brief.pick('end', 'Wohnung', { out: 'Auszug', in: 'Einzug' }),
          brief.text('street', 'Straße', 120),
          brief.text('houseNumbers', 'Hausnummer, von bis', 40),
          brief.count('length', 'Benötigte Länge in m', 40, { min: 5, help: 'Möbelwagen: 12 bis 15 m' }),
          brief.day('from', 'Erster Tag', {
            notBefore: 'date(today) + duration("P7D")',
            help: 'Die Schilder müssen drei volle Tage vorher stehen.',
          }),
          brief.day('to', 'Letzter Tag'),
          brief.text('hours', 'Uhrzeit', 40),
        ],
      },
    ],
    plausibility: [
      { holds: 'date(form.to) >= date(form.from)', message: 'Das Ende liegt vor dem Beginn.', field: 'to' },
      {
        holds: 'date(form.to) <= date(form.from) + duration("P6D")',
        message: 'Für mehr als eine Woche gibt es das Haltverbot für sonstige Anlässe.',
        field: 'to',
      },
    ],
  },
  evidence: [{ name: 'identity', label: 'Ausweis' }],
  fee: [
    trafficFee('day', 'Nr. 261, Haltverbot Umzug, ein Tag', 2300, {
      when: `${days} = 1`,
      evidence: 'documented',
    }),
    trafficFee('week', 'Nr. 261, Haltverbot Umzug, bis eine Woche', 6400, { evidence: 'documented' }),
  ],
  remedy: actionRemedy,
  clocks: {
    ...law.clocks,
    ...zoneClocks,
    paymentPeriod: { ...trafficPaymentPeriod, period: 'P3D' },
    otherPlacePeriod: {
      label: 'Frist für einen anderen Abschnitt',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.otherStretchDispatch' },
      period: 'P3D',
    },
  },
  documents: {
    ...law.documents,
    otherStretch: askingLetter(
      'Ein anderer Straßenabschnitt für Ihren Umzug',
      'der gewünschte Abschnitt ist nicht frei: {facts.streetCheck.conflict} Bitte nennen Sie einen anderen.',
      'drei Tagen',
    ),
    changedOrder: {
      kind: 'notice',
      title: 'Geänderte Anordnung des Haltverbots',
      signedBy: 'late',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'auf Ihren Wunsch gilt das Haltverbot nun vom {facts.zoneFrom} bis zum {facts.zoneTo}. Eine weitere Gebühr fällt nicht an.',
        },
      ],
    },
  },
  events: {
    ...law.events,
    ...zoneEvents,
    otherPlace: {
      label: 'Anderen Abschnitt nennen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('street', 'Straße', 120), brief.text('houseNumbers', 'Hausnummer, von bis', 40)],
    },
  },
  publicStatus: {
    ...law.publicStatus,
    zoneOrdered: {
      de: 'Angeordnet, Schilder aufstellen',
      easy: 'Sie dürfen die Schilder aufstellen. Tun Sie das früh: drei ganze Tage vor dem Umzug.',
      en: 'Ordered, put up the signs',
      actor: 'applicant',
      next: 'Stellen Sie die Schilder rechtzeitig auf und melden Sie das Protokoll.',
    },
    zoneStands: {
      de: 'Haltverbot eingerichtet',
      easy: 'Die Schilder stehen. Bauen Sie sie nach dem Umzug ab.',
      en: 'No-stopping zone in place',
      actor: 'applicant',
      next: 'Bauen Sie die Schilder am Tag nach dem Umzug ab und melden Sie es.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
