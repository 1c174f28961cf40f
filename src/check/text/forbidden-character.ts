import {inEachTopic} from '../check.ts'

/** What XML 1.0 (section 2.2) has no place for: controls, lone surrogates, U+FFFE and U+FFFF. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

/** text/forbidden-character: a character that would make the whole chapter unreadable. */
export const forbiddenCharacter = inEachTopic(({source}, report) => {
  for (const {0: found, index} of source.text.matchAll(forbidden)) {
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    report({
      code: 'text/forbidden-character',
      severity: 'error',
      message: `U+${code} cannot stand in a book`,
      span: {file: source.path, start: index, end: index + found.length},
      hint: 'delete the letters around it, and type them again',
    })
  }
})
