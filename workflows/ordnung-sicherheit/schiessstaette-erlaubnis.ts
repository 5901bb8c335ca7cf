import {
  adjudicationDocuments,
  askedOnce,
  brief,
  defineProcedure,
  directActionRemedy,
  effortTariffs,
  finished,
  gate,
  litigationStatus,
  opinionEvent,
  noticeStates,
  opinionPeriod,
  plainNotice,
  partyAddressee,
  permitClocks,
  permitEvents,
  permitSpine,
  requestLetter,
  requestOutcome,
  taskState,
  ways,
  weaponsReliability,
  type ClockSpec,
} from '@amtsweg/procedure';
import { form } from './schiessstaette-erlaubnis.form.js';
import { kept } from './holder.js';

const inquiries = weaponsReliability({
  ask: ['criminal', 'prosecution', 'police', 'constitution'],
  to: 'plans',
});
/** § 12 (1) AWaffV: four years where guns that need a permit are fired, six where they do not. */
const recheck = (period: string): ClockSpec => ({
  label: 'Wiederkehrende Überprüfung der Schießstätte',
  kind: 'statutory',
  legalBasis: '§ 12 Abs. 1 AWaffV',
  bound: 'authority',
  start: {
    rule: 'event',
    on: 'if facts.checkedOn = null then facts.rangeAccepted.acceptedOn else facts.checkedOn',
  },
  period,
  warnings: [{ before: 'P2M', to: 'clerk' }],
});
const status = 'rangeOpen';
const running = 'rangeRunning';
const control = { to: 'running', then: [{ type: 'set', params: { fact: 'checkedOn', value: 'today' } }] };

/**
 * Schießstätte (§ 27 WaffG, §§ 9 to 12 AWaffV): the permit to run a range or to alter one essentially. Person (reliable,
 * fit, insured against liability and accident of third parties) and plant are both examined, the plant by a recognised
 * expert (§ 12 (3) AWaffV) whose report the office weighs; building law and immission control are heard, because the range
 * needs their permits besides this one and § 27 concentrates nothing.
 *
 * Two steps in time: the permit first, opening only after the expert has accepted what was built (`acceptance`). Then the
 * law looks again every four years, six for air guns: two clocks, chosen by what is fired. Unsafe means closed until put
 * right; who supervises is notified two weeks before (§ 10 (2) AWaffV). NOT transitions: mobile ranges at fairs (§ 27 (1)
 * sentence 6, notification), the ban under § 27 (1) sentence 4, the BImSchG permit of open ranges.
 */
export default defineProcedure({
  key: 'schiessstaette-erlaubnis',
  name: 'Erlaubnis zum Betrieb einer Schießstätte',
  keywords: ['Schießstand eröffnen', 'Schützenhaus umbauen', 'Raumschießanlage', 'Schießbahn abnehmen'],
  domain: 'ordnung-sicherheit',
  kind: 'permit',
  initiation: 'application',
  unit: '32.6',
  filePlan: '32.60.60',
  leika: ['99089056001000'],
  legalBasis: ['§ 27 WaffG', '§§ 9 bis 12 AWaffV'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(10, 'Aufgabe der Schießstätte (§ 44a WaffG)'),
  certainty: { filePlan: { evidence: 'assumed' } },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'issued.operation.recheck',
      reason:
        'Von einer unsicheren Schießstätte geht Lebensgefahr aus; die Benutzung wird noch am Tag der Überprüfung untersagt.',
      legalBasis: '§ 28 Abs. 2 Nr. 1 VwVfG, § 12 Abs. 2 AWaffV',
    },
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Ohne günstiges Gutachten und ausreichende Versicherung kann die Erlaubnis nicht erteilt werden.',
      legalBasis: '§ 27 Abs. 1 Satz 2 WaffG',
    },
  ],
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'report', label: 'Gutachten eines Schießstandsachverständigen', legalBasis: '§ 12 AWaffV' },
    { name: 'insurance', label: 'Haftpflicht- und Unfallversicherung', legalBasis: '§ 27 Abs. 1 WaffG' },
    { name: 'plan', label: 'Lageplan, Bauzeichnungen, Schnitt durch den Kugelfang' },
  ],
  fee: effortTariffs('AllGO, Waffenrecht, Schießstätte (Rahmen zu bestätigen)', 25000, 300000),
  remedy: directActionRemedy({ evidence: 'derived' }),
  clocks: {
    ...permitClocks({ target: 'P4M', pausesIn: ['checked.inquiries', 'checked.bodies'] }),
    ...inquiries.clocks,
    buildingPeriod: opinionPeriod('Äußerung der Bauordnung', '§ 26 Abs. 1 VwVfG', 'P1M'),
    immissionPeriod: opinionPeriod(
      'Äußerung des Gewerbeaufsichtsamts',
      '§ 26 Abs. 1 VwVfG, Nr. 10.18 der 4. BImSchV',
      'P1M',
    ),
    openingWatch: {
      label: 'Wiedervorlage: Abnahme der Schießstätte',
      kind: 'target',
      legalBasis: '§ 12 Abs. 1 AWaffV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
    recheckFour: recheck('P4Y'),
    recheckSix: recheck('P6Y'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf den Betrieb einer Schießstätte'),
    closure: plainNotice(
      'Untersagung der Benutzung der Schießstätte (§ 12 Abs. 2 AWaffV)',
      'recheck',
      'die Benutzung der Schießstätte {form.place} wird untersagt, bis die Mängel behoben sind und die Anlage neu abgenommen ist.',
      'Gründe: Bei der Überprüfung wurde festgestellt: {facts.recheck.reason}',
      'Die sofortige Vollziehung wird angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO), weil Leben und Gesundheit der Schützen und Dritter sonst gefährdet wären. Von einer Anhörung wurde deshalb abgesehen (§ 28 Abs. 2 Nr. 1 VwVfG).',
    ),
    ...adjudicationDocuments({
      subject: 'die Erlaubnis für die Schießstätte',
      title: 'Erlaubnis zum Betrieb einer Schießstätte (§ 27 WaffG)',
      facts: [
        ['Schießstätte', '{form.place}, {choice("type", form.type)}'],
        ['Betreiberin oder Betreiber', '{form.organisation} {form.givenNames} {form.familyName}'],
      ],
      granting: [
        {
          type: 'table',
          caption: 'Zugelassene Stände',
          of: 'form.lanes',
          columns: [
            ['Bahnen', '{item.number}'],
            ['Länge', '{item.metres} m'],
            ['Waffen', '{item.weapons}'],
            ['Energie bis', '{item.joules} J'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Geschossen werden darf erst nach der Abnahme durch die Sachverständige oder den Sachverständigen. Aufsichtspersonen sind zwei Wochen vorher anzuzeigen (§ 10 Abs. 2 AWaffV). Auflagen: {facts.grant.provisions}',
        },
        {
          type: 'paragraph',
          text: 'Baugenehmigung und immissionsschutzrechtliche Genehmigung ersetzt dieser Bescheid nicht.',
          when: 'form.construction = true or form.type = "open"',
        },
      ],
      groundTexts: {
        person: 'Zuverlässigkeit oder persönliche Eignung fehlen (§ 27 Abs. 1 Satz 2 Nr. 1 WaffG).',
        plant: 'Die Anlage genügt den sicherheitstechnischen Anforderungen nicht (§ 12 AWaffV).',
        insurance: 'Der Versicherungsschutz reicht nicht aus (§ 27 Abs. 1 Satz 2 Nr. 2 WaffG).',
      },
      consequence: 'Auf der Anlage darf nicht geschossen werden.',
    }),
  },
  events: {
    ...permitEvents([{ name: 'expert', label: 'Sachverständige Person', type: 'text', maxLength: 160 }]),
    ...inquiries.events,
    buildingOpinion: opinionEvent('Äußerung der Bauordnung eintragen'),
    immissionOpinion: opinionEvent('Äußerung des Gewerbeaufsichtsamts eintragen'),
    rangeAccepted: {
      label: 'Abnahme durch die sachverständige Person eintragen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.day('acceptedOn', 'Abgenommen am', { notAfter: 'today' }),
        brief.yes('defects', 'Mit Mängeln'),
      ],
    },
    supervisorNamed: {
      label: 'Neue Aufsichtsperson anzeigen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.text('name', 'Name, Geburtsdatum', 160),
        brief.text('skill', 'Nachweis der Sachkunde'),
        brief.day('from', 'Ab'),
      ],
    },
    rangeGivenUp: { label: 'Betrieb aufgegeben', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    litigation: litigationStatus,
    rangeOpen: {
      de: 'Schießstätte erlaubt',
      easy: 'Sie haben die Erlaubnis. Vor dem ersten Schuss muss der Sachverständige die Anlage abnehmen.',
      en: 'Range permitted',
      actor: 'applicant',
      next: 'Melden Sie Abnahme und Aufsichtspersonen.',
    },
    rangeRunning: {
      de: 'Schießstätte in Betrieb',
      easy: 'Die Anlage ist abgenommen. Sie dürfen dort schießen lassen.',
      en: 'Range in operation',
      actor: 'nobody',
      next: 'Zeigen Sie neue Aufsichtspersonen zwei Wochen vorher an. Alle vier oder sechs Jahre wird geprüft.',
    },
    rangeClosed: {
      de: 'Vorläufig geschlossen',
      easy: 'Auf der Anlage darf nicht geschossen werden, bis die Mängel behoben sind.',
      en: 'Range closed until repaired',
      actor: 'applicant',
      next: 'Beheben Sie die Mängel und lassen Sie die Anlage neu abnehmen.',
    },
  },
  machine: permitSpine({
    intake: { task: 'Gutachten, Pläne, Versicherungen und Aufsichtspersonen prüfen', target: 'P10D' },
    examination: {
      inquiries: inquiries.state,
      plans: taskState({
        id: 'plans',
        state: 'Gutachten zur Anlage',
        status: 'inReview',
        task: 'Gutachten mit den Schießstandrichtlinien vergleichen: Kugelfang, Blenden, Lüftung, Rettungswege, Geschossenergie',
        post: 'inspector',
        target: 'P21D',
        legalBasis: '§ 12 Abs. 3 AWaffV',
        outcomes: {
          sound: { label: 'Trägt', to: 'bodies' },
          unsound: { label: 'Anlage ungeeignet', adverse: true, to: 'decision' },
          revise: { ...requestOutcome, label: 'Gutachten ergänzen lassen' },
        },
      }),
      bodies: {
        type: 'parallel',
        meta: { label: 'Beteiligung anderer Behörden', status: 'waitingForOthers' },
        onDone: 'decision',
        states: {
          building: askedOnce({
            id: 'building',
            label: 'Bauordnung',
            authority: 'Bauordnung (OE 61.2)',
            effect: 'Benehmen',
            legalBasis: '§ 26 Abs. 1 VwVfG, NBauO',
            clock: 'buildingPeriod',
          }),
          immission: askedOnce({
            id: 'immission',
            label: 'Immissionsschutz',
            authority: 'Staatliches Gewerbeaufsichtsamt Hannover',
            effect: 'Benehmen',
            legalBasis: '§ 26 Abs. 1 VwVfG, BImSchG',
            clock: 'immissionPeriod',
          }),
        },
      },
    },
    decision: {
      task: 'Person, Anlage und Versicherung würdigen; zugelassene Waffen, Zeiten und Auflagen festlegen',
      legalBasis: '§ 27 Abs. 1 WaffG',
      grantable: 'facts.plans.outcome = "sound"',
      grantFields: [
        brief.text('hours', 'Schießzeiten', 200),
        brief.long('provisions', 'Auflagen (§ 9 Abs. 2 WaffG)', 4000),
      ],
      grounds: [
        { value: 'person', label: 'Unzuverlässig oder nicht geeignet' },
        { value: 'plant', label: 'Anlage nicht sicher' },
        { value: 'insurance', label: 'Versicherung reicht nicht' },
      ],
      feeBasis: '§ 50 WaffG, AllGO, § 9 NVwKostG',
    },
    permit: 'Erlaubnis',
    status,
    obligations: {
      operation: {
        meta: { label: 'Betrieb der Schießstätte', status },
        initial: 'acceptance',
        states: {
          acceptance: {
            meta: { label: 'Wartet auf die Abnahme', status },
            on: {
              rangeAccepted: ways(
                [{ to: 'acceptance', when: 'event.defects = true' }, { to: 'running' }],
                ['record'],
              ),
              rangeGivenUp: ways('ended', ['record']),
            },
            after: { openingWatch: 'unopened' },
          },
          unopened: taskState({
            id: 'unopened',
            state: 'Nicht abgenommen',
            status,
            task: 'Nachfragen, ob noch gebaut wird, und prüfen, ob ohne Abnahme geschossen wird',
            post: 'inspector',
            legalBasis: '§ 12 Abs. 1 AWaffV, § 39 WaffG',
            outcomes: {
              waiting: { label: 'Bau dauert an', to: 'acceptance' },
              dropped: { label: 'Aufgegeben', to: 'ended' },
            },
          }),
          running: {
            meta: { label: 'Betrieb bis zur nächsten Überprüfung', status: running },
            initial: 'kind',
            on: { supervisorNamed: ways('supervisor', ['record']), rangeGivenUp: ways('ended', ['record']) },
            states: {
              kind: gate('Was wird geschossen?', running, [
                { to: 'six', when: 'form.airOnly = true' },
                { to: 'four' },
              ]),
              four: {
                meta: { label: 'Vierjährige Überprüfung', status: running },
                after: { recheckFour: '#case.issued.operation.recheck' },
              },
              six: {
                meta: { label: 'Sechsjährige Überprüfung', status: running },
                after: { recheckSix: '#case.issued.operation.recheck' },
              },
            },
          },
          supervisor: taskState({
            id: 'supervisor',
            state: 'Aufsichtsperson',
            status: running,
            task: 'Alter, Zuverlässigkeit und Sachkunde der Aufsichtsperson prüfen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 10 AWaffV',
            outcomes: {
              accepted: { label: 'Eingetragen', to: 'running' },
              rejected: { label: 'Aufsicht untersagt in eigenem Bescheid', adverse: true, to: 'running' },
            },
          }),
          recheck: taskState({
            id: 'recheck',
            state: 'Wiederkehrende Überprüfung',
            status: running,
            task: 'Überprüfung mit der sachverständigen Person durchführen oder ihr Gutachten anfordern',
            post: 'inspector',
            target: 'P2M',
            legalBasis: '§ 12 Abs. 1 und 2 AWaffV',
            outcomes: {
              safe: { label: 'Keine Mängel', to: [control] },
              minor: {
                label: 'Mängel mit Frist behoben',
                to: [control],
                fields: [brief.long('defects', 'Mängel')],
              },
              unsafe: {
                label: 'Sicherheit nicht gewährleistet: Benutzung untersagen',
                adverse: true,
                to: 'closureDocument',
              },
            },
          }),
          ...noticeStates('closure', 'Untersagung der Benutzung', 'closed'),
          closed: taskState({
            id: 'reopening',
            state: 'Benutzung untersagt (§ 12 Abs. 2 AWaffV)',
            status: 'rangeClosed',
            task: 'Behebung der Mängel und neue Abnahme prüfen',
            post: 'inspector',
            legalBasis: '§ 12 Abs. 2 AWaffV',
            outcomes: {
              reopened: { label: 'Wieder zugelassen', to: [control] },
              forGood: { label: 'Endgültig aufgegeben', to: 'ended' },
            },
          }),
          ended: finished('Betrieb beendet', 'closed'),
        },
      },
    },
  }),
});
