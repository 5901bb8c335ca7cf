import { mergeDraft, sameDraft } from './merge-draft.js';

const draft = (data: Record<string, string>, outcome: string | null = 'approve') => ({ outcome, data });

test('what only one has typed is taken from there', () => {
  expect(
    mergeDraft(draft({ a: '1', b: '1' }), draft({ a: '2', b: '1' }), draft({ a: '1', b: '3', c: '4' })),
  ).toEqual({
    merged: draft({ a: '2', b: '3', c: '4' }),
    conflicts: [],
  });
});

test('a field that both have changed differently is a conflict', () => {
  const { conflicts } = mergeDraft(draft({ a: '1' }), draft({ a: '2' }), draft({ a: '3' }));
  expect(conflicts).toEqual(['a']);
});

test('a field that both have changed to the same is none', () => {
  expect(mergeDraft(draft({}), draft({ a: '2' }), draft({ a: '2' })).conflicts).toEqual([]);
});

test('the outcome that somebody chose is not lost to one that was not touched', () => {
  expect(mergeDraft(draft({}, null), draft({ a: '1' }, null), draft({}, 'refuse')).merged.outcome).toBe(
    'refuse',
  );
  expect(mergeDraft(draft({}, null), draft({}, 'approve'), draft({}, 'refuse')).merged.outcome).toBe(
    'approve',
  );
});

test('an emptied field and one that was never filled in are the same', () => {
  expect(sameDraft(draft({ a: '' }), draft({}))).toBe(true);
  expect(sameDraft(draft({ a: 'x' }), draft({}))).toBe(false);
});
