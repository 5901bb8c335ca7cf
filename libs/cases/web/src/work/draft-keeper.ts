import type { JsonObject } from '@amtsweg/kernel';
import { mergeDraft, sameDraft, type DraftContent } from './merge-draft.js';

/** A draft as the API keeps it. */
export interface SavedDraft extends DraftContent {
  readonly revision: number;
  readonly savedAt: string;
  readonly savedByName: string;
}

/** What came of an attempt to save. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly draft: SavedDraft }
  /** Somebody else has saved since; `theirs` is `null` when the draft was thrown away. */
  | { readonly kind: 'conflict'; readonly theirs: SavedDraft | null }
  /** No answer, or none that is final. */
  | { readonly kind: 'away' }
  | { readonly kind: 'ended' | 'refused'; readonly detail: string };

/** How a draft stands. `away`: it waits for the server; `ended`: the task is over and takes no draft any more. */
export type DraftState = 'empty' | 'typing' | 'saving' | 'saved' | 'away' | 'conflict' | 'refused' | 'ended';

/** What is shown of a draft. */
export interface DraftView {
  readonly content: DraftContent;
  readonly state: DraftState;
  readonly savedAt: string | null;
  readonly savedByName: string | null;
  /** Why it was refused. */
  readonly detail: string | null;
  /** What somebody else has saved meanwhile. */
  readonly theirs: SavedDraft | null;
  /** Whose changes were taken over because both had typed into different fields. */
  readonly mergedWith: string | null;
}

/** How to save: `last` says that the page is being left, and the request must outlive it. */
export type SaveDraft = (
  content: DraftContent,
  ifRevision: number | null,
  last: boolean,
) => Promise<SaveResult>;

const nothing: DraftContent = { outcome: null, data: {} };

/**
 * Keeps what is typed into one task: saves it a moment after the last key, tries again while the server is away, and holds
 * on to it whatever happens. It lives as long as the page and not as long as a component.
 */
export class DraftKeeper {
  #view: DraftView = {
    content: nothing,
    state: 'empty',
    savedAt: null,
    savedByName: null,
    detail: null,
    theirs: null,
    mergedWith: null,
  };
  #revision: number | null = null;
  /** What the server had when we last heard of it: the ground on which two drafts differ. */
  #base: DraftContent = nothing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending = false;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly save: SaveDraft,
    private readonly wait: { readonly typing: number; readonly away: number },
  ) {}

  readonly view = (): DraftView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether something is typed that the server does not have. */
  get isUnsaved(): boolean {
    return !['empty', 'saved'].includes(this.#view.state);
  }

  /** Takes what the server has, unless that is older than what is known or something unsaved stands here. */
  adopt(draft: SavedDraft | null): void {
    if (draft === null || this.isUnsaved || draft.revision <= (this.#revision ?? 0)) return;
    this.#keep(draft);
    this.#show({ content: content(draft) });
  }

  /** Keeps what is typed now. */
  type(next: DraftContent): void {
    if (sameDraft(next, this.#view.content)) return;
    const state = ['conflict', 'ended', 'refused'].includes(this.#view.state) ? this.#view.state : 'typing';
    this.#show({ content: next, state: state === 'refused' ? 'typing' : state, mergedWith: null });
    if (state === 'typing' || state === 'refused') this.#later(this.wait.typing);
  }

  /** Saves at once what is unsaved, as when a field is left (or, `last`, the page). */
  async flush(last = false): Promise<void> {
    clearTimeout(this.#timer);
    if (!['typing', 'away'].includes(this.#view.state) || this.#sending) return;
    this.#sending = true;
    const sent = this.#view.content;
    this.#show({ state: 'saving' });
    const result = await this.save(sent, this.#revision, last);
    this.#sending = false;
    this.#hear(sent, result);
  }

  /** Settles a conflict: this is what shall stand, over what the other has saved. */
  settle(chosen: DraftContent): void {
    const { theirs } = this.#view;
    this.#revision = theirs?.revision ?? null;
    this.#base = theirs === null ? nothing : content(theirs);
    this.#show({ content: chosen, state: 'typing', theirs: null });
    void this.flush();
  }

  /** The task is done or the draft thrown away: nothing is to be kept. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#revision = null;
    this.#base = nothing;
    this.#show({ content: nothing, state: 'empty', savedAt: null, theirs: null, detail: null });
  }

  #hear(sent: DraftContent, result: SaveResult): void {
    const changed = !sameDraft(sent, this.#view.content);
    switch (result.kind) {
      case 'saved':
        this.#keep(result.draft);
        if (changed) this.#again();
        return;
      case 'conflict':
        this.#disagree(result.theirs);
        return;
      case 'away':
        this.#show({ state: 'away' });
        this.#later(this.wait.away);
        return;
      case 'refused':
        this.#show({ state: changed ? 'typing' : 'refused', detail: result.detail });
        if (changed) this.#later(this.wait.typing);
        return;
      case 'ended':
        this.#show({ state: 'ended', detail: result.detail });
    }
  }

  #disagree(theirs: SavedDraft | null): void {
    const mine = this.#view.content;
    const merge = theirs === null ? { merged: mine, conflicts: [] } : mergeDraft(this.#base, mine, theirs);
    if (merge.conflicts.length > 0) {
      this.#show({ state: 'conflict', theirs });
      return;
    }
    const took = theirs !== null && !sameDraft(merge.merged, mine);
    this.#show({ theirs });
    this.settle(merge.merged);
    if (took) this.#show({ mergedWith: theirs.savedByName });
  }

  #keep(draft: SavedDraft): void {
    this.#revision = draft.revision;
    this.#base = content(draft);
    const { savedAt, savedByName } = draft;
    this.#show({ state: 'saved', savedAt, savedByName, detail: null, theirs: null });
  }

  #again(): void {
    this.#show({ state: 'typing' });
    this.#later(this.wait.typing);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #show(change: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function content({ outcome, data }: DraftContent): { outcome: string | null; data: JsonObject } {
  return { outcome, data };
}
