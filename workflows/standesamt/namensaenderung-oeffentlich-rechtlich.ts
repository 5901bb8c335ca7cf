import {
  actionRemedy,
  brief,
  conclude,
  courtEvents,
  defineProcedure,
  frameFee,
  notification,
  opinionEvent,
  opinionPeriod,
  permitCase,
  plainLetter,
  registeredElsewhere,
  registerReply,
  requestOutcome,
  taskState,
} from '@amtsweg/procedure';
import { evidence, form } from './namensaenderung-oeffentlich-rechtlich.form.js';
import { effect, inquiries } from './namensaenderung-oeffentlich-rechtlich.inquiries.js';

const FEE_LAW = '§ 3 der Ersten NamÄndDV';
const rows = [
  ['Bisheriger Name', '{form.givenNames} {form.familyName}'],
  ['Geboren', '{form.birthDate}'],
  ['Gewünschter Familienname', '{form.wantedFamilyName}'],
  ['Gewünschte Vornamen', '{form.wantedGivenNames}'],
] as const;
const assessed = [{ type: 'assessFee', params: { on: 'today' } }] as const;

const law = permitCase({
  subject: 'die Namensänderung',
  application: 'Ihrem Antrag auf Namensänderung',
  rows,
  target: 'P3M',
  pausesIn: ['checked.inquiries'],
  intake: {
    task: 'Antragsbefugnis (§ 2), Rechtsstellung (§ 1), Urkunden, Führungszeugnis und Begründung prüfen',
    target: 'P5D',
    checked: [{ to: '#case.transferred', when: 'form.residence = "elsewhere"' }, { to: '#case.checked' }],
  },
  supplement: [brief.long('grounds', 'Ergänzte Begründung', 5000, { required: false })],
  examination: {
    grounds: taskState({
      id: 'grounds',
      state: 'Wichtiger Grund und Vorrang des Familienrechts',
      status: 'inReview',
      task: 'Prüfen, ob eine Erklärung nach §§ 1355, 1617 ff. BGB oder eine Ersetzung nach § 1618 BGB den Namen ebenso ändert; dann den wichtigen Grund gegen das Interesse an der Namenskontinuität abwägen',
      post: 'clerk',
      target: 'P2W',
      legalBasis: '§ 3 Abs. 1, § 11 NamÄndG, Nr. 27 ff. NamÄndVwV',
      outcomes: {
        inquire: {
          label: 'Erheblich: Beteiligte anhören',
          to: 'inquiries',
          fields: [
            brief.list('affected', 'Personen, deren Rechte berührt werden', [
              brief.text('name', 'Name und Anschrift'),
              brief.pick('role', 'Eigenschaft', {
                parent: 'anderer Elternteil',
                spouse: 'Ehegatte',
                bearer: 'Träger des gewünschten Namens',
                child: 'Kind, auf das sich die Änderung erstreckt',
              }),
            ]),
          ],
        },
        hopeless: {
          label: 'Antrag trägt schon nach eigenem Vorbringen nicht',
          to: 'decision',
          fields: [brief.long('why', 'Warum keine Anhörungen nötig sind', 2000)],
        },
        incomplete: requestOutcome,
      },
    }),
    inquiries,
  },
  decision: {
    state: 'Entscheidung über die Namensänderung',
    task: 'Schutzwürdige Interessen abwägen, über den Antrag, die Kinder (§ 4) und die Gebühr entscheiden',
    legalBasis: '§§ 3, 4, 6, 11 NamÄndG',
    post: 'lead',
    notBy: ['grounds'],
    target: 'P2W',
    grant: {
      label: 'Namen ändern',
      to: [{ to: '#case.approved', then: assessed }],
      fields: [
        brief.text('newFamilyName', 'Neuer Familienname', 120, { when: 'form.part != "given"' }),
        brief.text('newGivenNames', 'Neue Vornamen', 120, { when: 'form.part != "family"' }),
        brief.pick(
          'children',
          'Kinder',
          {
            follow: 'Änderung erstreckt sich auf sie (§ 4)',
            except: 'Änderung erstreckt sich nicht auf sie',
          },
          { when: 'count(form.children) > 0' },
        ),
        brief.long('weighing', 'Abwägung (für die Begründung)', 5000),
        ...frameFee(250, 102200, 'form.part != "given"'),
        {
          name: 'givenFeeCents',
          label: 'Gebühr für die Vornamensänderung',
          type: 'money',
          min: 250,
          max: 25500,
          required: true,
          when: 'form.part = "given"',
        },
        brief.long('givenFeeReason', 'Bemessung der Gebühr', 1000, { when: 'form.part = "given"' }),
      ],
    },
    grounds: [
      { value: '§ 1 NamÄndG', label: 'Weder deutsch noch staatenlos noch Flüchtling' },
      { value: '§ 3 Abs. 1 NamÄndG', label: 'Kein wichtiger Grund' },
      { value: '§ 3 Abs. 1 NamÄndG, §§ 1355, 1617 ff. BGB', label: 'Familienrechtlicher Weg geht vor' },
      { value: '§ 3 Abs. 2 NamÄndG', label: 'Öffentliche Belange oder Rechte Dritter überwiegen' },
      { value: '§ 2 NamÄndG', label: 'Genehmigung des Gerichts fehlt' },
    ],
    refusalFields: frameFee(25, 51100),
  },
  permit: {
    label: 'Namensänderung',
    title: 'Bescheid über die Änderung Ihres Namens',
    blocks: [
      {
        type: 'paragraph',
        text: 'der Familienname wird in „{facts.decision.newFamilyName}“ geändert.',
        when: 'facts.decision.newFamilyName != null',
      },
      {
        type: 'paragraph',
        text: 'die Vornamen werden in „{facts.decision.newGivenNames}“ geändert.',
        when: 'facts.decision.newGivenNames != null',
      },
      {
        type: 'paragraph',
        text: 'Die Änderung erstreckt sich auf Ihre Kinder, die Ihren Namen tragen und für die Sie sorgen (§ 4 NamÄndG).',
        when: 'facts.decision.children = "follow"',
      },
      {
        type: 'paragraph',
        text: 'Abweichend von § 4 NamÄndG erstreckt sich die Änderung nicht auf Ihre Kinder.',
        when: 'facts.decision.children = "except"',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.decision.weighing}' },
      {
        type: 'paragraph',
        text: 'Zur Höhe der Gebühr: {if form.part = "given" then facts.decision.givenFeeReason else facts.decision.feeReason}',
      },
    ],
  },
  feeLaw: FEE_LAW,
  status: 'nameChanged',
  irrevocable: true,
  beside: { effect },
  more: {
    transferred: notification({
      label: 'Andere Behörde zuständig (§ 5 NamÄndG)',
      status: ['transferred', 'transferred'],
      document: 'transfer',
      prefix: 'transfer',
      entry: [conclude('transferred')],
    }),
  },
});

/**
 * Öffentlich-rechtliche Namensänderung (NamÄndG): no act of the PStG and no registrar, but an administrative authority that
 * decides whether an important reason (§ 3 (1), § 11) outweighs the continuity of the name. Family law goes first: whoever
 * gets the name by a declaration or by the family court (§ 1618 BGB) has no important reason.
 *
 * Peculiar: who is asked follows from age and representation, by FEEL (police from 14, court from 16 and for guardian and
 * carer, youth office for minors, debtors' register for adults); persons whose rights are touched are heard, and if
 * one of them opposes, they are served the notice and the deed waits until it is final towards them. Clerk weighs, lead
 * decides. The fee lies in a frame, lower for given names, a tenth to a half for a refusal. Then the registers (§ 9).
 * NOT transitions: rescission (§ 48 VwVfG) of a change got by deceit, a procedure of its own; new passport and identity
 * card, for the old ones become invalid by law (§ 11 PassG, § 28 PAuswG) and the bureau makes them.
 */
export default defineProcedure({
  ...law,
  key: 'namensaenderung-oeffentlich-rechtlich',
  name: 'Öffentlich-rechtliche Namensänderung',
  domain: 'standesamt',
  kind: 'multiStage',
  initiation: 'application',
  unit: '32.4',
  filePlan: '34.80.10',
  leika: [],
  legalBasis: [
    '§ 1 NamÄndG',
    '§ 2 NamÄndG',
    '§ 3 NamÄndG',
    '§ 4 NamÄndG',
    '§ 5 NamÄndG',
    '§ 9 NamÄndG',
    '§ 11 NamÄndG',
  ],
  keywords: [
    'Nachnamen ändern lassen',
    'anders heißen',
    'Vornamen wechseln',
    'peinlicher Name',
    'Pflegekind umbenennen',
  ],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: { years: 30, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: [
    '{if form.actingFor = "self" then form.givenNames + " " + form.familyName else form.representative}',
    '{form.address}',
  ],
  form,
  evidence,
  fee: [
    {
      id: 'refused',
      legalBasis: `${FEE_LAW} (ein Zehntel bis zur Hälfte)`,
      type: 'range',
      cents: 'facts.decision.feeCents',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'given-name',
      legalBasis: `${FEE_LAW}: Vorname bis 255 Euro`,
      type: 'range',
      cents: 'facts.decision.givenFeeCents',
      when: 'form.part = "given"',
      evidence: 'assumed',
    },
    {
      id: 'family-name',
      legalBasis: `${FEE_LAW}: Familienname 2,50 bis 1.022 Euro`,
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'derived',
    },
  ],
  remedy: { ...actionRemedy, evidence: 'assumed' },
  clocks: {
    ...law.clocks,
    registerReply,
    policeReply: opinionPeriod('Äußerung der Polizei', '§ 3 Abs. 2 NamÄndG', 'P4W'),
    courtReply: opinionPeriod('Genehmigung oder Anhörung des Gerichts', '§ 2 NamÄndG', 'P2M'),
    youthReply: opinionPeriod('Stellungnahme des Jugendamts', '§ 3 Abs. 2 NamÄndG', 'P6W'),
    concernedPeriod: {
      label: 'Äußerungsfrist der Berührten',
      kind: 'setByAuthority',
      legalBasis: '§ 3 Abs. 2 NamÄndG, § 28 Abs. 1 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P3W',
    },
    opponentActionPeriod: {
      label: 'Klagefrist der widersprechenden Person',
      kind: 'statutory',
      legalBasis: '§ 74 Abs. 1 VwGO, § 80 Abs. 1 NJG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.opponentService.servedOn' },
      period: 'P1M',
      remedy: true,
    },
  },
  documents: {
    ...law.documents,
    transfer: plainLetter(
      'Ihr Antrag auf Namensänderung',
      'zuständig ist die untere Verwaltungsbehörde Ihres Wohnsitzes oder gewöhnlichen Aufenthalts (§ 5 NamÄndG). Das ist nach Ihren Angaben nicht Hannover. Wir haben den Antrag nicht weitergegeben; bitte stellen Sie ihn dort.',
    ),
    deed: {
      kind: 'certificate',
      title: 'Urkunde über die Namensänderung',
      signedBy: 'decision',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Bisheriger Name', '{form.givenNames} {form.familyName}'],
            ['Geboren', '{form.birthDate}, {form.birthOffice}'],
            ['Neuer Familienname', '{facts.decision.newFamilyName}'],
            ['Neue Vornamen', '{facts.decision.newGivenNames}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Personalausweis und Reisepass mit dem bisherigen Namen sind ungültig geworden. Bitte beantragen Sie unverzüglich neue.',
        },
      ],
    },
  },
  events: {
    ...law.events,
    ...courtEvents('opponent'),
    registered: registeredElsewhere,
    policeOpinion: opinionEvent('Äußerung der Polizei eintragen'),
    courtOpinion: opinionEvent('Genehmigung oder Anhörung des Gerichts eintragen'),
    youthOpinion: opinionEvent('Stellungnahme des Jugendamts eintragen'),
    concernedStatement: {
      label: 'Äußerung einer berührten Person eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.text('name', 'Wer sich äußert', 160),
        brief.pick('stance', 'Haltung', {
          consents: 'einverstanden',
          opposes: 'widerspricht',
          open: 'äußert sich nicht dazu',
        }),
        brief.long('statement', 'Äußerung', 5000, { when: 'event.stance = "opposes"' }),
      ],
    },
  },
  publicStatus: {
    ...law.publicStatus,
    nameChanged: {
      de: 'Name geändert',
      easy: 'Sie haben einen neuen Namen. Sie brauchen jetzt neue Ausweise.',
      en: 'Name changed',
      actor: 'applicant',
      next: 'Beantragen Sie neue Ausweise. Die Register benachrichtigen wir.',
    },
    deedWaits: {
      de: 'Bewilligt, noch nicht wirksam',
      easy: 'Wir haben Ja gesagt. Jemand ist dagegen und kann noch klagen. Warten Sie mit dem neuen Namen.',
      en: 'Granted, not yet effective',
      actor: 'other',
      next: 'Die Urkunde bekommen Sie, wenn die Entscheidung auch gegenüber der anderen Person unanfechtbar ist.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
