import {visible} from '../../report/visible.ts'
import {inEachTopic} from '../check.ts'
import {addressOf} from './address.ts'

const allowed: ReadonlySet<string> = new Set(['', 'https', 'http', 'mailto', 'tel'])
/** Pages inside a browser: odd in a book, and harmless. */
const harmless: ReadonlySet<string> = new Set(['about', 'chrome', 'ftp'])

/** link/odd-scheme: `javascript:`, `ms-msdt:` and their like start programs on the reader's machine. */
export const oddScheme = inEachTopic(({links}, report) => {
  for (const {url, span} of links) {
    const {scheme} = addressOf(url)
    if (allowed.has(scheme)) continue
    report({
      code: 'link/odd-scheme',
      severity: harmless.has(scheme) ? 'warning' : 'error',
      message: `the link starts with ${visible(scheme)}: and is printed as plain text`,
      span,
      hint: 'write an address that starts with https://, or print the words without a link',
    })
  }
})
