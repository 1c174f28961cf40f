import type {LabelTable} from './load-labels.ts'
import {anyPhrase} from './phrases.ts'

/** How a language speaks of acts and of what is on a screen. */
export interface Speech {
  /** A verb of an instruction at the start of a text. */
  readonly verb: RegExp
  /** The same with verbs that begin warnings just as well: to be trusted in bold before other words. */
  readonly act: RegExp
  /** Whether a text ends with the verb of an instruction, in languages where verbs come last. */
  readonly endsInAct: (text: string) => boolean
  /** Whether a text begins with the verb of an instruction, or ends with it where verbs come last. */
  readonly isAct: (text: string) => boolean
  /** Whether an act is told anywhere in a text; null where nobody has listed the verbs. */
  readonly tellsAct: ((text: string) => boolean) | null
  /** Whether what stands between two stretches of a sentence are words of the screen. */
  readonly isOnScreen: (before: string, after: string) => boolean
  /** What is seen next: "the window will appear". */
  readonly isResult: (text: string) => boolean
  /** What has come out of acts before: "the file is now safe". */
  readonly isOutcome: (text: string) => boolean
  readonly isExample: (text: string) => boolean
}

/** Marks that close a sentence or a word of the screen, and blanks. */
const close = '[\\s.!:;,)\u3002\uff01\uff1a\u104b\u1362\u061f\'"\u2019\u201d\u00bb]*$'
const quote = '[\\s\'"\u2018\u201c\u00ab\u201e:]*$'

/** Makes the patterns of a language's own table and the English one. */
export function speechOf(own: LabelTable, english: LabelTable): Speech {
  const phrases = (name: string) => anyPhrase([...(own[name] ?? []), ...(english[name] ?? [])])
  const pattern = (text: string) => new RegExp(text, 'iu')
  const verb = pattern(`^${phrases('verbs')}`)
  const last = pattern(`${phrases('verbs-last')}${close}`)
  const after = pattern(
    `^(?:${phrases('clauses')})[^.!?]*?[,\u060c\u104a\uff0c]\\s*(?:just |then )?`,
  )
  const act = pattern(`^(?:${phrases('verbs')}|${phrases('acts')})`)
  const isAct = (text: string) => verb.test(text) || last.test(text)
  const between = `(?:\\s*${phrases('between')})*`
  const before = [
    pattern(`${phrases('pointing')}${between}${quote}`),
    pattern(`${phrases('screen-first')}${quote}`),
  ]
  const behind = [
    pattern(`^['\u2019]?\\s*${phrases('screen')}`),
    pattern(`^['\u2019]?\\p{L}{0,3}${between}\\s*${phrases('pointing-last')}`),
  ]
  const result = [pattern(phrases('result')), pattern(`${phrases('follows')}${close}`)]
  const outcome = pattern(phrases('outcome'))
  const example = pattern(`^${phrases('example')}`)
  const anywhere = pattern(`${phrases('verbs')}|${phrases('verbs-last')}`)
  const isActAnywhere = (text: string) => isAct(text) || afterClause(text, after, isAct)
  return {
    verb,
    act,
    endsInAct: text => last.test(text),
    isAct,
    tellsAct: tellsAct(own, english, isActAnywhere, anywhere),
    isOnScreen: (left, right) =>
      before.some(one => one.test(left)) || behind.some(one => one.test(right)),
    isResult: text => result.some(one => one.test(text)),
    isOutcome: text => outcome.test(text),
    isExample: text => example.test(text),
  }
}

/** "If it does not, click the padlock": the act comes after the first comma. */
function afterClause(text: string, clause: RegExp, isAct: (text: string) => boolean): boolean {
  const found = clause.exec(text)
  return found !== null && isAct(text.slice(found[0].length))
}

/** Of other languages than English a verb anywhere is enough: their word order is freer, the lists shorter. */
function tellsAct(
  own: LabelTable,
  english: LabelTable,
  strict: (text: string) => boolean,
  anywhere: RegExp,
): Speech['tellsAct'] {
  if (own === english) return strict
  const hasVerbs = [...(own.verbs ?? []), ...(own['verbs-last'] ?? [])].length > 0
  return hasVerbs ? text => strict(text) || anywhere.test(text) : null
}
