import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  inactionMarker,
  notification,
  set,
  socialHearing,
  socialHearingPeriod,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  waitingFor,
  ways,
  withdrawal,
  youthActions,
  youthCourt,
  youthRefused,
  youthRemedy,
  youthReply,
  youthService,
  youthWithdraw,
} from '@amtsweg/procedure';
import { publicStatus } from './adoption-bewerbung.status.js';
import { documents } from './adoption-bewerbung.documents.js';
import { form } from './adoption-bewerbung.form.js';

/**
 * Applying as adoptive parents (§ 7 AdVermiG, §§ 1741 to 1766a BGB): three things one after the other that are often taken for one.
 *
 * First the examination of suitability by two professionals of the adoption service (§ 3 AdVermiG), whose result must be told
 * in writing (§ 7 (3)); a negative one is treated as an act here, heard before. Age and marriage are bound by law (§§ 1741, 1743
 * BGB) and reckoned. Second the waiting: parents are sought for a child, not children for parents, so nobody has a place
 * in a queue; the suitability is looked at anew after two years. Third the placement: a proposal that either side may decline, adoptive care
 * (§ 1744 BGB, § 8 AdVermiG) during which the consents of birth parents exist (§§ 1747, 1750, not before eight weeks), the expert opinion for
 * the family court (§ 189 FamFG), and the court alone decides (§ 1752 BGB). A claim to accompaniment remains (§ 9). For a stepchild
 * the compulsory counselling of § 9a comes first and there is no waiting. Not here: intercountry adoption, sent to the bodies of § 2a.
 */
export default defineProcedure({
  ...youthService,
  key: 'adoption-bewerbung',
  name: 'Bewerbung als Adoptiveltern',
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '51.60.10',
  leika: [],
  legalBasis: ['§§ 3, 7, 8, 9, 9a AdVermiG', '§§ 1741 bis 1750, 1752 BGB', '§ 189 FamFG'],
  keywords: ['Kind adoptieren', 'Stiefkindadoption', 'Annahme als Kind', 'Adoptionsvermittlung'],
  retention: {
    years: 100,
    legalBasis:
      '§ 9c Abs. 1 AdVermiG (100 Jahre ab Geburt des Kindes; ohne Vermittlung kürzer, zu bestätigen)',
    evidence: 'derived',
  },
  form,
  evidence: [
    { name: 'records', label: 'Erweiterte Führungszeugnisse' },
    { name: 'health', label: 'Gesundheitszeugnisse' },
    { name: 'life', label: 'Lebensberichte' },
    { name: 'income', label: 'Einkommensnachweise' },
    { name: 'marriage', label: 'Eheurkunde', when: 'form.status = "married"' },
  ],
  remedy: youthRemedy,
  clocks: {
    replyPeriod: youthReply,
    inactionMarker: { ...inactionMarker, runsIn: ['submitted'], atEnd: 'escalate' },
    hearingPeriod: socialHearingPeriod(),
    renewal: waitingFor(
      'Erneute Prüfung der Eignung',
      'P2Y',
      'Empfehlungen zur Adoptionsvermittlung (zu bestätigen)',
      'authority',
    ),
    thinkingTime: waitingFor('Bedenkzeit zum Vorschlag', 'P2W'),
    careReport: waitingFor('Bericht aus der Adoptionspflege', 'P6M', '§ 8, § 9 AdVermiG', 'authority'),
    courtReview: waitingFor('Sachstand beim Familiengericht', 'P3M', 'Wiedervorlage', 'authority'),
    ...youthActions('refusal'),
  },
  documents,
  events: {
    ...youthCourt,
    statement: statementEvent,
    withdraw: youthWithdraw,
    childProposed: {
      label: 'Kind vorschlagen',
      by: ['clerk', 'authority'],
      fields: [
        brief.text('child', 'Kennwort des Kindes (kein Name)', 60),
        brief.yes('consents', 'Einwilligungen liegen vor oder sind ersetzt (§§ 1747, 1748 BGB)'),
      ],
    },
    accept: { label: 'Vorschlag annehmen', by: ['applicant', 'clerk'] },
    decline: { label: 'Vorschlag ablehnen', by: ['applicant', 'clerk'] },
    careBroken: {
      label: 'Adoptionspflege abbrechen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('why', 'Grund', 3000)],
    },
    courtDecided: {
      label: 'Beschluss des Familiengerichts eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.pick('result', 'Beschluss', {
          adopted: 'Annahme ausgesprochen',
          rejected: 'Antrag zurückgewiesen',
        }),
        brief.text('courtReference', 'Aktenzeichen', 60),
      ],
    },
    supplement: supplementEvent([brief.long('motives', 'Ergänzung', 4000, { required: false })]),
  },
  publicStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P14D',
        task: 'Bewerbung sichten, Informationsgespräch führen, örtliche Zuständigkeit (§ 9b AdVermiG) prüfen',
      }),
      checked: {
        meta: { label: 'Eignungsprüfung', status: 'examined' },
        on: withdrawal,
        initial: 'kind',
        states: {
          kind: gate('Inland, Stiefkind, Ausland', 'examined', [
            { to: '#case.abroad', when: 'form.wish = "abroad"' },
            { to: 'counselling', when: 'form.wish = "stepchild"' },
            { to: 'talks' },
          ]),
          counselling: taskState({
            id: 'counselling',
            state: 'Pflichtberatung vor der Stiefkindadoption',
            status: 'examined',
            task: 'Beide Eltern, annehmende Person und Kind beraten, Bescheinigung ausstellen',
            post: 'clerk',
            legalBasis: '§ 9a AdVermiG, § 196a FamFG',
            outcomes: {
              certified: { label: 'Beratung bescheinigt', to: 'talks' },
              given: { label: 'Adoption wird nicht mehr gewünscht', to: '#case.withdrawn' },
            },
          }),
          talks: taskState({
            id: 'talks',
            state: 'Gesprächsreihe und Seminar',
            status: 'examined',
            task: 'Einzel- und Paargespräche, Seminar, Lebensberichte auswerten',
            post: 'clerk',
            target: 'P4M',
            legalBasis: '§ 7 Abs. 1 und 2 AdVermiG',
            outcomes: {
              done: {
                label: 'Abgeschlossen',
                fields: [brief.count('talksHeld', 'Gespräche', 30, { min: 2 })],
                to: 'homeVisit',
              },
            },
          }),
          homeVisit: taskState({
            id: 'homeVisit',
            state: 'Hausbesuch',
            status: 'examined',
            task: 'Wohnung und Umfeld kennenlernen, mit allen im Haushalt sprechen',
            post: 'inspector',
            legalBasis: '§ 7 Abs. 2 AdVermiG',
            outcomes: {
              visited: {
                label: 'Besucht',
                fields: [brief.day('visitedOn', 'Am', { notAfter: 'today' })],
                to: 'assessment',
              },
            },
          }),
          assessment: taskState({
            id: 'assessment',
            state: 'Beurteilung durch zwei Fachkräfte',
            status: 'examined',
            task: 'Mit einer zweiten Fachkraft die Eignung beurteilen: Persönlichkeit, Gesundheit, Stabilität, Motive, Leben mit der Herkunft des Kindes',
            post: 'lead',
            notBy: ['talks', 'homeVisit'],
            legalBasis: '§ 3 Abs. 2, § 7 Abs. 2 AdVermiG',
            outcomes: {
              suitable: {
                label: 'Geeignet',
                fields: [brief.long('profile', 'Für welche Kinder', 3000)],
                to: '#case.approved',
              },
              doubts: {
                label: 'Bedenken',
                fields: [brief.long('finding', 'Bedenken, wie sie mitgeteilt werden', 4000)],
                to: [{ to: 'hearing', then: [set('refusal', 'event.finding')] }],
              },
              moreTalks: { label: 'Weitere Gespräche', to: 'talks' },
            },
          }),
          hearing: socialHearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'verdict',
          }),
          verdict: taskState({
            id: 'verdict',
            state: 'Ergebnis nach der Anhörung',
            status: 'examined',
            task: 'Äußerung würdigen und das Ergebnis feststellen',
            post: 'lead',
            legalBasis: '§ 7 Abs. 3 AdVermiG',
            outcomes: {
              refuse: { label: 'Eignung nicht festgestellt', adverse: true, to: '#case.rejected' },
              again: { label: 'Erneut beurteilen', to: 'assessment' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Geeignet', status: 'waiting' },
        on: withdrawal,
        initial: 'letter',
        states: {
          letter: documentState({
            id: 'resultDocument',
            state: 'Ergebnis wird geschrieben',
            status: 'examined',
            document: 'result',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'resultDispatch',
            state: 'Ergebnis wird mitgeteilt',
            status: 'examined',
            document: 'resultDocument',
            to: 'next',
          }),
          next: gate('Kind schon in der Familie?', 'waiting', [
            { to: '#case.issued.application', when: 'form.wish = "stepchild"' },
            { to: 'waiting' },
          ]),
          waiting: {
            meta: { label: 'Auf der Liste der Bewerber', status: 'waiting' },
            on: { childProposed: ways('proposal', ['record']) },
            after: { renewal: 'review' },
          },
          review: taskState({
            id: 'review',
            state: 'Erneutes Gespräch nach zwei Jahren',
            status: 'waiting',
            task: 'Lebenslage und Wunsch erneut besprechen',
            post: 'clerk',
            outcomes: {
              confirmed: { label: 'Eignung besteht fort', to: 'waiting' },
              changed: { label: 'Wesentlich verändert: neu prüfen', to: '#case.checked.talks' },
            },
          }),
          proposal: {
            meta: { label: 'Kind vorgeschlagen', status: 'proposal' },
            on: { accept: ways('meeting', ['record']), decline: ways('waiting', ['record']) },
            after: { thinkingTime: 'waiting' },
          },
          meeting: taskState({
            id: 'meeting',
            state: 'Kennenlernen',
            status: 'proposal',
            task: 'Kennenlernen von Kind und Bewerbern begleiten, Wunsch der Herkunftseltern beachten',
            post: 'clerk',
            legalBasis: '§ 8, § 8a AdVermiG',
            outcomes: {
              fits: { label: 'Es passt: Adoptionspflege', to: '#case.issued' },
              fitsNot: { label: 'Es passt nicht', to: 'waiting' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Adoptionspflege und Gericht', status: 'care' },
        initial: 'consents',
        onDone: '#case.closed',
        states: {
          consents: taskState({
            id: 'consents',
            state: 'Einwilligungen',
            status: 'care',
            task: 'Beurkundete Einwilligungen beim Familiengericht prüfen; Vormundschaft des Jugendamts (§ 1751 BGB) einrichten',
            post: 'clerk',
            legalBasis: '§§ 1747, 1750, 1751 BGB',
            outcomes: {
              present: { label: 'Wirksam oder ersetzt', to: 'care' },
              missing: { label: 'Noch nicht: Dauerpflege bis dahin', to: 'waitingConsent' },
            },
          }),
          waitingConsent: {
            meta: { label: 'Einwilligung steht aus', status: 'care' },
            on: { careBroken: ways('#case.approved.waiting', ['record']) },
            after: { courtReview: 'consents' },
          },
          care: {
            meta: { label: 'Adoptionspflege (§ 1744 BGB)', status: 'care' },
            on: { careBroken: ways('#case.approved.waiting', ['record']) },
            after: { careReport: 'report' },
          },
          report: taskState({
            id: 'report',
            state: 'Verlauf der Adoptionspflege',
            status: 'care',
            task: 'Familie besuchen, Eltern-Kind-Verhältnis einschätzen',
            post: 'inspector',
            legalBasis: '§ 9 AdVermiG, § 1741 Abs. 1 BGB',
            outcomes: {
              grown: { label: 'Eltern-Kind-Verhältnis zu erwarten', to: 'application' },
              longer: { label: 'Noch Zeit nötig', to: 'care' },
            },
          }),
          application: taskState({
            id: 'opinion',
            state: 'Fachliche Äußerung',
            status: 'atCourt',
            task: 'Nach dem notariellen Antrag die fachliche Äußerung für das Gericht schreiben',
            post: 'clerk',
            notBy: ['verdict'],
            legalBasis: '§ 189 FamFG, § 1752 BGB',
            outcomes: { written: { label: 'Geschrieben', to: 'submission' } },
          }),
          submission: transmissionState({
            id: 'submission',
            state: 'Äußerung an das Familiengericht',
            status: 'atCourt',
            receivers: '["Amtsgericht Hannover, Familiengericht"]',
            legalBasis: '§ 189 FamFG',
            to: 'court',
          }),
          court: {
            meta: { label: 'Annahmeverfahren beim Familiengericht', status: 'atCourt' },
            on: {
              courtDecided: ways(
                [{ to: 'aftercare', when: 'event.result = "adopted"' }, { to: 'failed' }],
                ['record'],
              ),
            },
            after: { courtReview: 'inquiry' },
          },
          inquiry: taskState({
            id: 'inquiry',
            state: 'Sachstand',
            status: 'atCourt',
            task: 'Beim Familiengericht nachfragen',
            post: 'clerk',
            outcomes: { asked: { label: 'Nachgefragt', to: 'court' } },
          }),
          failed: taskState({
            id: 'failed',
            state: 'Annahme nicht ausgesprochen',
            status: 'care',
            task: 'Mit der Familie klären, wo das Kind lebt; Beschwerde oder Pflege',
            post: 'lead',
            outcomes: {
              appeal: { label: 'Beschwerde eingelegt (§ 58 FamFG)', to: 'court' },
              ended: { label: 'Verfahren beendet', to: '#case.notAdopted' },
            },
          }),
          aftercare: taskState({
            id: 'aftercare',
            state: 'Nachgehende Begleitung',
            status: 'closed',
            task: 'Anspruch auf Begleitung anbieten, Kontakte zur Herkunftsfamilie besprechen, Akte 100 Jahre verwahren',
            post: 'clerk',
            legalBasis: '§§ 9, 8a, 9c AdVermiG',
            outcomes: { offered: { label: 'Angeboten und vermerkt', to: 'adopted' } },
          }),
          adopted: finished('Kind angenommen', 'closed'),
        },
      },
      notAdopted: {
        type: 'final',
        meta: { label: 'Annahme nicht ausgesprochen', status: 'closed' },
        entry: [conclude('notAdopted')],
      },
      abroad: notification({
        label: 'Auslandsadoption: andere Stelle',
        status: ['received', 'abroad'],
        document: 'abroad',
        prefix: 'abroad',
        entry: [conclude('abroad')],
      }),
      rejected: youthRefused('Eignung nicht festgestellt', 'checked.assessment'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
