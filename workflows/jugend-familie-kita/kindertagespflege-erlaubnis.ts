import {
  completeness,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  inactionMarker,
  litigationStatus,
  processingTarget,
  replyPeriod,
  requestLetter,
  socialHearingPeriod,
  statementEvent,
  supplementEvent,
  taskState,
  withdrawEvent,
} from '@amtsweg/procedure';
import { evidence, form } from './kindertagespflege-erlaubnis.form.js';
import { checked, issued, rejected, revoked } from './kindertagespflege-erlaubnis.states.js';

/**
 * Permit for child day care (§ 43 SGB VIII): needed by who looks after children outside their home, more than fifteen
 * hours a week, for pay, longer than three months. Bound by law: suitability and suitable rooms give a claim to it.
 *
 * Three examinations in their order: the extended criminal records (seen and noted, never kept, § 72a (5)), the talk, the
 * visit to the rooms by somebody else; defects are put right and visited again. It is for at most five children at a
 * time, fewer where the rooms say so (reckoned), and for five years by law (§ 43 (3) sentence 4), so it ends by itself.
 * Meanwhile important events must be reported (`incident`) and lead to a visit without notice, and may lead to
 * taking the permit back, heard first (§ 24 SGB X). Before a refusal too, because it rests on the office's own findings.
 *
 * No fiction: no statute orders one. Each person in a shared practice has a case of their own. Money for the care is
 * `kindertagespflege-foerderung`.
 */
export default defineProcedure({
  key: 'kindertagespflege-erlaubnis',
  name: 'Erlaubnis zur Kindertagespflege',
  domain: 'jugend-familie-kita',
  kind: 'permit',
  initiation: 'application',
  unit: '51.1',
  filePlan: '51.10.40',
  leika: [],
  law: 'SGB X',
  legalBasis: ['§ 43 SGB VIII', '§ 72a SGB VIII', '§ 18 NKiTaG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Tagesmutter werden',
    'Tagesvater Zulassung',
    'Großtagespflege gründen',
    'fremde Kinder betreuen',
    'Pflegeerlaubnis Paragraf 43',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Ende der Erlaubnis; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  form,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.record',
      reason:
        'Die Versagung einer beantragten Erlaubnis greift nicht in Rechte ein; Feststellungen werden im Gespräch und beim Hausbesuch eröffnet.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
    {
      rule: 'refusal-without-hearing',
      path: 'checked.suitability',
      reason:
        'Die Versagung einer beantragten Erlaubnis greift nicht in Rechte ein; Feststellungen werden im Gespräch und beim Hausbesuch eröffnet.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
    {
      rule: 'refusal-without-hearing',
      path: 'checked.homeVisit',
      reason:
        'Die Versagung einer beantragten Erlaubnis greift nicht in Rechte ein; Feststellungen werden im Gespräch und beim Hausbesuch eröffnet.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
    {
      rule: 'refusal-without-hearing',
      path: 'checked.decision',
      reason:
        'Die Versagung einer beantragten Erlaubnis greift nicht in Rechte ein; Feststellungen werden im Gespräch und beim Hausbesuch eröffnet.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
  ],
  evidence,
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: directActionRemedy({ evidence: 'assumed' }),
  certainty: { filePlan: { evidence: 'assumed' } },
  clocks: {
    replyPeriod: { ...replyPeriod, legalBasis: '§ 26 Abs. 7 SGB X' },
    processingTarget: processingTarget({
      period: 'P3M',
      pausesIn: ['submitted.awaitingApplicant', 'checked.repair'],
    }),
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    repairPeriod: {
      label: 'Frist zum Abstellen der Mängel',
      kind: 'setByAuthority',
      legalBasis: '§ 26 Abs. 7 SGB X',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2M',
    },
    hearingPeriod: socialHearingPeriod(),
    revocationHearingPeriod: socialHearingPeriod('revocationHearing'),
    permitActionPeriod: directActionPeriod('facts.permitDispatch'),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    revocationActionPeriod: directActionPeriod('facts.revocationDispatch'),
    permitEnd: {
      label: 'Ende der Erlaubnis',
      kind: 'statutory',
      legalBasis: '§ 43 Abs. 3 Satz 4 SGB VIII',
      bound: 'party',
      start: { rule: 'event', on: 'facts.until' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P6M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Erlaubnis zur Kindertagespflege'),
    permit: {
      kind: 'notice',
      title: 'Erlaubnis zur Kindertagespflege',
      signedBy: 'signature',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihnen wird erlaubt, bis zu {facts.places} fremde Kinder gleichzeitig zu betreuen (§ 43 SGB VIII), in: {if form.place = "home" then form.address else form.placeAddress}. Die Erlaubnis gilt bis {facts.until}.',
        },
        {
          type: 'paragraph',
          text: 'Beantragt waren {form.children} Kinder. {facts.decision.fewerReason}',
          when: 'facts.places < form.children',
        },
        { type: 'list', of: 'facts.decision.provisions', item: '{item.text}', ordered: true },
        {
          type: 'paragraph',
          text: 'Wichtige Ereignisse, die für die Betreuung bedeutsam sind, müssen Sie uns mitteilen (§ 43 Abs. 3 Satz 6 SGB VIII).',
        },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Anhörung zur beabsichtigten Ablehnung',
      signedAs: 'clerk',
      blocks: [
        { type: 'paragraph', text: 'wir beabsichtigen, die Erlaubnis nicht zu erteilen: {facts.refusal}' },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X).',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Erlaubnis zur Kindertagespflege',
      signedBy: 'afterHearing',
      remedy: true,
      blocks: [{ type: 'paragraph', text: 'die beantragte Erlaubnis wird nicht erteilt. {facts.refusal}' }],
    },
    revocationHearing: {
      kind: 'letter',
      title: 'Anhörung zur Aufhebung Ihrer Erlaubnis',
      signedAs: 'clerk',
      blocks: [
        { type: 'paragraph', text: 'nach unserer Prüfung ist die Eignung entfallen: {facts.review.reason}' },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X).',
        },
      ],
    },
    revocation: {
      kind: 'notice',
      title: 'Aufhebung der Erlaubnis zur Kindertagespflege',
      signedBy: 'revocation',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die Erlaubnis vom {facts.permitDispatch.dispatchedOn} wird aufgehoben. {facts.revocation.reason}',
        },
        {
          type: 'paragraph',
          text: 'Die sofortige Vollziehung wird angeordnet, weil das Wohl der Kinder keinen Aufschub duldet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO).',
          when: 'facts.revocation.immediate = true',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: withdrawEvent,
    statement: statementEvent,
    repaired: { label: 'Mängel abgestellt melden', by: ['applicant', 'clerk'] },
    incident: {
      label: 'Wichtiges Ereignis oder Beschwerde eintragen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'content', label: 'Inhalt', type: 'longText', maxLength: 5000, required: true }],
    },
    ceased: { label: 'Tätigkeit aufgegeben', by: ['applicant', 'clerk'] },
    supplement: supplementEvent([
      { name: 'placeAddress', label: 'Anschrift der Räume', type: 'text', maxLength: 200 },
      { name: 'firstAid', label: 'Kurs „Erste Hilfe am Kind“ am', type: 'date' },
    ]),
  },
  publicStatus: {
    litigation: litigationStatus,
    permitValid: {
      de: 'Erlaubnis erteilt',
      easy: 'Sie dürfen Kinder betreuen. Die Erlaubnis gilt fünf Jahre.',
      en: 'Permit granted',
      actor: 'applicant',
      next: 'Melden Sie wichtige Ereignisse. Beantragen Sie die Verlängerung sechs Monate vor dem Ende.',
    },
    revoked: {
      de: 'Erlaubnis aufgehoben',
      easy: 'Sie dürfen keine Kinder mehr betreuen. Die Gründe stehen im Brief.',
      en: 'Permit taken back',
      actor: 'nobody',
      next: 'Im Bescheid steht, was Sie dagegen tun können und bis wann.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P7D',
        task: 'Antrag, Qualifizierung und Zuständigkeit (§ 87a SGB VIII) prüfen',
      }),
      checked,
      approved: {
        meta: { label: 'Erlaubnis zur Zeichnung', status: 'decided' },
        initial: 'signature',
        states: {
          signature: taskState({
            id: 'signature',
            state: 'Zeichnung',
            status: 'decided',
            task: 'Erlaubnis prüfen und zeichnen',
            post: 'lead',
            target: 'P3D',
            notBy: ['decision'],
            outcomes: {
              signed: { label: 'Gezeichnet', to: '#case.issued' },
              returned: {
                label: 'Zurück an die Sachbearbeitung',
                adverse: true,
                to: '#case.checked.decision',
              },
            },
          }),
        },
      },
      issued,
      rejected,
      revoked,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
