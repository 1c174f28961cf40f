import type {Topic} from '../../model/guide.ts'
import {minutesOf} from '../guide/facts.ts'
import {printedTitle, usualOfSection, usualOfTitle, usualTitles} from '../guide/titles.ts'
import {entryOf, type Header, headerText} from '../header/header.ts'
import {splitList} from '../header/split-list.ts'
import {checkOutline} from '../outline/check-outline.ts'
import {closeOutline} from '../outline/close-outline.ts'
import {outline} from '../outline/outline.ts'
import type {BoldText} from '../passes/bold-texts.ts'
import {settle} from '../passes/settle.ts'
import {cleanText} from '../text/clean-text.ts'
import type {OpenTopic, ReadTopic} from './topic.ts'

/** Makes the topic of a file; `boldTexts` are the bold paragraphs of the whole guide. */
export function closeTopic(
  open: OpenTopic,
  boldTexts: ReadonlyMap<string, readonly BoldText[]>,
): ReadTopic {
  const {source, report, header, labels, name} = open
  const title = headerText(header, 'title')
  const role = roleOf(name.section, title)
  const root = outline(open.drafts)
  checkOutline(root, report)
  const setting = {source, report, labels, role, boldTexts}
  const content = closeOutline(root, 0, (drafts, place) => settle(drafts, place, setting))
  const topic: Topic = {
    kind: 'topic',
    id: '',
    number: name.number,
    slug: name.section,
    role,
    group: headerText(header, 'group'),
    title: printedTitle(title) || fallbackTitle(open),
    language: labels.language,
    minutes: minutesOf(headerText(header, 'minutes')),
    index: wordsOf(header),
    ...content,
    span: {file: source.path, start: 0, end: source.text.length},
  }
  return {topic, header, name}
}

function wordsOf(header: Header): readonly string[] {
  const entry = entryOf(header, 'index')
  return entry === undefined ? [] : splitList(entry).map(({text}) => cleanText(text))
}

/** The file's name counts first: it is the same in every language. */
function roleOf(section: string, title: string): Topic['role'] {
  return (usualOfSection(section) ?? usualOfTitle(title))?.role ?? 'other'
}

function fallbackTitle({name}: OpenTopic): string {
  const usual = usualTitles.find(({sections}) => sections.includes(name.section))
  return usual?.title ?? (name.section || name.name).replace(/[-_]+/g, ' ').trim()
}
