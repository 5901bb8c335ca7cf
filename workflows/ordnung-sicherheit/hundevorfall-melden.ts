import {
  actionAgainst,
  appealableNotice,
  appealableNoticeStatus,
  askedOnce,
  brief,
  conclude,
  courtEvents,
  defineProcedure,
  directActionRemedy,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  noticeStates,
  opinionEvent,
  opinionPeriod,
  set,
  statementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { form } from './hundevorfall-melden.form.js';
import { kept } from './holder.js';

const status = 'dangerous';
const gone = { dogGone: ways('settled', ['record']) };

/**
 * Beißvorfall melden (§ 7 NHundG): a hint obliges the authority to examine; whoever gives it is a witness and no
 * party (§ 13 VwVfG), gets no letter and is never named to the keeper. The party is the keeper: every letter of this
 * case is addressed to the keeper, whose name the office finds out where the hint does not know it.
 *
 * Lower Saxony has no list of breeds: the facts decide – bitten, attacked without defending, bred or trained to
 * aggression – with the veterinarian consulted, and a defensive bite is none (`justified`). The finding comes after
 * the hearing, from the lead, not from who investigated; it works at once (§ 7 (2): the action suspends nothing):
 * lead and muzzle, and a permit to be applied for (`gefaehrlicher-hund-erlaubnis`), which is watched here until it is
 * there or the dog is gone. NOT transitions: seizing the dog at once (§ 17 NHundG, NPOG), the prosecutor's case for
 * bodily harm, animal protection.
 */
export default defineProcedure({
  key: 'hundevorfall-melden',
  name: 'Beißvorfall oder auffälligen Hund melden',
  keywords: ['Hundebiss', 'aggressives Tier', 'Kampfhund', 'ohne Leine angegriffen', 'bissig'],
  domain: 'ordnung-sicherheit',
  kind: 'report',
  initiation: 'notification',
  unit: '32.2',
  filePlan: '32.20.61',
  leika: [],
  legalBasis: ['§ 7 NHundG', '§ 17 NHundG', '§ 28 VwVfG'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(10, 'Tod des Hundes oder Abschluss ohne Feststellung'),
  certainty: { filePlan: { evidence: 'assumed' }, unit: { evidence: 'derived' } },
  addressee: ['{form.keeperName}', '{form.keeperAddress}'],
  form,
  evidence: [
    {
      name: 'medical',
      label: 'Ärztliches oder tierärztliches Attest',
      when: 'form.kind in ("person", "animal")',
    },
    { name: 'photos', label: 'Fotos, Videos' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis:
        'Meldung gebührenfrei; die Feststellung ist kostenpflichtig in eigenem Bescheid (zu bestätigen)',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({
    effect: 'Die Klage hat keine aufschiebende Wirkung (§ 7 Abs. 2 des Niedersächsischen Hundegesetzes).',
  }),
  clocks: {
    hearingPeriod: hearingPeriod(),
    vetPeriod: opinionPeriod(
      'Beurteilung durch die amtliche Tierärztin oder den amtlichen Tierarzt',
      '§ 7 Abs. 1 NHundG, § 26 VwVfG',
      'P3W',
    ),
    ...actionAgainst('finding'),
    permitPeriod: {
      label: 'Antrag auf die Halteerlaubnis',
      kind: 'statutory',
      legalBasis: '§§ 8, 9 NHundG (unverzüglich; Frist zu bestätigen)',
      bound: 'party',
      start: { notified: 'facts.findingDispatch' },
      period: 'P2W',
    },
  },
  documents: {
    hearing: {
      kind: 'letter',
      title: 'Anhörung: Feststellung der Gefährlichkeit Ihres Hundes',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'nach unseren Ermittlungen hat Ihr Hund ({form.dog}) am {form.on} in {form.place} Folgendes getan: {facts.inquiry.findings}',
        },
        {
          type: 'paragraph',
          text: 'Wir beabsichtigen festzustellen, dass er gefährlich ist (§ 7 Abs. 1 NHundG). Dann braucht die Haltung eine Erlaubnis. Äußern Sie sich binnen zwei Wochen nach der Bekanntgabe, auch zu Anlass und Abwehr.',
        },
      ],
    },
    finding: {
      kind: 'notice',
      title: 'Feststellung der Gefährlichkeit (§ 7 Abs. 1 NHundG)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'der Hund {form.dog}, Transponder {facts.inquiry.chip}, ist gefährlich.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.inquiry.findings} {facts.decision.reason}' },
        {
          type: 'paragraph',
          text: 'Tierärztliche Beurteilung: {facts.vetOpinion.statement}',
          when: 'facts.vetOpinion.statement != null',
        },
        {
          type: 'paragraph',
          text: 'Beantragen Sie unverzüglich die Erlaubnis (§ 8 NHundG). Ab sofort trägt der Hund außerhalb ausbruchsicherer Grundstücke Maulkorb und Leine (§ 9 NHundG).',
        },
      ],
    },
    noFinding: {
      kind: 'letter',
      title: 'Keine Feststellung der Gefährlichkeit',
      signedAs: 'lead',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Prüfung des Vorfalls vom {form.on} hat keine Tatsachen ergeben, die eine Feststellung nach § 7 NHundG rechtfertigen. Halten Sie den Hund so, dass von ihm keine Gefahr ausgeht (§ 2 NHundG).',
        },
      ],
    },
  },
  events: {
    statement: {
      ...statementEvent,
      label: 'Äußerung der Halterin oder des Halters eintragen',
      by: ['clerk'],
    },
    vetOpinion: opinionEvent('Tierärztliche Beurteilung eintragen'),
    ...courtEvents('finding'),
    furtherIncident: {
      label: 'Weiteren Vorfall mit demselben Hund eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.long('what', 'Vorfall')],
    },
    permitApplied: { label: 'Antrag auf Halteerlaubnis ist eingegangen', by: ['clerk'] },
    dogGone: {
      label: 'Hund tot oder abgegeben',
      by: ['authority', 'clerk'],
      fields: [brief.text('where', 'Nachweis, neuer Halter', 300)],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    hearing: {
      de: 'Halterin oder Halter wird angehört',
      easy: 'Wir fragen die Person, der der Hund gehört. Danach entscheiden wir.',
      en: 'Keeper is heard',
      actor: 'other',
      next: 'Die Halterin oder der Halter kann sich zwei Wochen lang äußern.',
    },
    dangerous: {
      de: 'Gefährlichkeit festgestellt',
      easy: 'Der Hund ist gefährlich. Er braucht Leine, Maulkorb und eine Erlaubnis.',
      en: 'Dog found dangerous',
      actor: 'other',
      next: 'Die Halterin oder der Halter muss eine Erlaubnis beantragen.',
    },
    harmless: {
      de: 'Keine Feststellung',
      easy: 'Wir haben geprüft. Der Hund gilt nicht als gefährlich.',
      en: 'No finding',
      actor: 'nobody',
      next: 'Neue Vorfälle können Sie wieder melden.',
    },
    unsolved: {
      de: 'Halter nicht ermittelt',
      easy: 'Wir haben nicht herausgefunden, wem der Hund gehört.',
      en: 'Keeper not found',
      actor: 'nobody',
      next: 'Melden Sie sich, wenn Sie den Hund wiedersehen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Hinweis eingegangen', status: 'received' },
        initial: 'intake',
        states: {
          intake: taskState({
            id: 'intake',
            state: 'Erste Bewertung',
            status: 'received',
            task: 'Hinweisgebende Person anrufen, Gefahr einschätzen, Sofortmaßnahmen mit Polizei und Tierarzt klären',
            post: 'clerk',
            priority: 2,
            target: 'P1D',
            legalBasis: '§ 7 Abs. 1, § 17 Abs. 4 NHundG',
            outcomes: {
              examine: { label: 'Prüfen', to: '#case.checked' },
              elsewhere: { label: 'Hund wird in anderer Gemeinde gehalten', to: '#case.transferred' },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Prüfung des Hinweises (§ 7 Abs. 1 NHundG)', status: 'inReview' },
        initial: 'keeper',
        states: {
          keeper: gate('Halter bekannt?', 'inReview', [
            { to: 'inquiry', when: 'form.keeperName != null' },
            { to: 'identification' },
          ]),
          identification: taskState({
            id: 'identification',
            state: 'Halter wird ermittelt',
            status: 'inReview',
            task: 'Hunderegister, Hundesteuer (§ 16 NHundG), Anwohner und Streifen befragen',
            post: 'inspector',
            target: 'P1M',
            legalBasis: '§ 16 NHundG',
            outcomes: {
              found: {
                label: 'Ermittelt',
                to: [{ to: 'inquiry', then: ['amendForm'] }],
                fields: [
                  {
                    name: 'keeperName',
                    label: 'Halterin oder Halter',
                    type: 'name',
                    maxLength: 200,
                    required: true,
                  },
                  brief.text('keeperAddress', 'Anschrift'),
                ],
              },
              unknown: { label: 'Nicht zu ermitteln', adverse: true, to: '#case.unsolved' },
            },
          }),
          inquiry: taskState({
            id: 'inquiry',
            state: 'Sachverhalt',
            status: 'inReview',
            task: 'Geschädigte, Zeugen und Halter befragen, Atteste und Polizeibericht auswerten, frühere Vorfälle nachsehen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 7 Abs. 1 NHundG, §§ 24, 26 VwVfG',
            outcomes: {
              established: {
                label: 'Sachverhalt steht fest',
                to: 'vet',
                fields: [
                  brief.long('findings', 'Feststellungen (Verletzung, Anlass, Vorgeschichte)', 5000),
                  { name: 'chip', label: 'Transponder', type: 'text', pattern: '^[0-9]{15}$' },
                  brief.pick('aggression', 'Gesteigerte Aggressivität durch', {
                    biting: 'Biss über das artgerechte Maß',
                    training: 'Zucht oder Ausbildung',
                    none: 'nicht erkennbar',
                  }),
                ],
              },
              justified: { label: 'Abwehr oder nur artgemäßes Verhalten', to: '#case.noFinding' },
              unproven: { label: 'Nicht erweislich', to: '#case.noFinding' },
            },
          }),
          vet: askedOnce(
            {
              id: 'vet',
              label: 'Tierärztliche Beurteilung',
              authority: 'Veterinärwesen (OE 32.15)',
              effect: 'Benehmen',
              legalBasis: '§ 7 Abs. 1 NHundG, § 26 Abs. 1 VwVfG',
              clock: 'vetPeriod',
            },
            'hearing',
          ),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'decision',
          }),
          decision: taskState(
            {
              id: 'decision',
              state: 'Feststellung',
              status: 'inReview',
              task: 'Tatsachen, Beurteilung und Äußerung würdigen; bei Tatsachen, die den Verdacht rechtfertigen, ist festzustellen (kein Ermessen)',
              post: 'lead',
              notBy: ['inquiry'],
              target: 'P5D',
              legalBasis: '§ 7 Abs. 1 Satz 2 NHundG',
              outcomes: {
                dangerous: { label: 'Gefährlich', adverse: true, to: '#case.approved' },
                harmless: { label: 'Nicht gefährlich', to: '#case.noFinding' },
                more: { label: 'Weiter aufklären', to: 'inquiry' },
              },
            },
            { on: { furtherIncident: ways('inquiry', ['record']) } },
          ),
        },
      },
      approved: { meta: { label: 'Gefährlichkeit festgestellt', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Feststellung der Gefährlichkeit',
        document: 'finding',
        prefix: 'finding',
        status: ['decided', status],
        beside: {
          permit: {
            meta: { label: 'Erlaubnis oder Abgabe', status },
            initial: 'awaiting',
            states: {
              awaiting: {
                meta: { label: 'Wartet auf den Antrag', status },
                on: { ...gone, permitApplied: ways('settled', ['record']) },
                after: { permitPeriod: 'control' },
              },
              control: taskState(
                {
                  id: 'control',
                  state: 'Kein Antrag gestellt',
                  status,
                  task: 'Halter aufsuchen: Maulkorb, Leine, Antrag; sonst Untersagung der Haltung anlegen',
                  post: 'inspector',
                  priority: 2,
                  target: 'P3D',
                  legalBasis: '§§ 8, 9, 17 NHundG',
                  outcomes: {
                    applies: { label: 'Antrag aufgenommen', to: 'settled' },
                    prohibit: {
                      label: 'Haltung untersagt in eigenem Verfahren',
                      adverse: true,
                      to: 'settled',
                    },
                  },
                },
                { on: { ...gone, permitApplied: ways('settled', ['record']) } },
              ),
              settled: finished('Weiter im Erlaubnisverfahren', status),
            },
          },
        },
      }),
      noFinding: {
        meta: { label: 'Keine Feststellung', status: 'harmless' },
        entry: [conclude('noFinding')],
        initial: 'told',
        states: {
          told: gate('Muss der Halter unterrichtet werden?', 'harmless', [
            // Only who has been heard knows of the case; nobody else is written to.
            { to: 'noFindingDocument', when: 'facts.hearingDispatch != null' },
            { to: '#case.closed', then: [set('silent', 'true')] },
          ]),
          ...noticeStates('noFinding', 'Mitteilung', '#case.closed'),
        },
      },
      unsolved: {
        type: 'final',
        meta: { label: 'Halter nicht ermittelt', status: 'unsolved' },
        entry: [conclude('unsolved')],
      },
      ...endings('closed', 'transferred'),
    },
  },
});
