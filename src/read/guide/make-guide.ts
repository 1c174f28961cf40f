import type {Facts, Guide, Topic} from '../../model/guide.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Sources} from '../../source/source.ts'
import {textOfEntry} from '../header/header.ts'
import {isIssueKind} from '../header/issue.ts'
import {boldTextsOf} from '../passes/bold-texts.ts'
import {closeTopic} from '../topic/close-topic.ts'
import type {ReadTopic} from '../topic/topic.ts'
import {agreed} from './agreed.ts'
import {checkFacts} from './check-facts.ts'
import {checkFiles} from './check-files.ts'
import {factsOf, type ReadValue} from './facts.ts'
import {findCopies} from './find-copies.ts'
import type {TopicGroup} from './group-topics.ts'
import {markLabels} from './mark-labels.ts'
import {slugOf} from './slug.ts'
import {usualTitles} from './titles.ts'

/** What making a guide needs besides its files. */
export interface Making {
  readonly sources: Sources
  readonly read: ReadValue
  readonly report: Report
  /** Whether a section that stands twice is printed twice. */
  readonly keepCopies: boolean
}

/** Makes a guide of its files. */
export function makeGuide(
  {name, topics}: TopicGroup,
  {sources, read, report, keepCopies}: Making,
): Guide | null {
  const boldTexts = boldTextsOf(topics.map(({drafts}) => drafts))
  const closed = topics.map(topic => closeTopic(topic, boldTexts)).sort(inOrder)
  const [first] = closed
  if (first === undefined) return null
  checkFiles(closed, report)
  checkFacts(closed, report)
  const facts = factsOf(closed, read)
  const text = (key: string) => {
    const entry = agreed(closed, key)
    return entry === undefined ? '' : textOfEntry(entry)
  }
  const finished = markLabels(
    closed.map(({topic}) => topic),
    topics[0]?.labels,
  )
  findCopies(finished, {sources, report, keepCopies})
  const isIssue = isIssueKind(text('kind'), text('tool'), text('issue'))
  return {
    kind: 'guide',
    id: '',
    slug: slugOf(name),
    genre: isIssue ? 'issue' : 'tool',
    title: text(isIssue ? 'issue' : 'tool') || text('tool') || text('issue') || first.topic.title,
    language: first.topic.language,
    facts,
    topics: finished.map(topic => ownMinutes(topic, facts)),
    span: first.topic.span,
  }
}

/** Every header repeats how long the guide takes; a topic that says something else means itself. */
function ownMinutes(topic: Topic, {minutes}: Facts): Topic {
  return topic.minutes === minutes ? {...topic, minutes: null} : topic
}

/** By number, then in the usual order of topics, then by name. */
function inOrder(a: ReadTopic, b: ReadTopic): number {
  const [first, second] = [a, b].map(({name}) => name.number ?? Number.MAX_SAFE_INTEGER)
  return (first ?? 0) - (second ?? 0) || usualPlace(a.topic) - usualPlace(b.topic) || byName(a, b)
}

function usualPlace({title}: Topic): number {
  const place = usualTitles.findIndex(usual => usual.title === title)
  return place === -1 ? usualTitles.length : place
}

function byName(a: ReadTopic, b: ReadTopic): number {
  return a.name.name < b.name.name ? -1 : 1
}
