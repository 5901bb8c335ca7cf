import { baseTemplate } from './templates/base-template.js';
import { certificateTemplate } from './templates/certificate-template.js';
import { letterTemplate } from './templates/letter-template.js';
import { receiptTemplate } from './templates/receipt-template.js';

/**
 * The whole Typst program: reads `TypstData` from `sys.inputs.document` and sets it in the layout of its kind.
 *
 * Kept in TypeScript modules, not in `.typ` files, so that build and bundler need no rule for another kind of file.
 */
export const typstTemplate = `${baseTemplate}${letterTemplate}${certificateTemplate}${receiptTemplate}
#if data.kind == "certificate" { certificate } else if data.kind == "receipt" { receipt } else { letter }
`;
