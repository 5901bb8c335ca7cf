import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, newCommandKey, take } from '@amtsweg/api-client';
import { useAnnounce } from '@amtsweg/ui';
import { useKept } from '../kit/use-kept.js';
import { titleOfFile, uploadHindrance } from './check-upload.js';

/** A file on its way into the file of the case. */
export interface Upload {
  readonly id: string;
  /** Of the command; another one as soon as something else would be sent. */
  readonly key: string;
  readonly file: File;
  readonly title: string;
  /** Name of the evidence it is; empty for another paper. */
  readonly evidence: string;
  /** Why it did not or cannot go; in the words of whoever refused it. */
  readonly fault: string | null;
  readonly state: 'ready' | 'sending' | 'done' | 'refused';
}

/** The files that wait to be sent, and how to handle them. */
export interface Uploads {
  readonly items: readonly Upload[];
  readonly busy: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly change: (id: string, change: Partial<Pick<Upload, 'title' | 'evidence'>>) => void;
  readonly remove: (id: string) => void;
  readonly send: () => Promise<void>;
}

/** Files that go to a case one after the other, each with its own result; what waits stays over navigation. */
export function useUploads(caseId: string): Uploads {
  const [items, setItems] = useKept<readonly Upload[]>(`uploads ${caseId}`, []);
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const change = (id: string, made: Partial<Upload>): void =>
    setItems((all) => all.map((one) => (one.id === id ? { ...one, ...made } : one)));
  const send = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    let sent = 0;
    const waiting = items.filter(
      ({ state, fault }) => state === 'ready' || (state === 'refused' && fault !== null),
    );
    for (const item of waiting.filter(({ file }) => uploadHindrance(file) === null)) {
      change(item.id, { state: 'sending', fault: null });
      try {
        await sendUpload(caseId, item);
        change(item.id, { state: 'done' });
        sent += 1;
      } catch (error) {
        change(item.id, { state: 'refused', fault: error instanceof Error ? error.message : String(error) });
      }
    }
    await queries.invalidateQueries({ queryKey: ['case', caseId] });
    setBusy(false);
    const open = waiting.length - sent;
    announce(
      open === 0
        ? `${sent === 1 ? 'Die Datei ist' : `${sent} Dateien sind`} zur Akte genommen.`
        : `${sent} zur Akte genommen, ${open} nicht.`,
    );
  };
  return {
    items,
    busy,
    send,
    add: (files) =>
      setItems((all) => [...all.filter(({ state }) => state !== 'done'), ...files.map(uploadOf)]),
    change: (id, made) => change(id, { ...made, key: newCommandKey() }),
    remove: (id) => setItems((all) => all.filter((one) => one.id !== id)),
  };
}

function uploadOf(file: File): Upload {
  const fault = uploadHindrance(file);
  const state = fault === null ? 'ready' : 'refused';
  return {
    id: newCommandKey(),
    key: newCommandKey(),
    file,
    title: titleOfFile(file.name),
    evidence: '',
    fault,
    state,
  };
}

async function sendUpload(caseId: string, { id, key, file, title, evidence }: Upload): Promise<void> {
  // Another paper has a name of its own, so that it is no new version of an earlier one.
  const name = evidence === '' ? `paper-${id.slice(0, 8)}` : evidence;
  const parts = new FormData();
  parts.append('name', name);
  parts.append('title', title);
  parts.append('file', file);
  await take(
    api.POST('/api/v1/cases/{caseId}/documents', {
      params: { path: { caseId }, header: { 'Idempotency-Key': key } },
      body: { name, title, file: file.name },
      bodySerializer: () => parts,
    }),
  );
}
