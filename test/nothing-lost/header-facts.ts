import {wordsIn} from './words-in.ts'
import {withoutMarks} from './written.ts'

/** Fields that tell readers something; the others sort a file into its guide, or speak to editors. */
const told =
  /^(tool|issue|howto|platform|need|website|download|version|license|system[_ ]requirements|alternatives|connected[_ ]tools|further[_ ]reading):(.*)$/i

/** What the header of a file tells its readers, thing by thing, each as words. */
export function headerFacts(text: string): readonly (readonly string[])[] {
  const header = text.replace(/^\ufeff/, '').split(/\n\s*\n/)[0] ?? ''
  const values = header.split('\n').flatMap(line => told.exec(line)?.[2] ?? [])
  return values
    .filter(value => !/^\s*(n\/a)?\s*$/i.test(value))
    .flatMap(value => value.split(/;\s/))
    .map(value => wordsIn(withoutMarks(value.replace(/https?:\/\//g, '').trim())))
    .map(words => (words.at(-1) === '/' ? words.slice(0, -1) : words))
    .filter(words => words.length > 0)
}

/** Those that a text does not say in one piece; the way to a page may stand in it. */
export function untold(facts: readonly (readonly string[])[], text: string): readonly string[] {
  const all = ` ${wordsIn(text.replace(/\([\u2190\u2192][^()]*\)/g, '')).join(' ')} `
  const said = facts.map(words => words.join(' '))
  return [...new Set(said.filter(fact => !all.includes(` ${fact} `)))]
}
