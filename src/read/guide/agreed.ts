import {type Entry, entryOf, isEmpty, textOfEntry} from '../header/header.ts'
import type {ReadTopic} from '../topic/topic.ts'

/** The entry of a key that most topics give; of two as frequent, the one that comes first. */
export function agreed(topics: readonly ReadTopic[], key: string): Entry | undefined {
  const votes = new Map<string, {readonly entry: Entry; count: number}>()
  for (const entry of givenOf(topics, key)) {
    const vote = votes.get(foldValue(entry)) ?? {entry, count: 0}
    vote.count++
    votes.set(foldValue(entry), vote)
  }
  const most = Math.max(0, ...[...votes.values()].map(({count}) => count))
  return [...votes.values()].find(({count}) => count === most)?.entry
}

/** The entries of a key over all topics that give it a value. */
export function givenOf(
  topics: readonly Pick<ReadTopic, 'header'>[],
  key: string,
): readonly Entry[] {
  return topics.flatMap(({header}) => {
    const entry = entryOf(header, key)
    return entry === undefined || isEmpty(entry) ? [] : [entry]
  })
}

/** White space at the ends and between the words does not count. */
export function foldValue(entry: Entry): string {
  return textOfEntry(entry).replace(/\s+/g, ' ')
}
