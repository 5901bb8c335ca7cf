import type { Journey } from '@amtsweg/procedure';
import {
  collected,
  complete,
  examined,
  fee,
  final,
  form,
  grant,
  incomplete,
  incompleteAt,
  made,
  missing,
  noFee,
  paid,
  signed,
  supplement,
  taxByConsent,
} from './reisegewerbekarte.steps.js';

/** The tax office, missing documents and other authorities. */
export const inquiries: readonly Journey[] = [
  {
    title: 'the tax office answers after a reminder',
    form: taxByConsent,
    steps: [
      ...examined,
      { clock: 'taxOpinionPeriod' },
      { task: 'taxOverdue', outcome: 'remind' },
      { event: 'taxOpinion', by: 'authority', data: { result: 'agrees' } },
      grant,
      fee,
      signed,
      made,
      collected,
      paid('feePayment'),
      final,
    ],
    ending: 'closed',
  },
  {
    title: 'the tax office answers when it was already overdue',
    form: taxByConsent,
    steps: [
      ...examined,
      { clock: 'taxOpinionPeriod' },
      {
        event: 'taxOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Rückstände von 4.812,00 Euro.' },
      },
      grant,
      fee,
      signed,
      made,
      collected,
      paid('feePayment'),
      final,
    ],
    ending: 'closed',
  },
  {
    title: 'the tax office keeps silent and the file decides',
    form: taxByConsent,
    steps: [
      ...examined,
      { clock: 'taxOpinionPeriod' },
      { task: 'taxOverdue', outcome: 'proceed' },
      grant,
      noFee,
      signed,
      made,
      collected,
      final,
    ],
    ending: 'closed',
  },
  {
    title: 'documents turn out to be missing, and the period begins anew when they are there',
    form: taxByConsent,
    steps: [
      complete,
      { event: 'taxOpinion', by: 'authority', data: { result: 'agrees' } },
      incompleteAt('registerCheck'),
      supplement,
      ...examined,
      incompleteAt('decision'),
      supplement,
      complete,
      grant,
      noFee,
      signed,
      made,
      collected,
      final,
    ],
    ending: 'closed',
  },
];

/** Applications that end before anything is decided. */
export const intake: readonly Journey[] = [
  {
    title: 'who never hands in the certificate has the procedure discontinued',
    form,
    steps: [
      incomplete,
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'remind', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'proceed' },
      incomplete,
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'discontinue', data: { reason: 'Auf drei Schreiben ging nichts ein.' } },
    ],
    ending: 'discontinued',
  },
  {
    title: 'an answer that comes late is still taken, and the application is withdrawn in the end',
    form,
    steps: [
      incomplete,
      { clock: 'replyPeriod' },
      supplement,
      { event: 'withdraw', by: 'applicant', data: { reason: 'Ich nehme eine Stelle an.' } },
    ],
    ending: 'withdrawn',
  },
  {
    title: 'an application is withdrawn while it is examined',
    form,
    steps: [...examined, { event: 'withdraw', by: 'applicant' }],
    ending: 'withdrawn',
  },
  {
    title: 'an applicant who lives in Laatzen is referred to the competent authority',
    form: { ...form, address: 'Hildesheimer Straße 55, 30880 Laatzen' },
    steps: [
      {
        task: 'formalCheck',
        outcome: 'notCompetent',
        data: { receiver: 'Stadt Laatzen', ground: 'Die Wohnung liegt in Laatzen.' },
      },
    ],
    ending: 'transferred',
  },
  {
    title: 'an applicant moves away before the decision and the other authority takes over',
    form,
    steps: [
      ...examined,
      {
        task: 'decision',
        outcome: 'moved',
        data: { receiver: 'Stadt Celle', ground: 'Verzogen; Celle stimmt der Fortführung hier nicht zu.' },
      },
    ],
    ending: 'transferred',
  },
  {
    title: 'a service from a place of business in the Netherlands needs no card',
    form: { ...form, kinds: ['services'], activity: 'Scherenschleifen, Niederlassung in Enschede' },
    steps: [
      {
        task: 'formalCheck',
        outcome: 'notRequired',
        data: { basis: '§ 4 Abs. 1 GewO', reason: 'Die Tätigkeit ist auf acht Wochen im Jahr begrenzt.' },
      },
    ],
    ending: 'notRequired',
  },
];
