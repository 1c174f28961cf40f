import {createRequire} from 'node:module'

/**
 * fontkit in the form that pdfkit asks for (CommonJS): its other form would be read and run a second
 * time beside it, a tenth of a second at each start.
 */
export const fontkit: typeof import('fontkit') = createRequire(import.meta.url)('fontkit')
