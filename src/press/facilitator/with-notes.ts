import {counted} from '../../language/counted.ts'
import type {Words} from '../../language/words.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import {elementsIn} from '../tasks.ts'

/** Minutes that two people need for a question: to think, to write, to compare. */
const perQuestion = 4

/** Least minutes of an exercise. */
const least = 10

/** A chapter whose review questions are followed by a note for who leads the group. */
export function withNotes(root: Element, words: Words, language: string): Element {
  const children = root.children.flatMap((node): readonly XhtmlNode[] => {
    if (node.kind === 'text' || !node.classes.includes('review')) return [node]
    return [{...node, children: [...node.children, noteOn(node, words, language)]}]
  })
  return {...root, children}
}

/** Under a thick rule: how long and in which groups, what to ask, what to destroy afterwards. */
function noteOn(review: Element, words: Words, language: string): Element {
  const questions = listsIn(review).flatMap(elementsIn)
  const minutes = Math.max(least, Math.ceil((questions.length * perQuestion) / 5) * 5)
  const {place} = review
  const made = (name: string, children: readonly XhtmlNode[], classes: readonly string[] = []) =>
    ({kind: 'element', name, classes, attributes: {}, children, place}) as const
  const text = (words: string) => ({kind: 'text', text: words}) as const
  const time = made('strong', [text(counted('facilitator-time', minutes, words, language))])
  const sentences = ['facilitator-groups', 'facilitator-ask', 'facilitator-destroy'] as const
  const note = [
    made('hr', [], ['section']),
    made('p', [text(words['for-facilitator'])], ['label']),
    made('p', [time, text(` ${sentences.map(key => words[key]).join(' ')}`)]),
  ]
  return made('div', note, ['leader'])
}

/** The lists of a topic, however deep; those of questions come as ordered lists. */
function listsIn(element: Element): readonly Element[] {
  return elementsIn(element).flatMap(one => (one.name === 'ol' ? [one] : listsIn(one)))
}
