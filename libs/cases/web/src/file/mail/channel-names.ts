import type { FileDispatch } from '../kit/file-view.js';

/** The ways in which an act leaves the authority, in the words of the office. */
export const channelNames: Readonly<Record<FileDispatch['channel'], string>> = {
  post: 'einfacher Brief',
  abroad: 'Post ins Ausland',
  electronic: 'elektronisch',
  portal: 'Postfach des Nutzerkontos',
  retrieval: 'Bereitstellung zum Abruf',
  pzu: 'Postzustellungsurkunde',
  registered: 'Einschreiben',
  receipt: 'Empfangsbekenntnis',
  public: 'öffentliche Bekanntmachung',
};

/** The ways to choose from. */
export const channelOptions = Object.entries(channelNames).map(([value, label]) => ({ value, label }));
