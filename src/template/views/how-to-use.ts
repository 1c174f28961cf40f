import {inDigits} from '../../language/digits.ts'
import {titleCase} from '../../language/title-case.ts'
import type {Words} from '../../language/words.ts'
import type {BoxLevel} from '../../model/block.ts'
import type {Handbook} from '../../model/handbook.ts'
import {type Signs, signsOf} from '../signs.ts'
import {blockViews} from './blocks.ts'
import {boxView} from './box.ts'
import {languageOf} from './language-of.ts'
import {openingScene, type View} from './view.ts'

const levels: readonly BoxLevel[] = ['danger', 'warning', 'caution', 'note', 'tip']

/** What the signs of the book mean, only those that it uses; null if it uses none. */
export function howToUseView(handbook: Handbook, words: Words): View | null {
  const signs = signsOf(handbook)
  const used = levels.filter(level => signs.boxes.has(level))
  if (used.length === 0 && !signs.callouts) return null
  const {language} = handbook
  return {
    kind: 'how-to-use',
    ...languageOf(handbook),
    title: words['how-to-use'],
    paragraphs: [
      ...(signs.callouts ? [textView(words['how-to-steps'])] : []),
      ...(used.length > 0 ? [textView(aboutBoxes(signs, words))] : []),
    ],
    boxes: used.map(level => shown(level, signs, openingScene(language, words))),
    levels: used.map(level => ({
      name: titleCase(words[level], language),
      means: words[`${level}-means`],
      count: inDigits(String(signs.boxes.get(level)?.length ?? 0), language),
    })),
  }
}

function aboutBoxes({examples}: Signs, words: Words): string {
  return examples.size === 0
    ? words['how-to-boxes']
    : `${words['how-to-boxes']} ${words['how-to-examples']}`
}

/** One of the book's own boxes, or what such a box means where none is short enough. */
function shown(level: BoxLevel, {examples}: Signs, scene: ReturnType<typeof openingScene>): View {
  const example = examples.get(level)
  if (example !== undefined) return boxView(example, blockViews(example.blocks, scene), scene)
  const means = textView(scene.words[`${level}-means`])
  return boxView({level, origin: 'label', label: []}, [means], scene)
}

function textView(text: string): View {
  return {kind: 'paragraph', role: '', inlines: [{kind: 'text', text}]}
}
