import {directionOf} from '../../model/direction.ts'
import type {Chapter} from '../../model/handbook.ts'
import {type LaidBook, layBook} from '../../pdf/engine/set-book.ts'
import {visible} from '../../report/visible.ts'
import type {Element} from '../../xhtml/tree.ts'
import {fileName} from '../file-name.ts'
import {papers} from '../imposition/paper.ts'
import {zinePlan} from '../imposition/zine.ts'
import {mappedBook} from '../mapped-book.ts'
import {readyOf} from '../ready.ts'
import {Refusal} from '../refusal.ts'
import {chosen, hazardsBefore, noTasks, type Task, tasksIn} from '../tasks.ts'
import {withoutStrays} from '../without-strays.ts'
import type {Pressed, Work} from '../work.ts'
import {backId, fillerId, zineContent} from './content.ts'
import {zineFurniture} from './furniture.ts'

/** Pages of a folded sheet. */
const panels = 8

/** A section of a guide on one side of a sheet: eight small pages, one cut, no staples. */
export async function zine(work: Work): Promise<Pressed> {
  const {wish, handbook, documents} = work
  const roots = documents.filter(({placement}) => placement === 'chapter').map(({root}) => root)
  const [task, more] = chosen(
    roots.flatMap(root => tasksIn(root)),
    wish.sections,
  )
  if (task === undefined) throw noTasks()
  if (more !== undefined) {
    throw new Refusal(
      'a zine has room for one section, and more were found',
      `name one, such as --sections "${task.title}"`,
    )
  }
  const root = roots.find(one => tasksIn(one).some(({element}) => element === task.element))
  const chapter = handbook.chapters.find(({guide}) => guide.id === root?.attributes.id)
  if (root === undefined || chapter === undefined) throw new Error('a section without a chapter')
  const laid = await layZine(task, root, chapter, work)
  if (laid.pages > panels) throw tooLong(task, laid)
  const paper = papers[wish.paper]
  const {slug, language} = chapter.guide
  const name = fileName({book: slug, language, wish, tasks: [task]})
  const bytes = laid.sheets(zinePlan(paper, directionOf(language)))
  return {
    files: [{name, bytes, measure: `1 side of ${paper.name}, to be cut and folded`}],
    remarks: [],
  }
}

async function layZine(task: Task, root: Element, chapter: Chapter, work: Work): Promise<LaidBook> {
  const premises = hazardsBefore(root, [task])
  const elements = withoutStrays([...premises, task.element])
  const own = {...task, element: elements.at(-1) ?? task.element}
  const ready = readyOf(root)
  const paper = papers[work.wish.paper]
  const {page} = work.theme
  const size = {...page, width: paper.height / 4, height: paper.width / 2}
  const book = await mappedBook(work, {
    title: `${chapter.guide.title}: ${task.title}`,
    language: chapter.guide.language,
    elements: [...elements, ...ready],
    page: size,
    content: to =>
      zineContent({task: own, premises: elements.slice(0, -1), ready, chapter, work}, to),
    furniture: zineFurniture(size, chapter.guide.language),
  })
  return layBook(book)
}

/** What does not fit is named word by word, so that its author knows what to leave out. */
function tooLong({title}: Task, laid: LaidBook): Refusal {
  const end = (laid.pageOf.get(fillerId) ?? laid.pageOf.get(backId) ?? laid.pages) - 1
  const pages = Array.from({length: Math.max(0, end - (panels - 1))}, (_, at) => panels + at)
  const words = pages.flatMap(page => laid.wordsOn(page)).join(' ')
  return new Refusal(
    `"${title}" has ${end} pages and a zine has room for ${panels - 1}; these words don't fit: ${visible(words)}`,
    'shorten the section, or take the handout',
  )
}
