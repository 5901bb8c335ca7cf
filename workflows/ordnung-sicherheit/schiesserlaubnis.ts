import {
  adjudicationDocuments,
  askedOnce,
  brief,
  conclude,
  defineProcedure,
  effortTariffs,
  gate,
  litigationStatus,
  notification,
  opinionEvent,
  opinionPeriod,
  partyAddressee,
  partySection,
  permitClocks,
  permitEvents,
  permitSpine,
  permitTerm,
  permitTermStatus,
  requestLetter,
  requestOutcome,
  revocation,
  set,
  taskState,
  validityEnd,
  ways,
  weaponsReliability,
  weaponsRemedy,
} from '@amtsweg/procedure';
import { kept } from './holder.js';

const LIVE = 'form.ammunition = "live"';

const inquiries = weaponsReliability({
  ask: ['criminal', 'prosecution', 'police', 'constitution'],
  to: 'need',
});

const withdrawn = revocation({
  subject: 'die Schießerlaubnis',
  kept: 'issued.shooting.valid',
  to: 'ended',
  duty: 'Schießen Sie nicht mehr. Der Bescheid ist zurückzugeben (§ 46 Abs. 1 WaffG).',
  grounds: [
    { value: '§ 45 Abs. 2 WaffG', label: 'Zuverlässigkeit, Eignung oder Versicherung weggefallen' },
    {
      value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG',
      label: 'Auflagen zu Zeit, Ort oder Kugelfang nicht eingehalten',
    },
  ],
});

/**
 * Schießerlaubnis (§ 10 (5) WaffG): to fire a gun outside a range. It is given for an occasion, a place, a time and a
 * weapon, and everything turns on the place: live ammunition needs a backstop that the inspector has seen (`site`),
 * blanks for salutes or film need only times and noise; so the inspection depends on the ammunition.
 *
 * Peculiar: much shooting is free (§ 12 (4): fenced ground under 7.5 joules, signals at sport, theatre by permit
 * holders); who asks for what is free is told so and pays nothing (`free`). Holders of a weapons permit are known,
 * the others pass the inquiries. The patrol station is heard and told. Dated to the hour; a complaint brings the
 * inspector, breaches the revocation. NOT transitions: hunting and enemy-defence need none; Böller are explosives
 * law; noise at night § 12 NLärmSchG.
 */
export default defineProcedure({
  key: 'schiesserlaubnis',
  name: 'Erlaubnis zum Schießen außerhalb von Schießstätten',
  keywords: [
    'Salutschießen',
    'Gehegewild töten',
    'Schüsse Filmaufnahme',
    'Böllern Schreckschuss Feier',
    'Vögel vergrämen',
  ],
  domain: 'ordnung-sicherheit',
  kind: 'permit',
  initiation: 'application',
  unit: '32.6',
  filePlan: '32.60.35',
  leika: [],
  legalBasis: ['§ 10 Abs. 5 WaffG', '§ 12 Abs. 4 WaffG', '§ 4 WaffG'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(5, 'Ablauf der Erlaubnis (§ 44a WaffG)'),
  certainty: { filePlan: { evidence: 'assumed' } },
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Erteilt wird nur bei Bedürfnis, sicherem Kugelfang und innerhalb der beantragten Zeit; sonst steht diese Entscheidung nicht offen.',
      legalBasis: '§ 10 Abs. 5 WaffG',
    },
  ],
  addressee: partyAddressee,
  form: {
    sections: [
      partySection(
        'Wer schießt oder schießen lässt',
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.text('permitHeld', 'Vorhandene waffenrechtliche Erlaubnis (Nummer)', 60, { required: false }),
      ),
      {
        title: 'Anlass und Ort',
        fields: [
          brief.pick('purpose', 'Anlass', {
            game: 'Gehegewild oder Weiderinder töten',
            deter: 'Vögel vergrämen',
            salute: 'Salut, Brauchtum',
            film: 'Film, Theater, Vorführung',
            other: 'Sonstiges',
          }),
          brief.long('reason', 'Warum dort geschossen werden soll', 2000),
          brief.text('place', 'Ort (Grundstück, Flurstück)'),
          brief.yes('consent', 'Wer das Hausrecht hat, stimmt zu'),
          brief.day('from', 'Von', { notBefore: 'today' }),
          brief.day('to', 'Bis'),
          brief.text('times', 'Uhrzeiten', 120),
        ],
      },
      {
        title: 'Waffe und Schutz',
        fields: [
          brief.pick('ammunition', 'Munition', {
            live: 'scharf',
            blank: 'Kartuschen ohne Geschoss',
            air: 'Druckluft über 7,5 Joule',
          }),
          brief.text('weapon', 'Waffe, Kaliber', 160),
          brief.count('shots', 'Höchstzahl der Schüsse', 5000, { min: 1 }),
          brief.text('backstop', 'Kugelfang', 300, { when: LIVE }),
          brief.day('insuredUntil', 'Haftpflicht (1 Million Euro) bis'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.to) >= date(form.from) and date(form.to) <= date(form.from) + duration("P3Y")',
        message: 'Die Erlaubnis gilt höchstens drei Jahre; das Ende liegt nach dem Anfang.',
        field: 'to',
      },
      {
        holds: 'date(form.insuredUntil) >= date(form.to)',
        message: 'Die Versicherung muss die ganze Zeit decken (§ 4 Abs. 1 Nr. 5 WaffG).',
        field: 'insuredUntil',
      },
      {
        holds: 'date(form.birthDate) + duration("P18Y") <= date(today)',
        message: 'Die Erlaubnis gibt es ab 18 Jahren (§ 4 Abs. 1 Nr. 1 WaffG).',
        field: 'birthDate',
      },
    ],
  },
  evidence: [
    { name: 'occasion', label: 'Anlass, Ablauf, Einverständnis des Grundeigentümers' },
    { name: 'insurance', label: 'Haftpflichtversicherung', legalBasis: '§ 4 Abs. 1 Nr. 5 WaffG' },
    { name: 'sitePlan', label: 'Lageplan mit Schussrichtung', when: LIVE },
  ],
  fee: effortTariffs('AllGO, Waffenrecht, Schießerlaubnis (Rahmen zu bestätigen)', 5000, 50000),
  remedy: weaponsRemedy,
  clocks: {
    ...permitClocks({ target: 'P6W', pausesIn: ['checked.inquiries', 'checked.patrol'] }),
    ...inquiries.clocks,
    ...withdrawn.clocks,
    patrolPeriod: opinionPeriod(
      'Stellungnahme der Polizeiinspektion',
      '§ 10 Abs. 5 WaffG, § 26 Abs. 1 VwVfG',
      'P2W',
    ),
    validity: validityEnd('facts.grant.validUntil', '§ 36 Abs. 2 Nr. 1 VwVfG'),
  },
  documents: {
    ...withdrawn.documents,
    request: requestLetter('Ihrem Antrag auf eine Schießerlaubnis'),
    free: {
      kind: 'letter',
      title: 'Sie brauchen keine Schießerlaubnis',
      signedBy: 'need',
      blocks: [
        {
          type: 'paragraph',
          text: 'was Sie vorhaben, ist erlaubnisfrei: {facts.need.ground}. Halten Sie sich genau daran; sonst ist es verboten. Diese Auskunft kostet nichts.',
        },
      ],
    },
    ...adjudicationDocuments({
      subject: 'die Schießerlaubnis',
      title: 'Schießerlaubnis (§ 10 Abs. 5 WaffG)',
      facts: [
        ['Ort', '{form.place}'],
        ['Anlass', '{choice("purpose", form.purpose)}'],
        ['Waffe', '{form.weapon}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Sie dürfen bis zum {facts.grant.validUntil} zu folgenden Zeiten schießen: {facts.grant.times}, insgesamt höchstens {form.shots} Schüsse.',
        },
        {
          type: 'paragraph',
          text: 'Nur vom besichtigten Standort in die festgelegte Richtung. Auflagen: {facts.grant.provisions}',
          when: 'facts.site.outcome = "safe"',
        },
        {
          type: 'paragraph',
          text: 'Melden Sie jedes Schießen eine Stunde vorher der Polizei. Führen Sie den Bescheid mit (§ 38 WaffG).',
        },
      ],
      groundTexts: {
        reliability: 'Unzuverlässig oder nicht geeignet (§§ 4 bis 6 WaffG).',
        need: 'Für das Schießen an diesem Ort besteht kein Bedürfnis (§ 8 WaffG).',
        danger: 'Menschen oder Sachen würden gefährdet (§ 10 Abs. 5, § 9 WaffG).',
      },
      consequence: 'Das Schießen bleibt verboten (§ 2 Abs. 2 WaffG).',
    }),
  },
  events: {
    ...permitEvents([{ name: 'times', label: 'Uhrzeiten', type: 'text', maxLength: 120 }]),
    ...inquiries.events,
    ...withdrawn.events,
    patrolOpinion: opinionEvent('Stellungnahme der Polizeiinspektion eintragen'),
    shootingOver: { label: 'Anlass beendet, Erlaubnis nicht mehr gebraucht', by: ['applicant', 'clerk'] },
    complaint: {
      label: 'Beschwerde über das Schießen eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.long('what', 'Was beanstandet wird')],
    },
  },
  publicStatus: {
    ...permitTermStatus,
    litigation: litigationStatus,
    free: {
      de: 'Keine Erlaubnis nötig',
      easy: 'Sie dürfen das ohne Erlaubnis. Lesen Sie genau, was erlaubt ist.',
      en: 'No permit needed',
      actor: 'nobody',
      next: 'Halten Sie sich an die Grenzen aus unserem Brief.',
    },
  },
  machine: permitSpine({
    intake: { task: 'Anlass, Zeit, Ort, Einverständnis und Versicherung prüfen', target: 'P3D' },
    examination: {
      known: gate('Inhaber einer Waffenerlaubnis?', 'inReview', [
        { to: 'need', when: 'form.permitHeld != null' },
        { to: 'inquiries' },
      ]),
      inquiries: inquiries.state,
      need: taskState({
        id: 'need',
        state: 'Erlaubnispflicht und Bedürfnis',
        status: 'inReview',
        task: 'Prüfen, ob das Schießen überhaupt einer Erlaubnis bedarf und ob es an diesem Ort nötig ist',
        post: 'clerk',
        target: 'P7D',
        legalBasis: '§ 8, § 10 Abs. 5, § 12 Abs. 4 WaffG',
        outcomes: {
          needed: { label: 'Erlaubnispflichtig, Bedürfnis besteht', to: 'patrol' },
          free: {
            label: 'Erlaubnisfrei',
            to: '#case.free',
            fields: [brief.text('ground', 'Nach welcher Vorschrift', 300)],
          },
          unfounded: { label: 'Kein Bedürfnis', adverse: true, to: 'decision' },
          vague: { ...requestOutcome, label: 'Ablauf genauer beschreiben lassen' },
        },
      }),
      patrol: askedOnce(
        {
          id: 'patrol',
          label: 'Polizei am Ort',
          authority: 'Polizeiinspektion des Ortes',
          effect: 'Benehmen',
          legalBasis: '§ 10 Abs. 5 WaffG, § 26 Abs. 1 VwVfG',
          clock: 'patrolPeriod',
        },
        'ammunition',
      ),
      ammunition: gate('Scharfe Munition?', 'inReview', [{ to: 'site', when: LIVE }, { to: 'decision' }]),
      site: taskState({
        id: 'site',
        state: 'Schussrichtung und Kugelfang',
        status: 'inReview',
        task: 'Standort, Schussrichtung, Kugelfang, Wege und Nachbarn ansehen und vermessen',
        post: 'inspector',
        target: 'P14D',
        legalBasis: '§ 10 Abs. 5, § 9 Abs. 2 WaffG',
        outcomes: {
          safe: {
            label: 'Sicher',
            to: 'decision',
            fields: [brief.text('direction', 'Standort und Schussrichtung', 300)],
          },
          unsafe: { label: 'Nicht sicher', adverse: true, to: 'decision' },
        },
      }),
    },
    decision: {
      task: 'Anlass, Sicherheit, Polizei und Person würdigen; Zeiten und Auflagen festlegen',
      legalBasis: '§ 10 Abs. 5 WaffG',
      grantable: `(not(${LIVE}) or facts.site.outcome = "safe") and facts.need.outcome = "needed" and date(event.validUntil) <= date(form.to)`,
      grantFields: [
        brief.day('validUntil', 'Gültig bis', { notBefore: 'today' }),
        brief.text('times', 'Uhrzeiten', 200),
        brief.long('provisions', 'Auflagen (§ 9 Abs. 2 WaffG)', 2000, { required: false }),
      ],
      grounds: [
        { value: 'reliability', label: 'Unzuverlässig oder ungeeignet' },
        { value: 'need', label: 'Kein Bedürfnis' },
        { value: 'danger', label: 'Gefahr für Menschen oder Sachen' },
      ],
      feeBasis: '§ 50 WaffG, AllGO, § 9 NVwKostG',
    },
    permit: 'Schießerlaubnis',
    status: 'permitValid',
    obligations: {
      shooting: permitTerm({
        label: 'Schießen erlaubt',
        givenUp: 'shootingOver',
        revocation: withdrawn,
        more: { complaint: ways('control', ['record']) },
        states: {
          control: taskState({
            id: 'control',
            state: 'Kontrolle des Schießens',
            status: 'permitValid',
            task: 'Beim nächsten Schießen vor Ort kontrollieren',
            post: 'inspector',
            target: 'P7D',
            legalBasis: '§ 39 Abs. 2 WaffG',
            outcomes: {
              compliant: { label: 'Wie erlaubt', to: 'valid' },
              breached: {
                label: 'Auflagen verletzt: Widerruf einleiten',
                adverse: true,
                to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
              },
            },
          }),
        },
      }),
    },
    onDone: ways([{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }]),
    more: {
      free: notification({
        label: 'Erlaubnisfreies Schießen',
        status: ['inReview', 'free'],
        document: 'free',
        prefix: 'freeNote',
        entry: [conclude('free')],
      }),
      revoked: {
        type: 'final',
        meta: { label: 'Schießerlaubnis widerrufen', status: 'revoked' },
        entry: [conclude('revoked')],
      },
    },
  }),
});
