import type { JsonObject } from '@amtsweg/kernel';
import fc from 'fast-check';
import { newCaseKey, unwrapCaseKey, wrapCaseKey } from './case-key.js';
import type { RecordEnvelope } from './record-envelope.js';
import { GENESIS, openPayload, sealRecord } from './seal-record.js';
import { stateHash } from './state-hash.js';
import { verifyChain, type StoredRecord } from './verify-chain.js';

const caseId = '6f1c3a52-4a0e-4b1a-9c55-0d1f6a7b8c9d';
const otherCase = '00000000-0000-4000-8000-000000000000';
const key = newCaseKey();

function entry(seq: number, prev: string): Omit<RecordEnvelope, 'v' | 'payloadDigest'> {
  return {
    caseId,
    seq,
    prev,
    at: '2026-01-12T09:00:00.000Z',
    on: '2026-01-12',
    recordedAt: '2026-01-12T09:00:00.001Z',
    procedure: { key: 'meldebescheinigung', hash: 'ab'.repeat(32) },
    act: 'event',
    name: 'formalCheck.complete',
    actor: { user: 's.krueger', post: '32.1/clerk' },
    task: { taskId: otherCase, activity: 'formalCheck' },
    from: ['submitted.formalCheck'],
    to: ['checked.registerMatch'],
    effects: [{ type: 'openTask', name: 'registerMatch' }],
    stateHash: 'cd'.repeat(32),
  };
}

function chain(length: number): { readonly records: StoredRecord[]; readonly head: string } {
  const records: StoredRecord[] = [];
  let head = GENESIS;
  for (let seq = 1; seq <= length; seq += 1) {
    const { envelope, hash } = sealRecord(key, entry(seq, head), { data: { seq } });
    records.push({ envelope, hash });
    head = hash;
  }
  return { records, head };
}

describe('a sealed payload', () => {
  test('opens to what was sealed, whatever it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (payload) => {
        const json = JSON.parse(JSON.stringify(payload)) as JsonObject;
        fc.pre(JSON.stringify(json).isWellFormed());
        const { envelope, sealed } = sealRecord(key, entry(1, GENESIS), json);
        expect(openPayload(key, envelope, sealed)).toEqual(json);
      }),
    );
  });

  test('cannot be guessed from its digest: the same words have another digest each time', () => {
    const digests = [1, 2].map(
      () => sealRecord(key, entry(1, GENESIS), { yes: true }).envelope.payloadDigest,
    );
    expect(new Set(digests).size).toBe(2);
  });

  test('does not appear in the envelope', () => {
    const { envelope, sealed } = sealRecord(key, entry(1, GENESIS), { name: 'Öztürk-Lindemann' });
    expect(JSON.stringify(envelope)).not.toContain('Lindemann');
    expect(sealed.includes('Lindemann')).toBe(false);
  });

  test('opens only with the key of its case', () => {
    const { envelope, sealed } = sealRecord(key, entry(1, GENESIS), {});
    expect(() => openPayload(newCaseKey(), envelope, sealed)).toThrow();
  });

  test('opens only in its place: not as another entry, not in another case', () => {
    const { envelope, sealed } = sealRecord(key, entry(2, GENESIS), {});
    expect(() => openPayload(key, { ...envelope, seq: 3 }, sealed)).toThrow();
    expect(() => openPayload(key, { ...envelope, caseId: otherCase }, sealed)).toThrow();
  });

  test('does not open when a single bit differs', () => {
    const { envelope, sealed } = sealRecord(key, entry(1, GENESIS), { data: { yes: true } });
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const altered = Buffer.from(sealed);
      altered.writeUInt8(altered.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => openPayload(key, envelope, altered)).toThrow();
    }
    for (const length of [0, 11, 12, 27, sealed.length - 1]) {
      expect(() => openPayload(key, envelope, sealed.subarray(0, length))).toThrow();
    }
  });

  test('is proven to be the one the envelope was made with', () => {
    const [one, other] = [1, 2].map((n) => sealRecord(key, entry(1, GENESIS), { n }));
    if (one === undefined || other === undefined) throw new Error('nothing sealed');
    expect(() => openPayload(key, one.envelope, other.sealed)).toThrow(`entry 1 of case ${caseId}`);
  });
});

describe('the key of a case', () => {
  const master = Buffer.alloc(32, 7);

  test('is wrapped and unwrapped', () => {
    const wrapped = wrapCaseKey(master, caseId, key);
    expect(wrapped.includes(key)).toBe(false);
    expect(unwrapCaseKey(master, caseId, wrapped)).toEqual(key);
  });

  test('is of no use in another case, nor under another master key', () => {
    const wrapped = wrapCaseKey(master, caseId, key);
    expect(() => unwrapCaseKey(master, otherCase, wrapped)).toThrow();
    expect(() => unwrapCaseKey(Buffer.alloc(32, 8), caseId, wrapped)).toThrow();
  });
});

describe('a chain', () => {
  test('of any length verifies', () => {
    for (const length of [0, 1, 2, 50]) {
      const { records, head } = chain(length);
      expect(verifyChain(records, head)).toBeNull();
    }
  });

  const alterations: { readonly [Field in keyof RecordEnvelope]: RecordEnvelope[Field] } = {
    v: 2 as 1,
    caseId: otherCase,
    seq: 7,
    prev: 'ef'.repeat(32),
    at: '2026-01-12T09:00:00.001Z',
    on: '2026-01-13',
    recordedAt: '2026-01-12T09:00:00.002Z',
    procedure: { key: 'meldebescheinigung', hash: 'ac'.repeat(32) },
    act: 'clock',
    name: 'formalCheck.incomplete',
    actor: { user: 's.krueger', post: null },
    task: null,
    from: [],
    to: ['checked.registerMatch', 'closed'],
    effects: [],
    stateHash: 'ce'.repeat(32),
    payloadDigest: 'ef'.repeat(32),
  };

  test.each(Object.entries(alterations))('breaks at the entry whose %s was altered', (field, value) => {
    const { records, head } = chain(4);
    const altered = records.map((record) =>
      record.envelope.seq === 3 ? { ...record, envelope: { ...record.envelope, [field]: value } } : record,
    );
    expect(verifyChain(altered, head)).toMatchObject({ seq: 3 });
  });

  test('breaks at an entry with one member more', () => {
    const { records, head } = chain(2);
    const [first, second] = records;
    if (first === undefined || second === undefined) throw new Error('no records');
    const altered = { ...second, envelope: { ...second.envelope, note: 'später' } };
    expect(verifyChain([first, altered], head)).toEqual({ seq: 2, reason: 'altered' });
  });

  test('does not depend on the order of members, which the database does not keep', () => {
    const { records, head } = chain(3);
    const shuffled = records.map(({ envelope, hash }) => ({
      hash,
      envelope: Object.fromEntries(Object.entries(envelope).reverse()) as unknown as RecordEnvelope,
    }));
    expect(verifyChain(shuffled, head)).toBeNull();
  });

  test('betrays an entry that is missing, doubled, moved or cut off', () => {
    const { records, head } = chain(4);
    const [a, b, c, d] = records;
    if (a === undefined || b === undefined || c === undefined || d === undefined)
      throw new Error('no records');
    expect(verifyChain([b, c, d], head)).toEqual({ seq: 1, reason: 'gap' });
    expect(verifyChain([a, c, d], head)).toEqual({ seq: 2, reason: 'gap' });
    expect(verifyChain([a, b, b, c, d], head)).toEqual({ seq: 3, reason: 'gap' });
    expect(verifyChain([a, c, b, d], head)).toEqual({ seq: 2, reason: 'gap' });
    expect(verifyChain([a, b, c], head)).toEqual({ seq: 4, reason: 'truncated' });
    expect(verifyChain([], head)).toEqual({ seq: 1, reason: 'truncated' });
  });

  test('betrays an entry that was made up and hashed anew: the next one does not follow it', () => {
    const { records, head } = chain(3);
    const [a, , c] = records;
    const { envelope, hash } = sealRecord(key, { ...entry(2, a?.hash ?? ''), to: ['closed'] }, {});
    if (a === undefined || c === undefined) throw new Error('no records');
    expect(verifyChain([a, { envelope, hash }, c], head)).toEqual({ seq: 3, reason: 'unlinked' });
    expect(verifyChain([a, { envelope, hash }], head)).toEqual({ seq: 3, reason: 'truncated' });
  });
});

test('the hash of a state covers snapshot and form, and no order of members', () => {
  const snapshot = {
    status: 'active',
    value: { submitted: 'formalCheck' },
    history: {},
    facts: { a: 1, b: null },
    ending: null,
    children: { formalCheck: 'task' },
  } as const;
  const hash = stateHash({ snapshot, form: { x: 1, y: 2 } });
  expect(stateHash({ form: { y: 2, x: 1 }, snapshot: { ...snapshot, facts: { b: null, a: 1 } } })).toBe(hash);
  expect(stateHash({ snapshot, form: { x: 1, y: 3 } })).not.toBe(hash);
  expect(stateHash({ snapshot: { ...snapshot, ending: 'closed' }, form: { x: 1, y: 2 } })).not.toBe(hash);
});
