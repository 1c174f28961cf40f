import {inEachPassage, spotIn} from '../check.ts'

/** Two sentences without a blank between them: "ignore it.There". */
const glued =
  /(?<![\p{L}\p{N}_./@\\-])[\p{L}]*\p{Ll}{2}([.!?])(?=\p{Lu}\p{Ll}+(?:[\s,;:]|$))(?!\p{L}+[./@\\_(])/gu

/** text/missing-space: the end of a sentence sticks to the next one. Names of files are left alone. */
export const missingSpace = inEachPassage((passage, report) => {
  for (const match of passage.text.matchAll(glued)) {
    const stop = match[1] ?? ''
    report({
      code: 'text/missing-space',
      severity: 'warning',
      message: 'no blank stands between two sentences',
      span: spotIn(passage, match.index + match[0].length - 1, 1),
      hint: `put a blank after "${stop}"`,
    })
  }
})
