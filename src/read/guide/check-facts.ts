import type {Report} from '../../report/diagnostic.ts'
import {textOfEntry} from '../header/header.ts'
import type {ReadTopic} from '../topic/topic.ts'
import {agreed, foldValue, givenOf} from './agreed.ts'

const facts = [
  'tool',
  'issue',
  'platform',
  'need',
  'website',
  'download',
  'version',
  'license',
  'requirements',
  'admin',
]

/** Reports the facts about which the topics of one guide disagree, each once. */
export function checkFacts(topics: readonly ReadTopic[], report: Report): void {
  for (const key of facts) {
    const most = agreed(topics, key)
    const others = givenOf(topics, key).filter(
      entry => most && foldValue(entry) !== foldValue(most),
    )
    const [first] = others
    if (most === undefined || first === undefined) continue
    report({
      code: 'header/differs-between-parts',
      severity: 'warning',
      message: `\`${first.written}\` is "${textOfEntry(first)}" here and "${textOfEntry(most)}" in most topics`,
      span: first.valueSpan,
      notes: [{message: 'as most topics have it', span: most.valueSpan}],
      repaired: true,
    })
  }
}
