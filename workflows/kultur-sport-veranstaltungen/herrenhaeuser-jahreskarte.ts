import type { StateConfig } from '@amtsweg/engine';
import {
  brief,
  conclude,
  defineProcedure,
  endings,
  finished,
  gate,
  invoice,
  invoiceLetter,
  invoicePeriod,
  invoiceStatus,
  noticeStates,
  set,
  taskState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { form } from './herrenhaeuser-jahreskarte.form.js';

/** Photo and proof are looked at; nothing is decided that a contract does not decide. */
const examination: Record<string, StateConfig> = {
  proof: gate('Ermäßigung beansprucht?', 'inReview', [
    { to: 'reduction', when: 'form.card = "reduced"' },
    { to: 'photo' },
  ]),
  reduction: taskState({
    id: 'reduction',
    state: 'Ermäßigung',
    status: 'inReview',
    task: 'Nachweis der Ermäßigung ansehen und seine Gültigkeit vermerken, keine Kopie behalten',
    post: 'clerk',
    target: 'P2D',
    legalBasis: 'Entgeltordnung Herrenhäuser Gärten LHH',
    outcomes: {
      valid: {
        label: 'Ermäßigt',
        to: 'photo',
        fields: [brief.day('validUntil', 'Nachweis gilt bis', { notBefore: 'today' })],
      },
      missing: { label: 'Kein gültiger Nachweis', to: 'choice' },
    },
  }),
  choice: {
    meta: { label: 'Nachweis oder voller Preis?', status: 'waitingForYou' },
    on: {
      bringProof: ways('reduction', ['record']),
      fullPrice: ways([{ to: 'photo', then: [set('fullPrice', 'true')] }], ['record']),
    },
    after: { choicePeriod: '#case.discontinued' },
  },
  photo: taskState({
    id: 'photo',
    state: 'Lichtbild',
    status: 'inReview',
    task: 'Lichtbild auf Erkennbarkeit prüfen',
    post: 'clerk',
    outcomes: {
      good: { label: 'Geeignet', to: '#case.approved' },
      bad: { label: 'Ungeeignet, neues erbitten', to: 'newPhoto' },
    },
  }),
  newPhoto: {
    meta: { label: 'Neues Lichtbild erbeten', status: 'waitingForYou' },
    on: { sendPhoto: ways('photo', ['record']) },
    after: { choicePeriod: '#case.discontinued' },
  },
};

/** A year of a card: lost and made again, lent and blocked, ended by its date. */
const year: Record<string, StateConfig> = {
  making: taskState({
    id: 'making',
    state: 'Karte wird gedruckt',
    status: 'inProduction',
    task: 'Karte drucken, Nummer im Kassensystem freischalten',
    post: 'clerk',
    target: 'P2D',
    outcomes: {
      posted: {
        label: 'Verschickt',
        to: 'valid',
        fields: [brief.text('number', 'Kartennummer', 20), brief.day('from', 'Gilt ab')],
      },
      atDesk: {
        label: 'Liegt an der Kasse bereit',
        to: 'desk',
        fields: [brief.text('number', 'Kartennummer', 20), brief.day('from', 'Gilt ab')],
      },
    },
  }),
  desk: taskState(
    {
      id: 'desk',
      state: 'Liegt an der Kasse',
      status: 'cardReady',
      task: 'Karte gegen Ausweis aushändigen',
      post: 'clerk',
      outcomes: { handed: { label: 'Ausgehändigt', to: 'valid' } },
    },
    { after: { pickupPeriod: 'valid' } },
  ),
  valid: {
    meta: { label: 'Karte gilt', status: 'cardValid' },
    on: {
      lost: ways('replacement', ['record']),
      misused: ways('misuse', ['record']),
      moved: ways('valid', ['record']),
      revoked: ways('refund', ['record']),
    },
    after: { cardYear: 'renewal' },
  },
  replacement: taskState({
    id: 'replacement',
    state: 'Karte verloren',
    status: 'cardValid',
    task: 'Alte Nummer sperren, Ersatzkarte gegen Entgelt an der Kasse ausgeben',
    post: 'clerk',
    legalBasis: 'Entgeltordnung Herrenhäuser Gärten LHH',
    outcomes: {
      replaced: {
        label: 'Ersatz ausgegeben',
        to: 'valid',
        fields: [brief.text('number', 'Neue Nummer', 20)],
      },
      found: { label: 'Wiedergefunden', to: 'valid' },
    },
  }),
  refund: taskState({
    id: 'refund',
    state: 'Widerruf',
    status: 'cardValid',
    task: 'Rechtzeitigkeit und Nichtbenutzung prüfen, Entgelt erstatten, Nummer sperren',
    post: 'cashier',
    unit: '20.3',
    notBy: ['making'],
    legalBasis: '§§ 355, 357 BGB',
    outcomes: {
      refunded: {
        label: 'Erstattet',
        to: 'ended',
        fields: [{ name: 'cents', label: 'Betrag', type: 'money', min: 0, required: true }],
      },
      used: { label: 'Verspätet oder schon benutzt, Karte bleibt gültig', to: 'valid' },
    },
  }),
  misuse: taskState({
    id: 'misuse',
    state: 'Karte von anderen benutzt',
    status: 'cardValid',
    task: 'Inhaberin oder Inhaber anhören und über die Sperre entscheiden',
    post: 'lead',
    legalBasis: '§ 314 BGB, Nutzungsbedingungen der Jahreskarte',
    outcomes: {
      blocked: { label: 'Gesperrt, kein Ersatz', adverse: true, to: 'ended' },
      warned: { label: 'Verwarnt', to: 'valid' },
    },
  }),
  renewal: gate('Verlängerung gewünscht?', 'cardValid', [
    { to: 'reminding', when: 'form.remindMe = true' },
    { to: 'ended' },
  ]),
  reminding: taskState({
    id: 'reminding',
    state: 'Erinnerung',
    status: 'cardValid',
    task: 'An die Verlängerung erinnern; Lichtbild löschen, wenn keine neue Karte gekauft wird',
    post: 'clerk',
    legalBasis: 'Art. 17 DSGVO',
    outcomes: {
      renewed: { label: 'Neue Karte gekauft', to: 'ended' },
      erased: { label: 'Lichtbild gelöscht', to: 'ended' },
    },
  }),
  ended: finished('Jahr zu Ende', 'closed'),
};

/**
 * Jahreskarte der Herrenhäuser Gärten: a personal ticket, sold for a year from its first day.
 *
 * Peculiar: the price follows from kind and proof (FEEL): full, reduced, for two, for a child nothing; a proof that is not
 * there turns into a choice, not into a refusal. The card bears a photograph, so it is looked at, and deleted in the end. It
 * has a life: lost and replaced, lent and blocked after the holder was heard, ended by its date with a reminder to those
 * who asked for one. Collected or posted. NOT transitions: refusal and remedy; who may not enter is a matter of the garden's
 * order (Hausrecht). Bought at a distance by a consumer: revocable within fourteen days until first use.
 */
export default defineProcedure({
  key: 'herrenhaeuser-jahreskarte',
  name: 'Jahreskarte der Herrenhäuser Gärten',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'contract',
  initiation: 'application',
  unit: '46.1',
  filePlan: '46.10.10',
  leika: [],
  keywords: [
    'Dauerkarte Großer Garten',
    'Eintritt Wasserspiele',
    'Berggarten Saison',
    'Gartenkarte als Geschenk',
  ],
  legalBasis: ['§ 30 NKomVG', 'Entgeltordnung Herrenhäuser Gärten LHH'],
  audience: ['citizen'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: '§ 41 KomHKVO (Buchungsbelege); Lichtbild bis Kartenende',
    evidence: 'assumed',
  },
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  form,
  evidence: [
    { name: 'person', label: 'Personendaten' },
    { name: 'photo', label: 'Lichtbild' },
    { name: 'reduction', label: 'Ermäßigungsnachweis', when: 'form.card = "reduced"' },
  ],
  fee: [
    {
      id: 'child',
      legalBasis: 'Entgeltordnung Herrenhäuser Gärten LHH: Kinder frei',
      type: 'free',
      cents: '0',
      when: 'form.card = "child"',
      evidence: 'assumed',
    },
    {
      id: 'couple',
      legalBasis: 'Entgeltordnung Herrenhäuser Gärten LHH, Partnerkarte',
      type: 'fixed',
      cents: '5500',
      when: 'form.card = "couple"',
      evidence: 'assumed',
    },
    {
      id: 'reduced',
      legalBasis: 'Entgeltordnung Herrenhäuser Gärten LHH, ermäßigt',
      type: 'fixed',
      cents: '1700',
      when: 'form.card = "reduced" and facts.fullPrice = null',
      evidence: 'assumed',
    },
    {
      id: 'full',
      legalBasis: 'Entgeltordnung Herrenhäuser Gärten LHH, Jahreskarte',
      type: 'fixed',
      cents: '3500',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis: 'Kauf einer Eintrittsberechtigung nach bürgerlichem Recht; kein Verwaltungsakt',
    validFrom: '2010-01-01',
    evidence: 'derived',
  },
  clocks: {
    invoicePeriod,
    choicePeriod: {
      label: 'Antwort auf die Rückfrage',
      kind: 'setByAuthority',
      legalBasis: '§ 147 BGB',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
    pickupPeriod: {
      label: 'Abholung an der Kasse',
      kind: 'setByAuthority',
      legalBasis: 'Nutzungsbedingungen der Jahreskarte',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P3M',
    },
    cardYear: {
      label: 'Geltung der Jahreskarte',
      kind: 'setByAuthority',
      legalBasis: 'Entgeltordnung Herrenhäuser Gärten LHH',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.making.from' },
      period: 'P1Y',
      endMoves: false,
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  },
  documents: {
    invoice: invoiceLetter('Jahreskarte {choice("card", form.card)}', [
      {
        type: 'paragraph',
        text: 'Sie können den Kauf innerhalb von 14 Tagen widerrufen, solange die Karte nicht benutzt ist (§§ 312g, 355 BGB).',
      },
    ]),
    terms: {
      kind: 'letter',
      title: 'Ihre Jahreskarte',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Für', '{form.givenNames} {form.familyName}'],
            ['Zweite Person', '{form.partner}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Karte gilt ein Jahr ab dem ersten Tag und nur mit Lichtbild für die genannte Person. Wer sie verleiht, verliert sie.',
        },
        {
          type: 'paragraph',
          text: 'Weil kein gültiger Nachweis vorlag, gilt der volle Preis.',
          when: 'facts.fullPrice = true',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Bestellung zurückziehen', note: 'Vor der Zahlung kostenfrei.' },
    bringProof: { label: 'Nachweis vorlegen', by: ['applicant', 'clerk'] },
    fullPrice: { label: 'Zum vollen Preis kaufen', by: ['applicant', 'clerk'] },
    sendPhoto: {
      label: 'Neues Lichtbild senden',
      by: ['applicant', 'clerk'],
      fields: [brief.text('photo', 'Dateiname', 120)],
    },
    lost: { label: 'Karte verloren melden', by: ['applicant', 'clerk'] },
    misused: {
      label: 'Missbrauch eintragen',
      by: ['clerk'],
      fields: [brief.long('what', 'Was ist geschehen', 1000)],
    },
    revoked: {
      label: 'Kauf widerrufen',
      by: ['applicant', 'clerk'],
      note: 'Innerhalb von 14 Tagen, solange die Karte nicht benutzt ist (§ 355 BGB).',
    },
    moved: {
      label: 'Neue Anschrift',
      by: ['applicant', 'clerk'],
      fields: [brief.text('address', 'Anschrift', 200)],
    },
  },
  publicStatus: {
    ...invoiceStatus,
    cardReady: {
      de: 'Karte liegt bereit',
      easy: 'Ihre Karte ist fertig. Holen Sie sie an der Kasse ab.',
      en: 'Card ready',
      actor: 'applicant',
      next: 'Bringen Sie einen Ausweis mit.',
    },
    cardValid: {
      de: 'Karte gilt',
      easy: 'Sie dürfen ein Jahr lang in die Gärten.',
      en: 'Card valid',
      actor: 'nobody',
      next: 'Melden Sie einen Verlust sofort.',
    },
    lapsed: {
      de: 'Nicht bezahlt',
      easy: 'Die Karte wurde nicht bezahlt. Die Bestellung ist erledigt.',
      en: 'Not paid',
      actor: 'nobody',
      next: 'Bestellen Sie gern neu.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: { meta: { label: 'Bestellt', status: 'received' }, always: '#case.checked' },
      checked: {
        meta: { label: 'Nachweis und Bild', status: 'inReview' },
        on: withdrawal,
        initial: 'proof',
        states: examination,
      },
      approved: {
        meta: { label: 'Kauf', status: 'invoiceDue' },
        initial: 'priceGate',
        states: {
          ...invoice({
            notBy: ['reduction', 'photo'],
            paid: 'termsDocument',
            unpaid: [{ to: '#case.lapsed' }],
          }),
          ...noticeStates('terms', 'Begleitschreiben', '#case.issued'),
        },
      },
      issued: {
        meta: { label: 'Karte', status: 'cardValid' },
        initial: 'making',
        onDone: '#case.closed',
        states: year,
      },
      lapsed: {
        type: 'final',
        meta: { label: 'Nicht bezahlt, Rücktritt', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
