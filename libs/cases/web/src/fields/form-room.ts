import { createContext, useContext } from 'react';
import type { JsonObject } from '@amtsweg/kernel';
import type { FieldFinding } from './finding.js';
import type { Holds } from './fit-data.js';

/** What all fields of a form share. */
export interface FormRoom {
  /** Goes before each pointer to make the id of its field. */
  readonly prefix: string;
  readonly holds: Holds;
  readonly findings: readonly FieldFinding[];
  /** The application, from which lists can be filled. */
  readonly form: JsonObject;
  /** The civil date, limit of many dates. */
  readonly today: string;
}

const Room = createContext<FormRoom | null>(null);

/** Gives a form's fields what they share. */
export const FormRoomProvider = Room.Provider;

/** What the form around a field shares with it. */
export function useFormRoom(): FormRoom {
  const room = useContext(Room);
  if (room === null) throw new Error('a field stands outside of a form');
  return room;
}
