import type {Chapter} from '../../model/handbook.ts'
import type {Finished} from '../../pdf/engine/book.ts'
import type {Content} from '../../pdf/engine/content.ts'
import {layBook} from '../../pdf/engine/set-book.ts'
import {footLine} from '../../pdf/foot-line.ts'
import type {Mapper} from '../../pdf/mapper.ts'
import {setClaimed} from '../../pdf/set-claimed.ts'
import type {Element} from '../../xhtml/tree.ts'
import {fileName} from '../file-name.ts'
import {papers} from '../imposition/paper.ts'
import {many} from '../many.ts'
import {mappedBook, type Pages} from '../mapped-book.ts'
import {readyOf} from '../ready.ts'
import {chosen, elementsIn, hazardsBefore, noTasks, type Task, tasksIn} from '../tasks.ts'
import {withoutStrays} from '../without-strays.ts'
import type {Pressed, PressedFile, Work} from '../work.ts'
import {checklistsOf} from './checklist.ts'
import {footOf} from './foot.ts'
import {type Head, headOf} from './head.ts'
import {levelled} from './levelled.ts'
import {across, rowsOf} from './rows.ts'

/** One sheet or a few for each guide: what is done with it, two steps in a row, or lists to tick. */
export async function handout(work: Work): Promise<Pressed> {
  const {wish, handbook} = work
  const all = work.documents.filter(({placement}) => placement === 'chapter')
  const tasks = chosen(
    all.flatMap(({root}) => tasksIn(root)),
    wish.sections,
  )
  const files: PressedFile[] = []
  for (const {root} of all) {
    const chapter = handbook.chapters.find(({guide}) => guide.id === root.attributes.id)
    const own = tasksIn(root).filter(task => tasks.some(({element}) => element === task.element))
    if (chapter !== undefined && own.length > 0) files.push(await sheet(root, own, chapter, work))
  }
  if (files.length > 0) return {files, remarks: []}
  throw noTasks()
}

async function sheet(
  root: Element,
  tasks: readonly Task[],
  chapter: Chapter,
  work: Work,
): Promise<PressedFile> {
  const {handbook, wish} = work
  const {slug, title: tool, language} = chapter.guide
  const whole = tasks.length === tasksIn(root).length
  const premises = wish.checklist ? [] : premisesOf(root, tasks)
  const elements = withoutStrays([...premises, ...tasks.map(({element}) => element)])
  const title = (tasks.length === 1 ? tasks[0]?.title : '') || tool
  const told = elements.slice(0, premises.length).map(element => levelled(element, 2))
  const parts = elements.slice(premises.length).map((element, at) => {
    const own = tasks[at]?.title ?? ''
    return {title: own, element: levelled(element, isNamed(own, title) ? 2 : 1)}
  })
  const foot = [footLine(tool, '', handbook), handbook.license, handbook.publisher]
  const pages = {
    ...{title, language},
    elements: [...elements, ...readyOf(root)],
    content: (to: Mapper) => [
      ...headOf(headIn(root, {title, whole, chapter}, to), to),
      ...across(told, to),
      ...(wish.checklist
        ? checklistsOf(parts, to)
        : parts.flatMap(task => [...headingOf(task, title, to), ...rowsOf(task, to)])),
    ],
    furniture: footOf(foot.filter(part => part !== '').join(' · '), language),
  }
  const {bytes, pages: count} = await shortest(pages, work)
  const name = fileName({book: slug, language, wish, tasks: whole ? [] : tasks})
  return {name, bytes, measure: `${many(count, 'side')} of ${papers[wish.paper].name}`}
}

/** What the top of the sheet says; the lead of a guide speaks of the whole of it. */
function headIn(
  root: Element,
  {title, whole, chapter}: {title: string; whole: boolean; chapter: Chapter},
  to: Mapper,
): Head {
  const {facts, title: tool} = chapter.guide
  const lead = elementsIn(root)
    .filter(({name}) => name === 'header')
    .flatMap(elementsIn)
    .find(({classes}) => classes.includes('lead'))
  return {
    label: `${to.words.handout} · ${[tool, facts.version].filter(part => part !== '').join(' ')}`,
    title,
    lead: lead === undefined || !whole ? [] : to.runs(lead.children),
    ready: readyOf(root).map(({children}) => to.runs(children)),
    url: facts.websites[0] ?? facts.downloads[0] ?? '',
  }
}

/** The sheet in the book's own type, unless type at its floor saves a side. */
async function shortest(pages: Pages, work: Work): Promise<Finished> {
  const {progress: _, ...silent} = work
  const tight = {...silent, theme: work.tightTheme}
  const sides = async (one: Work) => layBook(await mappedBook(one, pages)).pages
  const usual = await sides(silent)
  const chosen = usual > 1 && (await sides(tight)) < usual ? tight : work
  return setClaimed(() => mappedBook(chosen, pages), work)
}

/** Nothing, where the handout itself bears the title; the opener in its place otherwise. */
function headingOf(task: Task, title: string, to: Mapper): readonly Content[] {
  if (!isNamed(task.title, title)) return []
  const {type, space} = to.theme
  return [
    {
      text: [{text: task.title}],
      style: type.section,
      tag: 'H2',
      margin: [0, space.section, 0, 0],
      keepWithNext: true,
    },
  ]
}

/** Whether a section needs a heading of its own below the title of the handout. */
function isNamed(own: string, title: string): boolean {
  return own !== title && own !== ''
}

/** What must be known before: whole premises, and warnings that stand before the tasks. */
function premisesOf(root: Element, tasks: readonly Task[]): readonly Element[] {
  const premises = elementsIn(root).filter(({classes}) => classes.includes('premise'))
  const inside = new Set(premises.flatMap(premise => hazardsBefore(premise, [])))
  return [...premises, ...hazardsBefore(root, tasks).filter(box => !inside.has(box))]
}
