import { deflateSync } from 'node:zlib';
import { isRefusal } from '@amtsweg/kernel';
import { sniffMediaType } from './sniff-media-type.js';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const pdf = (body: string): Uint8Array => latin(`%PDF-1.7\n1 0 obj\n${body}\nendobj\n%%EOF`);

function packed(objects: string, head = '/Type /ObjStm /Filter /FlateDecode'): Uint8Array {
  const data = deflateSync(latin(objects));
  return Buffer.concat([
    latin(`%PDF-1.7\n1 0 obj\n<< ${head} >>\nstream\n`),
    data,
    latin('\nendstream\nendobj\n%%EOF'),
  ]);
}

describe('allowed uploads', () => {
  test.each<[string, Uint8Array, string]>([
    ['a PDF', pdf('<< /Type /Catalog /OpenAction [3 0 R /Fit] >>'), 'application/pdf'],
    ['a PDF with packed passive objects', packed('<< /Type /Font /Name /JavaScripts >>'), 'application/pdf'],
    ['a PDF that only writes about scripts', pdf('(Wir nutzen JavaScript und Launch)'), 'application/pdf'],
    ['a PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'image/png'],
    ['a JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'image/jpeg'],
    ['a TIFF, Intel order', latin('II*\0\x08\0\0\0'), 'image/tiff'],
    ['a TIFF, Motorola order', latin('MM\0*\0\0\0\x08'), 'image/tiff'],
    ['a text', utf8('Sehr geehrte Damen und Herren,\r\n\tanbei …\n'), 'text/plain'],
    ['a text with byte order mark', utf8('\ufeffḐilan'), 'text/plain'],
    ['a text with an address in angle brackets', utf8('<max@example.org> schrieb: 3 < 4'), 'text/plain'],
    ['a text about tags', utf8('Bitte <script> nicht verwenden'), 'text/plain'],
  ])('%s', (_, bytes, mediaType) => {
    expect(sniffMediaType(bytes)).toEqual({ mediaType });
  });
});

describe('refused uploads', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'leer'],
    ['a Word file', latin('PK\x03\x04....[Content_Types].xml....word/document.xml'), 'eine Word-Datei'],
    ['an Excel file', latin('PK\x03\x04....[Content_Types].xml....xl/workbook.xml'), 'eine Excel-Datei'],
    [
      'an OpenDocument file',
      latin('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'),
      'OpenDocument',
    ],
    ['a ZIP archive', latin('PK\x03\x04....foto.jpg'), 'ein ZIP-Archiv'],
    ['an old Word file', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'eine ältere Office-Datei'],
    ['a Windows program', latin('MZ\x90\0'), 'ein ausführbares Programm'],
    ['a Linux program', latin('\x7fELF\x02'), 'ein ausführbares Programm'],
    ['a shell script', utf8('#!/bin/sh\nrm -rf'), 'ein Skript'],
    ['an HTML page', utf8('<!DOCTYPE html><p>'), 'eine HTML-Seite'],
    ['an HTML page behind a mark and spaces', utf8('\ufeff \n<HTML>'), 'eine HTML-Seite'],
    ['a script element', utf8('<script>alert(1)</script>'), 'eine HTML-Seite'],
    ['a script element with attributes', utf8('<script\nsrc=x>'), 'eine HTML-Seite'],
    ['an HTML comment', utf8('<!-- x --><p>'), 'eine HTML-Seite'],
    ['an SVG', utf8('<svg xmlns="http://www.w3.org/2000/svg">'), 'ein SVG-Bild'],
    ['an SVG behind an XML declaration', utf8('<?xml version="1.0"?>\n<svg>'), 'ein SVG-Bild'],
    ['an XML file', utf8('<?xml version="1.0"?><a/>'), 'eine XML-Datei'],
    ['a GIF', latin('GIF89a'), 'ein GIF-Bild'],
    ['a HEIC photograph', latin('\0\0\0\x18ftypheic'), 'ein HEIC-Bild'],
    ['a text in Windows-1252', latin('Gr\xfc\xdfe'), 'nicht in UTF-8'],
    ['a text in UTF-16', Buffer.from('\ufeffHallo', 'utf16le'), 'nicht in UTF-8'],
    ['binary data that is valid UTF-8', utf8('a\0b'), 'von unbekannter Art'],
    ['a PDF behind other bytes', latin('\0%PDF-1.7'), 'von unbekannter Art'],
    ['a PDF with a script', pdf('<< /S /JavaScript /JS (app.alert(1)) >>'), 'ein Skript enthält'],
    ['a PDF with an escaped script', pdf('<< /S /J#61v#61Script/JS () >>'), 'ein Skript enthält'],
    ['a PDF with a packed script', packed('<< /S /JavaScript >>'), 'ein Skript enthält'],
    [
      'a PDF with an unreadable part',
      packed('x', '/Type /ObjStm /Filter /ASCII85Decode /Predictor 12'),
      'verschlüsselten',
    ],
    ['a PDF that starts a program', pdf('<< /S /Launch /F (cmd.exe) >>'), 'einen Programmstart'],
    ['a PDF with an attachment', pdf('<< /Type/EmbeddedFile/Length 3 >>'), 'eine eingebettete Datei'],
    ['a PDF with a dynamic form', pdf('<< /AcroForm << /XFA [] >> >>'), 'ein dynamisches Formular'],
  ])('%s', (_, bytes, found) => {
    const answer = sniffMediaType(bytes);
    if (!isRefusal(answer)) throw new Error(`was taken for ${answer.mediaType}`);
    expect(answer.code).toBe('document-type-forbidden');
    expect(answer.detail).toContain(found);
    expect(answer.detail).toContain('Erlaubt sind PDF, PNG, JPEG, TIFF und reine Textdateien (UTF-8).');
  });

  test('a compression bomb in an object stream is refused, not unpacked', () => {
    const bomb = packed('\0'.repeat(40 * 1024 * 1024));
    expect(sniffMediaType(bomb)).toMatchObject({ code: 'document-type-forbidden' });
  });
});
