import { computeDeadline, extendDeadline, suspendAndResume, retrievalWindow } from './index.js';
test('print', () => {
  const out: string[] = [];
  const show = (d: any) => { out.push(d.kind ? `REFUSED ${d.code}: ${d.detail}` : `== ${d.startedOn} ${d.notifiedOn} -> ${d.lastDay} ${d.endsAt}\n` + d.derivation.map((s: any) => `  ${s.rule} [${s.source}] ${s.date}: ${s.text} ${JSON.stringify(s.inputs)}`).join('\n')); return d; };
  const c = (rule: any, start: string, period: string, more = {}) => show(computeDeadline({ rule, start, period, ...more }));
  c('vwvfg-post', '2026-04-01', 'P1M'); c('ao-post', '2026-04-01', 'P1M'); c('vwvfg-post', '2026-01-27', 'P1M'); c('ozg9-mailbox','2026-12-18','P1M');
  c('authority-set','2026-12-18','P2W'); c('start-of-day','2026-01-31','P1M'); c('start-of-day','2008-05-05','P18Y',{endMoves:false}); c('event','2026-12-22','P5WD'); c('event','2026-10-24T08:00:00Z','PT24H');
  c('vwvfg-post','2026-04-01','PT24H'); c('ao-post-abroad','2026-01-31','P1M'); c('public-notice','2026-04-20','P1M'); c('formal-service','2026-10-24T23:30:00Z','P1M');c('event','2026-05-21','P3D');c('vwvfg-portal-retrieval','2026-05-13','P1M');
  const d = c('event','2026-02-13','P3M'); show(extendDeadline(d,'P2M',{limit:1})); show(extendDeadline(extendDeadline(d,'P2M') as any,'P2M',{limit:1})); show(suspendAndResume(d,'2026-03-01','2026-03-11')); show(suspendAndResume(d,'2026-02-01','2026-03-11'));
  show(suspendAndResume(d,'2026-06-01','2026-06-11'));show(suspendAndResume(d,'2026-03-11','2026-03-01'));
  show(retrievalWindow('2026-06-02')); c('event','1980-01-01','P1M'); c('vwvfg-post','1960-01-01','P1M'); c('event','2026-02-30','P1M'); c('nope','2026-02-03','P1M'); c('event','2026-02-03','-P1M'); c('event','2026-02-03','P0D'); c('event','9999-12-01','P1Y'); c('event','2026-02-03','P1M',{place:'Wien'}); c('event','2026-02-03','P5000WD'); c('event','2026-02-03T12:00','P5WD');
  console.log(out.join('\n'));
  const t = process.hrtime.bigint(); let n = 0; for (let i = 0; i < 200000; i++) { const y = 2000 + (i % 60); const r: any = computeDeadline({ rule: 'ao-post', start: `${y}-0${1 + (i % 9)}-${10 + (i % 18)}`, period: 'P1M' }); n += r.lastDay.length; }
  console.log(200000 / (Number(process.hrtime.bigint() - t) / 1e9), n);
});
