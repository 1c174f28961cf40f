import type {Picture} from '../model/inline.ts'
import type {Diagnostic, Report} from '../report/diagnostic.ts'
import {visible} from '../report/visible.ts'

/** Why a picture has no plate; its words are printed in its place. */
export type Fault =
  | {readonly kind: 'none'}
  | {readonly kind: 'missing'; readonly near: string}
  | {readonly kind: 'remote'; readonly host: string}
  | {readonly kind: 'outside'}
  | {readonly kind: 'rooted'}
  | {readonly kind: 'damaged'}
  | {readonly kind: 'format'; readonly format: string}
  | {readonly kind: 'too-heavy'; readonly size: number}
  | {readonly kind: 'too-large'; readonly width: number; readonly height: number}

/** What is said of a picture that cannot be printed. */
export function faultOf(fault: Fault, {span, url}: Picture): Diagnostic | null {
  const picture = `the picture ${visible(url)}`
  switch (fault.kind) {
    case 'none':
    case 'rooted':
      return null
    case 'missing':
      return {
        code: 'image/missing-file',
        severity: 'warning',
        message: `${picture} is not in the folder of pictures or beside the guide`,
        hint:
          fault.near === ''
            ? 'put the file there; until then its words are printed in its place'
            : `write the name of a file that is there, such as ${visible(fault.near)}`,
        span,
      }
    case 'remote':
      return {
        code: 'image/missing-file',
        severity: 'warning',
        message: `the picture is on ${visible(fault.host)}, and nothing is ever fetched`,
        hint: 'save the picture in the folder of pictures, and write its file name here',
        span,
      }
    case 'outside':
      return {
        code: 'image/outside-folder',
        severity: 'error',
        message: `${picture} lies outside the folder of pictures`,
        hint: 'copy the file into that folder, and write its name without .. or a leading /',
        span,
      }
    case 'damaged':
      return {
        code: 'image/damaged',
        severity: 'error',
        message: `${picture} is damaged or cut off`,
        hint: 'save the picture again as PNG or JPEG',
        span,
      }
    case 'format':
      return {
        code: 'image/format',
        severity: 'error',
        message: `${picture} is ${fault.format === '' ? 'of an unknown kind' : `a file of ${fault.format}`}`,
        hint: 'save the picture as PNG, JPEG or WebP',
        span,
      }
    case 'too-heavy':
      return {
        code: 'image/too-large',
        severity: 'error',
        message: `${picture} has ${Math.ceil(fault.size / 1e6)} MB, and 20 MB is the limit`,
        hint: 'save the picture smaller: 1200 pixels across are all that is printed',
        span,
      }
    case 'too-large':
      return {
        code: 'image/too-large',
        severity: 'error',
        message: `${picture} has ${fault.width} by ${fault.height} pixels, more than 12000 a side or 40 million`,
        hint: 'save the picture smaller: 1200 pixels across are all that is printed',
        span,
      }
  }
}

/** Says that a file tells more than the picture. */
export function reportCleaning({span, url}: Picture, report: Report): void {
  report({
    code: 'image/metadata-removed',
    severity: 'note',
    message: `the file ${visible(url)} tells when, where or with what it was made; the books do not`,
    hint: 'clean the file too before you hand it on',
    span,
    repaired: true,
  })
}
