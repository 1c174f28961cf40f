import {inEnglish, spotIn} from '../check.ts'

/** A word twice in a row, in plain text or both under one mark: "can can", "the The". */
const twice = /(?<![\p{L}\p{N}'’.@/-])(\p{L}[\p{L}'’]*)\s+\1(?![\p{L}\p{N}'’@/-]|\.\p{L})/giu

/** Words that English may double. */
const allowed: ReadonlySet<string> = new Set(['that', 'had', 'is', 'bye', 'very', 'in', 'on'])

/** text/doubled-word: "you can can save it"; only for English, since others double words on purpose. */
export const doubledWord = inEnglish((passage, report) => {
  for (const match of passage.text.matchAll(twice)) {
    const word = match[1] ?? ''
    if (allowed.has(word.toLowerCase())) continue
    report({
      code: 'text/doubled-word',
      severity: 'warning',
      message: `"${word}" stands twice in a row`,
      span: spotIn(passage, match.index, match[0].length),
      hint: `delete one of the two: ${word}`,
    })
  }
})
