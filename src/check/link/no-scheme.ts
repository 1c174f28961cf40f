import {inEachTopic} from '../check.ts'

/** link/no-scheme: `//host` and `\\host`, which some readers take for a folder on the network. */
export const noScheme = inEachTopic(({links}, report) => {
  for (const {url, span} of links) {
    if (!/^\s*(?:[/\\]|%5c|%2f){2}/i.test(url)) continue
    report({
      code: 'link/no-scheme',
      severity: 'error',
      message: 'the address has no https: before its two strokes',
      span,
      hint: `write https:${url.trim()}`,
    })
  }
})
