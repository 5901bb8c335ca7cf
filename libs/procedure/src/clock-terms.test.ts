import type { ClockSpec } from './clock-spec.js';
import { clockTerms } from './clock-terms.js';

const spec: ClockSpec = {
  label: 'Frist',
  kind: 'statutory',
  legalBasis: '§ 75 Satz 2 VwGO',
  bound: 'authority',
  start: { rule: 'event' },
  period: 'P3M',
};

describe('what people may do with a clock', () => {
  test('a statute that says nothing of it leaves them nothing', () => {
    expect(clockTerms(spec)).toEqual({ extension: null, suspension: null, free: false });
  });

  test.each([
    ['VwVfG', '§ 31 Abs. 7 VwVfG'],
    ['AO', '§ 109 Abs. 1 AO'],
    ['SGB X', '§ 26 Abs. 7 SGB X'],
  ] as const)('a period that the authority set under %s is extended by %s', (law, legalBasis) => {
    expect(clockTerms({ ...spec, kind: 'setByAuthority' }, law)).toEqual({
      extension: { legalBasis },
      suspension: { legalBasis },
      free: true,
    });
  });

  test('a target is the office’s own', () => {
    const terms = clockTerms({ ...spec, kind: 'target', legalBasis: 'Zielvorgabe' });
    expect(terms).toEqual({
      extension: { legalBasis: 'Zielvorgabe' },
      suspension: { legalBasis: 'Zielvorgabe' },
      free: true,
    });
  });

  test('what the clock declares goes before', () => {
    const extension = { legalBasis: '§ 42a Abs. 2 Satz 3 VwVfG', times: 1, noticeInTime: true } as const;
    expect(clockTerms({ ...spec, extension, suspension: 'never' })).toEqual({
      extension,
      suspension: null,
      free: false,
    });
    expect(clockTerms({ ...spec, kind: 'setByAuthority', extension: 'never' }).extension).toBeNull();
  });
});
