import type { DispatchChannel } from '@amtsweg/deadlines';

/** What somebody of the office wants done with a clock, with the reason for the file. */
export type ClockRequest =
  /** `from` is the first day that does not count; today where `null`. */
  | { readonly act: 'suspend'; readonly reason: string; readonly from: string | null }
  /** `from` is the first day that counts again; today where `null`. */
  | { readonly act: 'resume'; readonly reason: string; readonly from: string | null }
  /** `noticeOn` is the day on which the extension reached the addressee; today where `null`. */
  | {
      readonly act: 'extend';
      readonly reason: string;
      readonly period: string;
      readonly noticeOn: string | null;
    }
  /** `from` is the new day of the event; today where `null`. */
  | { readonly act: 'restart'; readonly reason: string; readonly from: string | null }
  | { readonly act: 'end'; readonly reason: string };

/** What has become known of a dispatch, or is to be done about it. */
export type DispatchRequest =
  /** The mail came back: nothing has been notified. */
  | { readonly act: 'returned'; readonly reason: string; readonly on: string | null }
  /** Receipt is proven: certificate of service, signed receipt, retrieval, or what the addressee shows. */
  | { readonly act: 'proven'; readonly reason: string; readonly on: string }
  /** It goes out anew, under the id `newId`. */
  | {
      readonly act: 'repeat';
      readonly reason: string;
      readonly channel: DispatchChannel;
      /** Lines of the address; those of the dispatch before where `null`. */
      readonly addressee: readonly string[] | null;
      readonly newId: string;
    }
  /** The instruction on legal remedies is missing or wrong (§ 58 (2) VwGO). */
  | { readonly act: 'instruction'; readonly reason: string; readonly instruction: 'missing' | 'wrong' };
