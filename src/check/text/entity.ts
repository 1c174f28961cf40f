import {inEachPassage, spotIn} from '../check.ts'

const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/giu

/** Those that mean the same when they are typed; `<` and `&` might begin something. */
const plain: ReadonlyMap<string, string> = new Map([
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])

/** text/entity: `&gt;` where the author could have typed the character. */
export const entities = inEachPassage((passage, report) => {
  for (const {0: found, index} of passage.text.matchAll(entity)) {
    const span = spotIn(passage, index, found.length)
    const text = plain.get(found.toLowerCase())
    report({
      code: 'text/entity',
      severity: 'note',
      message: `a character is written as ${found}`,
      span,
      ...(text === undefined || index === 0 ? {} : {fix: [{span, text}]}),
    })
  }
})
