import type {OpenTopic} from '../topic/topic.ts'

/** The files of one guide, and the name that its slug is made of. */
export interface TopicGroup {
  readonly name: string
  readonly topics: readonly OpenTopic[]
}

/** Files with a number belong to the guide of their folder; any other file is a guide of its own. */
export function groupTopics(topics: readonly OpenTopic[]): readonly TopicGroup[] {
  const groups = new Map<string, OpenTopic[]>()
  for (const topic of topics) {
    const {folder, name, number} = topic.name
    const key = number === null && !standsAmong(topic, topics) ? `${folder}/${name}` : folder
    groups.set(key, [...(groups.get(key) ?? []), topic])
  }
  return [...groups.values()].map(group => ({name: nameOf(group), topics: group}))
}

/** A file without number belongs to a guide if the numbered ones beside it name the same tool. */
function standsAmong(topic: OpenTopic, topics: readonly OpenTopic[]): boolean {
  const subject = subjectOf(topic)
  return topics.some(
    ({name, header}) =>
      name.folder === topic.name.folder && name.number !== null && subjectOf({header}) === subject,
  )
}

function subjectOf({header}: Pick<OpenTopic, 'header'>): string {
  const entry = header.entries.findLast(
    ({key, value}) => /^(tool|issue)$/.test(key) && value !== '',
  )
  return entry?.value ?? ''
}

function nameOf(topics: readonly OpenTopic[]): string {
  const [first] = topics
  if (first === undefined || first.name.number === null) return first?.name.name ?? ''
  const folder = first.name.folder.split('/').pop() ?? ''
  return /^\.*$/.test(folder) ? first.name.tool : folder
}
