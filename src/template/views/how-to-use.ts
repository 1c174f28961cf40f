import type {Words} from '../../language/words.ts'
import type {BoxLevel} from '../../model/block.ts'
import type {Handbook} from '../../model/handbook.ts'
import {signsOf} from '../signs.ts'
import {boxView} from './box.ts'
import {languageOf} from './language-of.ts'
import {openingScene, type View} from './view.ts'

const levels: readonly BoxLevel[] = ['danger', 'warning', 'caution', 'note', 'tip']

/** What the signs of the book mean, only those that it uses; null if it uses none. */
export function howToUseView(handbook: Handbook, words: Words): View | null {
  const signs = signsOf(handbook)
  const boxes = levels.filter(level => signs.boxes.has(level))
  if (boxes.length === 0 && !signs.callouts) return null
  const {language} = handbook
  const scene = openingScene(language, words)
  return {
    kind: 'how-to-use',
    ...languageOf(handbook),
    title: words['how-to-use'],
    paragraphs: [
      ...(signs.callouts ? [textView(words['how-to-steps'])] : []),
      ...(boxes.length > 0 ? [textView(words['how-to-boxes'])] : []),
    ],
    boxes: boxes.map(level =>
      boxView({level, origin: 'label', label: []}, [textView(words[`${level}-means`])], scene),
    ),
  }
}

function textView(text: string): View {
  return {kind: 'paragraph', role: '', inlines: [{kind: 'text', text}]}
}
