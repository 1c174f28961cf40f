import {inEachTopic} from '../check.ts'

const hidden = /[\p{Cf}\p{Cc}]|%E2%80%(?:8B|8C|8D|8E|8F|AA|AB|AC|AD|AE)|%00/iu

/** link/hidden-character: zero-width characters and marks of direction inside an address. */
export const hiddenCharacter = inEachTopic(({links}, report) => {
  for (const {url, span} of links) {
    const [found] = hidden.exec(url) ?? []
    if (found === undefined) continue
    const code = found.startsWith('%')
      ? found
      : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    report({
      code: 'link/hidden-character',
      severity: 'error',
      message: `the address holds ${code}, which nobody can see`,
      span,
      hint: 'type the address again by hand',
    })
  }
})
