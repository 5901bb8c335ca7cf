import {
  brief,
  defineProcedure,
  disposalStatus,
  finished,
  gate,
  note,
  permitTermStatus,
  set,
  storageProof,
  taskState,
  ways,
  weaponsHolding,
  weaponsPermit,
  weaponsTariffs,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

const status = 'inherited';

const holding = weaponsHolding({
  subject: 'die Waffenbesitzkarte für Erben',
  status,
  grounds: [
    {
      value: '§ 45 Abs. 2 i. V. m. § 20 Abs. 3 WaffG',
      label: 'Waffen nicht blockiert oder Blockierung entfernt',
    },
  ],
  more: { needAcquired: ways('unblocking', ['record']) },
  states: {
    unblocking: taskState({
      id: 'unblocking',
      state: 'Eigenes Bedürfnis nachgewiesen',
      status,
      task: 'Jagdschein oder Bescheinigung des Verbands prüfen, Entsperrung zulassen und in Karte und Register eintragen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 20 Abs. 3 und 6 WaffG',
      outcomes: {
        released: { label: 'Entsperrung eingetragen', to: 'held' },
        remains: { label: 'Kein Bedürfnis, Blockierung bleibt', adverse: true, to: 'held' },
      },
    }),
  },
});

const certified = {
  blocked: ways([{ to: 'inspecting' }], ['record']),
};

const permit = weaponsPermit({
  subject: 'die Waffenbesitzkarte für die geerbten Waffen',
  title: 'Waffenbesitzkarte für Erben (§ 20 WaffG)',
  rows: [
    ['Erbin oder Erbe', '{form.givenNames} {form.familyName}, geboren am {form.birthDate}'],
    ['Verstorbene Person', '{form.deceased}, verstorben am {form.diedOn}'],
  ],
  intake: { task: 'Erbnachweis, alte Waffenbesitzkarten und Liste der Waffen prüfen', target: 'P7D' },
  supplement: [{ name: 'deceased', label: 'Name der verstorbenen Person', type: 'name', maxLength: 200 }],
  youngFitness: 'date(form.birthDate) + duration("P25Y") > date(today)',
  examination: {
    oneMonth: gate('Binnen eines Monats beantragt?', 'inReview', [
      {
        to: 'estate',
        when: 'date(form.acceptedOn) + duration("P1M") < date(facts.receivedOn)',
        then: [
          set('late', 'true'),
          note(
            'Antrag nach Ablauf des Monats (§ 20 Abs. 1, § 53 Abs. 1 Nr. 7 WaffG): Mitteilung an die Bußgeldstelle prüfen; der Antrag bleibt zulässig.',
          ),
        ],
      },
      { to: 'estate' },
    ]),
    estate: taskState({
      id: 'estate',
      state: 'Nachlass und Berechtigung der verstorbenen Person',
      status: 'inReview',
      task: 'Jede Waffe mit Karte und Waffenregister der verstorbenen Person abgleichen; Miterben und ihre Zustimmung feststellen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 20 Abs. 1 und 2 WaffG, § 37c WaffG',
      outcomes: {
        entitled: {
          label: 'Verstorbene Person war berechtigt',
          to: 'storage',
          fields: [
            brief.count('handguns', 'Davon Kurzwaffen', 200),
            brief.count('longGuns', 'Davon Langwaffen', 200),
          ],
        },
        illegal: { label: 'Waffen ohne Erlaubnis besessen', adverse: true, to: 'decision' },
        noHeir: { label: 'Nicht Erbe geworden', adverse: true, to: 'decision' },
      },
    }),
    ...storageProof({
      handguns: 'facts.estate.handguns',
      longGuns: 'facts.estate.longGuns',
      to: [{ to: 'ownNeed', when: 'form.ownNeed != "none"' }, { to: 'decision' }],
    }),
    ownNeed: taskState({
      id: 'ownNeed',
      state: 'Eigenes Bedürfnis',
      status: 'inReview',
      task: 'Prüfen, ob Jagdschein, Verbandsbescheinigung oder Sammelthema die geerbten Waffen deckt und Sachkunde besteht',
      post: 'clerk',
      target: 'P5D',
      legalBasis: '§ 20 Abs. 3 Satz 2, §§ 8, 13 bis 18 WaffG',
      outcomes: {
        covers: { label: 'Deckt die Waffen, keine Blockierung', to: 'decision' },
        uncovered: { label: 'Deckt sie nicht, Blockierung nötig', to: 'decision' },
      },
    }),
  },
  decision: {
    task: 'Zuverlässigkeit und Eignung der Erbin oder des Erben und Berechtigung der verstorbenen Person würdigen',
    legalBasis: '§ 20 Abs. 2 WaffG (gebunden)',
    grantable: 'facts.estate.outcome = "entitled"',
    grounds: [
      { value: '§ 20 Abs. 2 WaffG', label: 'Verstorbene Person war nicht berechtigter Besitzer' },
      { value: '§ 20 Abs. 1 WaffG', label: 'Antragstellende Person ist nicht Erbe' },
    ],
  },
  granting: [
    {
      type: 'table',
      caption: 'Eingetragene Waffen aus dem Nachlass',
      of: 'form.weapons',
      columns: [
        ['Waffe', '{item.weapon}'],
        ['Nummer', '{item.serial}'],
        ['Karte der verstorbenen Person', '{item.card}'],
      ],
    },
    {
      type: 'paragraph',
      text: 'Diese Karte erlaubt den Besitz, nicht den Erwerb weiterer Waffen, nicht Munition und nicht das Schießen.',
    },
    {
      type: 'paragraph',
      text: 'Sichern Sie jede Waffe innerhalb von drei Monaten nach der Bekanntgabe durch ein zugelassenes Blockiersystem; einbauen darf es nur der Hersteller oder ein von ihm ermächtigter Betrieb (§ 20 Abs. 3, 5 und 6 WaffG). Munition machen Sie unbrauchbar oder überlassen Sie einer berechtigten Person.',
      when: 'form.ownNeed = "none" or facts.ownNeed.outcome = "uncovered"',
    },
  ],
  target: 'P6W',
  status,
  beside: {
    blocking: {
      meta: { label: 'Blockierung der Erbwaffen', status: 'toBlock' },
      initial: 'needed',
      states: {
        needed: gate('Blockierung nötig?', 'toBlock', [
          { to: 'secured', when: 'facts.ownNeed.outcome = "covers"' },
          { to: 'awaiting' },
        ]),
        awaiting: {
          meta: { label: 'Wartet auf die Bescheinigung des Einbaus', status: 'toBlock' },
          on: certified,
          after: { blockingPeriod: 'overdue' },
        },
        overdue: taskState(
          {
            id: 'blockingOverdue',
            state: 'Blockierung nicht nachgewiesen',
            status: 'toBlock',
            task: 'Blockierung anmahnen, Ausnahme ohne verfügbares System prüfen, sonst Widerruf im Verfahren zum Besitz einleiten',
            post: 'clerk',
            legalBasis: '§ 20 Abs. 3 und 7, § 45 Abs. 2 WaffG',
            outcomes: {
              remind: {
                label: 'Angemahnt',
                to: [{ to: 'awaiting', then: [set('blockingRemindedOn', 'today')] }],
              },
              noSystem: {
                label: 'Für diese Waffenart gibt es kein System (§ 20 Abs. 7 WaffG)',
                to: 'secured',
                fields: [brief.text('calibre', 'Waffenart und Kaliber', 200)],
              },
              disposed: { label: 'Waffen inzwischen abgegeben oder Widerruf eingeleitet', to: 'secured' },
            },
          },
          { on: certified },
        ),
        inspecting: taskState({
          id: 'blockingEntry',
          state: 'Eintrag der Blockierung',
          status: 'toBlock',
          task: 'Bescheinigung des ermächtigten Betriebs und Zulassung des Systems (PTB) prüfen, Blockierung in Karte und Register eintragen',
          post: 'clerk',
          target: 'P7D',
          legalBasis: '§ 20 Abs. 4 bis 6 WaffG',
          outcomes: {
            entered: { label: 'Eingetragen', to: 'secured' },
            invalid: { label: 'Betrieb oder System nicht zugelassen', adverse: true, to: 'awaiting' },
          },
        }),
        secured: finished('Waffen gesichert', status),
      },
    },
    holding: holding.region,
  },
  parts: {
    clocks: {
      ...holding.clocks,
      blockingPeriod: {
        label: 'Frist zur Blockierung der Erbwaffen',
        kind: 'setByAuthority',
        legalBasis: '§ 20 Abs. 3 WaffG, § 36 Abs. 2 Nr. 4 VwVfG',
        bound: 'party',
        start: {
          notified:
            'if facts.blockingRemindedOn = null then facts.permitDispatch else facts.blockingRemindedOn',
        },
        period: 'P3M',
        warnings: [{ before: 'P2W', to: 'clerk' }],
      },
    },
    events: {
      ...holding.events,
      blocked: {
        label: 'Bescheinigung über das Blockiersystem vorlegen',
        by: ['applicant', 'clerk'],
        fields: [
          brief.text('installer', 'Eingebaut von (ermächtigter Betrieb)'),
          brief.text('system', 'System und Zulassung', 120),
          brief.day('installedOn', 'Eingebaut am', { notAfter: 'today' }),
          brief.yes('ammunitionGone', 'Munition abgegeben oder unbrauchbar gemacht'),
        ],
      },
      needAcquired: {
        label: 'Eigenes Bedürfnis nachweisen (Entsperrung)',
        by: ['applicant', 'clerk'],
        fields: [brief.text('proof', 'Jagdschein, Verbandsbescheinigung oder Sammelthema')],
      },
    },
    documents: holding.documents,
  },
});

/**
 * Waffenbesitzkarte für Erben (§ 20 WaffG): neither need nor expertise nor age is asked; whether the dead person held the
 * weapons lawfully is, weapon by weapon (`estate`), and the heir must be reliable and fit. The month of § 20 (1) runs from
 * acceptance of the estate; missing it is an administrative offence and no loss of the right, hence a note and no refusal.
 *
 * What is peculiar comes after the grant: without a need of one's own each weapon gets a blocking system by an authorised
 * installer within the period set, entered in card and register; no system for the type suspends that (§ 20 (7)). A need
 * that comes later unblocks. No review of a need (there is none). NOT transitions: notification of the death find (§ 37c)
 * and legacy firearms given to the police are no application; weapons of an unreliable heir are secured under § 46.
 */
export default defineProcedure({
  ...permit,
  key: 'waffenbesitzkarte-erben',
  name: 'Waffenbesitzkarte für Erben',
  keywords: ['Waffe geerbt', 'Gewehr vom Großvater', 'Erbwaffen', 'Nachlass Pistole', 'Blockiersystem'],
  filePlan: '32.60.14',
  leika: [],
  legalBasis: ['§ 20 WaffG', '§ 37c WaffG', '§ 36 WaffG'],
  audience: ['citizen'],
  retention: kept(20, 'Überlassung der letzten Waffe (§ 44a Abs. 1 WaffG)'),
  addressee: holder,
  form: {
    sections: [
      { title: 'Ihre Person', fields: holderFields },
      {
        title: 'Erbfall',
        fields: [
          {
            name: 'deceased',
            label: 'Name der verstorbenen Person',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.day('diedOn', 'Verstorben am', { notAfter: 'today' }),
          brief.day('acceptedOn', 'Erbschaft angenommen oder Ausschlagungsfrist abgelaufen am', {
            notAfter: 'today',
          }),
          brief.pick('title', 'Sie sind', {
            heir: 'Erbin oder Erbe',
            coheir: 'Mitglied einer Erbengemeinschaft',
            legatee: 'Vermächtnisnehmer oder durch Auflage begünstigt',
          }),
          brief.text('coheirs', 'Miterben und ihre Zustimmung', 400, { when: 'form.title = "coheir"' }),
        ],
      },
      {
        title: 'Waffen des Nachlasses',
        fields: [
          brief.list(
            'weapons',
            'Erlaubnispflichtige Waffen',
            [
              brief.text('weapon', 'Art, Hersteller, Kaliber', 160),
              brief.text('serial', 'Herstellungsnummer', 60),
              brief.text('card', 'Nummer der Waffenbesitzkarte', 40),
            ],
            { min: 1, max: 100, required: true },
          ),
          brief.yes('ammunition', 'Munition ist vorhanden'),
          brief.pick('ownNeed', 'Eigenes Bedürfnis', {
            none: 'keines: Waffen werden blockiert',
            hunter: 'Jahresjagdschein',
            sport: 'Sportschützin oder Sportschütze',
            collector: 'Sammlererlaubnis',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.acceptedOn) >= date(form.diedOn)',
        message: 'Die Erbschaft kann nicht vor dem Todestag angenommen sein.',
        field: 'acceptedOn',
      },
    ],
  },
  evidence: [
    { name: 'heirProof', label: 'Erbschein, eröffnetes Testament oder Zustimmung der Miterben' },
    { name: 'oldCard', label: 'Waffenbesitzkarte der verstorbenen Person' },
    { name: 'storage', label: 'Nachweis der Aufbewahrung', legalBasis: '§ 36 Abs. 3 WaffG' },
  ],
  fee: weaponsTariffs(
    'Waffenbesitzkarte für Erben (§ 20), je Waffe zusätzlich',
    '5000 + 1000 * count(form.weapons)',
  ),
  publicStatus: {
    ...permit.publicStatus,
    ...permitTermStatus,
    weaponsDisposal: disposalStatus,
    toBlock: {
      de: 'Waffen zu blockieren',
      easy: 'Lassen Sie die Waffen von einem Fachbetrieb sperren. Schicken Sie uns den Nachweis.',
      en: 'Weapons to be blocked',
      actor: 'applicant',
      next: 'Legen Sie die Bescheinigung des Betriebs innerhalb der Frist vor.',
    },
    inherited: {
      de: 'Karte für geerbte Waffen erteilt',
      easy: 'Sie dürfen die geerbten Waffen behalten. Schießen dürfen Sie damit nicht.',
      en: 'Certificate for inherited weapons issued',
      actor: 'nobody',
      next: 'Wer die Waffen abgibt, zeigt das binnen zwei Wochen an.',
    },
  },
});
