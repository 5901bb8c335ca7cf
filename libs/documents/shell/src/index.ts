export type { DocumentRenderer } from './document-renderer.js';
export { shippedFontFolder } from './shipped-font-folder.js';
export { sniffMediaType } from './sniff-media-type.js';
export type { AllowedMediaType } from './sniff-media-type.js';
export { TypstRenderer } from './typst-renderer.js';
export type { TypstRendererOptions } from './typst-renderer.js';
