/** What a ZIP archive holds, as far as the names of its first entries tell. */
export interface OfficeType {
  readonly mediaType: string;
  readonly name: string;
}

const zipOfficeTypes: readonly (OfficeType & { readonly mark: RegExp })[] = [
  {
    mark: /mimetypeapplication\/vnd\.oasis\.opendocument/,
    mediaType: 'application/vnd.oasis.opendocument',
    name: 'eine OpenDocument-Datei (LibreOffice)',
  },
  {
    mark: /(?:^|[^a-z])word\//,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'eine Word-Datei',
  },
  {
    mark: /(?:^|[^a-z])xl\//,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'eine Excel-Datei',
  },
  {
    mark: /(?:^|[^a-z])ppt\//,
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    name: 'eine PowerPoint-Datei',
  },
  {
    mark: /\[Content_Types\]\.xml/,
    mediaType: 'application/vnd.openxmlformats-package',
    name: 'eine Office-Datei',
  },
];

/** Names the office format inside a ZIP archive (given as Latin-1 text), `undefined` for any other archive. */
export function officeType(archive: string): OfficeType | undefined {
  return zipOfficeTypes.find(({ mark }) => mark.test(archive));
}
