import {inEnglish, spotIn} from '../check.ts'

/** An article, and a word that cannot come next: "a and", "the is". */
const clash =
  /(?<![\p{L}\p{N}_.'’/-])(a|an|the)\s+(and|or|but|is|are|was|were|of|if|a|an|the|this|these|those|your|my|their|its|our)(?![\p{L}\p{N}_'’/.-])/gu

/** text/article-clash: "Choose a and type in a passphrase", where half a change was made. */
export const articleClash = inEnglish((passage, report) => {
  for (const match of passage.text.matchAll(clash)) {
    const [, article = '', word = ''] = match
    if (article === word) continue
    report({
      code: 'text/article-clash',
      severity: 'warning',
      message: `"${article}" is followed by "${word}"`,
      span: spotIn(passage, match.index, article.length),
      hint: `delete "${article}", or add the word it belongs to`,
    })
  }
})
