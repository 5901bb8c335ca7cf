import {
  actionRemedy,
  brief,
  consultation,
  defineProcedure,
  finished,
  gate,
  opinionEvent,
  opinionPeriod,
  permitCase,
  permitTerm,
  provisionsField,
  requestOutcome,
  revocation,
  set,
  taskState,
  tradeAddressee,
  tradeApplicant,
  validityEnd,
  ways,
} from '@amtsweg/procedure';
import { fixedTariff, kept, tradeOffice } from './trade-office.js';

const subject = 'die Zuweisung des Standplatzes';
const revoked = revocation({
  subject,
  grounds: [
    { value: 'absence', label: 'Platz wiederholt ohne Entschuldigung nicht benutzt' },
    { value: 'market', label: 'Platz für Umbau, Verlegung oder öffentliche Zwecke benötigt' },
    { value: 'breach', label: 'Wiederholte Verstöße gegen die Marktsatzung' },
    { value: 'fees', label: 'Marktgebühren trotz Mahnung nicht bezahlt' },
  ],
  kept: 'issued.inForce.use.valid',
  to: 'ended',
  duty: 'Der Standplatz ist zum nächsten Markttag zu räumen.',
});
const market = permitCase({
  subject,
  application: 'Ihrer Bewerbung um einen Standplatz',
  rows: [
    ['Wochenmarkt', '{form.market}'],
    ['Sortiment', '{form.goods}'],
  ],
  target: 'P6W',
  pausesIn: ['checked.waitingList', 'checked.food'],
  intake: { task: 'Bewerbung, Gewerbenachweis und Haftpflichtversicherung prüfen', target: 'P5D' },
  supplement: [
    brief.text('insurance', 'Haftpflichtversicherung', 160, { required: false }),
    brief.long('goods', 'Sortiment', 1000, { required: false }),
  ],
  examination: {
    assortment: taskState({
      id: 'assortment',
      state: 'Sortiment und Platz',
      status: 'inReview',
      task: 'Sortiment mit § 67 GewO und dem Marktbild vergleichen, freie Plätze nach Frontlänge suchen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§§ 67, 70 GewO, Marktsatzung LHH',
      outcomes: {
        free: { label: 'Platz frei, Sortiment passt', to: 'kind' },
        full: { label: 'Kein Platz frei: Warteliste der Branche', to: 'waitingList' },
        foreign: { label: 'Ware gehört nicht auf einen Wochenmarkt', adverse: true, to: 'decision' },
        unclear: { ...requestOutcome, label: 'Sortiment genauer erfragen' },
      },
    }),
    waitingList: {
      meta: { label: 'Auf der Warteliste', status: 'onList' },
      on: { placeFree: ways('kind', ['record']) },
      after: { listYear: 'listReview' },
    },
    listReview: taskState({
      id: 'listReview',
      state: 'Ein Jahr auf der Warteliste',
      status: 'onList',
      task: 'Fragen, ob die Bewerbung aufrechterhalten wird, und Aussichten mitteilen',
      post: 'clerk',
      legalBasis: '§ 25 VwVfG',
      outcomes: {
        kept: { label: 'Aufrechterhalten', to: 'waitingList' },
        decide: { label: 'Entscheidung verlangt oder ohne Aussicht', to: 'decision' },
      },
    }),
    kind: gate('Lebensmittel?', 'inReview', [
      { to: 'food', when: 'form.group != "flowers" and form.group != "goods"' },
      { to: 'trial' },
    ]),
    food: consultation(
      {
        id: 'food',
        label: 'Lebensmittelüberwachung',
        authority: 'Lebensmittelüberwachung (OE 32.14)',
        effect: 'Benehmen',
        legalBasis: 'Art. 6 VO (EG) 852/2004',
        clock: 'foodPeriod',
      },
      'trial',
    ),
    trial: taskState({
      id: 'trial',
      state: 'Probemarkttag',
      status: 'inReview',
      task: 'Stand an einem Tag auf dem Markt aufbauen lassen: Maße, Strom, Preisschilder, Marktbild',
      post: 'inspector',
      target: 'P21D',
      legalBasis: 'Marktsatzung LHH',
      outcomes: {
        fits: {
          label: 'Geeignet',
          to: 'decision',
          fields: [
            {
              name: 'metres',
              label: 'Gemessene Frontlänge (Meter)',
              type: 'integer',
              min: 1,
              max: 30,
              required: true,
            },
          ],
        },
        unfit: { label: 'Nicht geeignet', adverse: true, to: 'decision' },
      },
    }),
  },
  decision: {
    state: 'Zuweisung',
    task: 'Über die Zuweisung entscheiden; bei mehreren Bewerbungen nach Wartezeit und Sortiment',
    legalBasis: '§ 70 GewO, Marktsatzung LHH',
    grant: {
      label: 'Platz zuweisen',
      to: [
        {
          to: '#case.approved',
          then: [
            set('validUntil', 'event.validUntil'),
            set('place', 'event.place'),
            set('metres', 'event.metres'),
            { type: 'assessFee', params: { on: 'today' } },
          ],
        },
      ],
      fields: [
        brief.text('place', 'Platznummer', 40),
        { name: 'metres', label: 'Frontlänge (Meter)', type: 'integer', min: 1, max: 30, required: true },
        brief.day('validUntil', 'Zugewiesen bis (in der Regel Jahresende)', { notBefore: 'today' }),
        provisionsField('§ 36 VwVfG, Marktsatzung'),
      ],
    },
    grounds: [
      { value: '§ 70 Abs. 3 GewO (Platz reicht nicht aus)', label: 'Kein Platz' },
      { value: '§ 67 GewO (Ware nicht zugelassen)', label: 'Ware' },
      { value: '§ 70 Abs. 3 GewO, Marktsatzung (Eignung des Stands)', label: 'Stand ungeeignet' },
      { value: '§ 70a Abs. 1 GewO (Unzuverlässigkeit)', label: 'Unzuverlässigkeit' },
    ],
  },
  permit: {
    label: 'Standplatz',
    title: 'Zuweisung eines Standplatzes auf dem Wochenmarkt',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihnen wird auf dem Wochenmarkt {form.market} der Platz {facts.place} mit {facts.metres} Metern Front bis zum {facts.validUntil} widerruflich zugewiesen. Ein Anspruch auf einen bestimmten Platz besteht nicht.',
      },
      {
        type: 'paragraph',
        text: 'Die Marktgebühr des ersten Vierteljahrs setzen wir mit diesem Bescheid fest; danach ist derselbe Betrag zum Beginn jedes Vierteljahrs zu zahlen. Der Platz darf nicht überlassen werden. Wer verhindert ist, meldet sich vor 7 Uhr ab.',
      },
    ],
  },
  feeLaw: '§ 5 NKAG, Marktgebührensatzung LHH',
  beside: {
    use: permitTerm({
      label: 'Standplatz wird benutzt',
      givenUp: 'placeGivenUp',
      revocation: revoked,
      more: { absent: ways('absence', ['record']) },
      states: {
        absence: taskState({
          id: 'absence',
          state: 'Unentschuldigt gefehlt',
          status: 'permitValid',
          task: 'Fehltage zählen, abmahnen oder den Widerruf vorbereiten; der Platz geht für den Tag an Tageshändler',
          post: 'clerk',
          target: 'P7D',
          legalBasis: 'Marktsatzung LHH',
          outcomes: {
            excused: { label: 'Nachträglich entschuldigt', to: 'valid' },
            warned: { label: 'Abgemahnt', to: 'valid' },
            third: { label: 'Wiederholt: Widerruf anhören', adverse: true, to: 'revocation' },
          },
        }),
      },
    }),
    account: {
      meta: { label: 'Laufende Marktgebühr', status: 'permitValid' },
      initial: 'settingUp',
      states: {
        settingUp: taskState({
          id: 'standingCharge',
          state: 'Dauersoll',
          status: 'permitValid',
          task: 'Marktgebühr vierteljährlich im Voraus als Dauersoll einrichten',
          post: 'cashier',
          unit: '20.3',
          notBy: ['decision'],
          legalBasis: '§ 42 Abs. 5 KomHKVO',
          outcomes: { posted: { label: 'Eingerichtet', to: 'running' } },
        }),
        running: finished('Eingerichtet', 'permitValid'),
      },
    },
  },
  parts: [
    {
      clocks: {
        ...revoked.clocks,
        validity: validityEnd('facts.validUntil', 'Marktsatzung LHH'),
        foodPeriod: opinionPeriod('Äußerung der Lebensmittelüberwachung', '§ 26 VwVfG', 'P3W'),
        listYear: {
          label: 'Jährliche Bereinigung der Warteliste',
          kind: 'target',
          legalBasis: 'Marktordnung (zu bestätigen)',
          bound: 'authority',
          start: { rule: 'event' },
          period: 'P1Y',
        },
      },
      events: {
        ...revoked.events,
        foodOpinion: opinionEvent('Äußerung der Lebensmittelüberwachung eintragen'),
        placeFree: {
          label: 'Platz der Branche wird frei, Bewerbung ist an der Reihe',
          by: ['clerk'],
          fields: [brief.text('place', 'Platznummer', 40)],
        },
        absent: {
          label: 'Fehltag ohne Abmeldung eintragen',
          by: ['clerk'],
          fields: [brief.day('on', 'Markttag', { notAfter: 'today' })],
        },
        placeGivenUp: { label: 'Standplatz aufgeben', by: ['applicant', 'clerk'] },
      },
      documents: revoked.documents,
      publicStatus: {
        onList: {
          de: 'Auf der Warteliste',
          easy: 'Im Moment ist kein Platz frei. Wir melden uns, wenn Sie an der Reihe sind.',
          en: 'On the waiting list',
          actor: 'nobody',
          next: 'Wird ein Platz Ihrer Branche frei, melden wir uns.',
        },
      },
    },
  ],
});

/**
 * Standplatz auf einem Wochenmarkt (§§ 67, 70 GewO, Marktsatzung): the market is an institution of the city, whoever belongs
 * to the circle may take part, the place itself is scarce. Hence an assignment by notice (two-step: whether is public law),
 * revocable and for a year, and a waiting list by branches instead of refusals: who waits is asked every year.
 *
 * Peculiar: only goods of § 67 GewO and the by-law; food is told to food inspection; the stand is tried on one market day
 * and measured, because the charge follows its metres. While it is used unexcused absence counts: the third time leads to
 * the revocation with its own hearing. The charge of the first quarter comes with the notice, the later ones run on as a
 * standing debit. Day traders without an assignment are placed by the market master on the spot: no case at all.
 */
export default defineProcedure({
  ...tradeOffice,
  ...market,
  key: 'wochenmarkt-standplatz',
  name: 'Standplatz auf einem Wochenmarkt',
  kind: 'contract',
  initiation: 'application',
  unit: '23.2',
  filePlan: '23.40.10',
  remedy: actionRemedy,
  legalBasis: ['§ 67 GewO', '§ 70 GewO', 'Marktsatzung LHH', 'Marktgebührensatzung LHH'],
  keywords: ['Marktstand', 'Gemüsestand', 'Marktbeschicker werden', 'Stand auf dem Bauernmarkt'],
  retention: kept(5, 'nach Ende der Zuweisung'),
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Marktbeschickerin oder Marktbeschicker'),
      {
        title: 'Stand',
        fields: [
          brief.text('market', 'Wochenmarkt (Platz und Tag)'),
          brief.pick('group', 'Branche', {
            produce: 'Obst, Gemüse (Erzeuger oder Handel)',
            meat: 'Fleisch, Geflügel, Fisch',
            bakery: 'Brot, Käse, Feinkost',
            snack: 'Imbiss',
            flowers: 'Blumen und Pflanzen',
            goods: 'andere zugelassene Waren',
          }),
          brief.long('goods', 'Sortiment', 1000),
          {
            name: 'front',
            label: 'Frontlänge des Stands (Meter)',
            type: 'integer',
            min: 1,
            max: 30,
            required: true,
          },
          brief.yes('power', 'Stromanschluss'),
          brief.text(
            'card',
            'Reisegewerbekarte oder Gewerbeanmeldung, bei Urerzeugung Betriebsnachweis',
            160,
          ),
          brief.text('insurance', 'Haftpflichtversicherung', 160),
        ],
      },
    ],
  },
  evidence: [
    { name: 'trade', label: 'Reisegewerbekarte, Gewerbeanmeldung oder Nachweis der Urerzeugung' },
    { name: 'insurance', label: 'Nachweis der Betriebshaftpflichtversicherung' },
    { name: 'photo', label: 'Bild des Stands' },
  ],
  fee: [
    fixedTariff(
      'refusal',
      'Verwaltungskostensatzung LHH (Ablehnung)',
      3000,
      'facts.decision.outcome = "refuse"',
    ),
    {
      id: 'quarter',
      legalBasis: 'Marktgebührensatzung LHH (Frontmeter und Markttag, 13 Wochen; zu bestätigen)',
      type: 'value',
      cents: 'facts.metres * 13 * 260',
      evidence: 'assumed',
    },
  ],
});
