import type {Guide} from '../model/guide.ts'
import type {Library} from '../model/library.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Sources} from '../source/source.ts'
import {groupTopics} from './guide/group-topics.ts'
import {makeGuide} from './guide/make-guide.ts'
import type {GuideFile} from './guide-file.ts'
import {checkGuides, checkNames, distinctSlugs} from './library/check-guides.ts'
import {checkReferences} from './library/check-references.ts'
import {isLinkMap, readLinkMaps} from './library/link-maps.ts'
import {limitReport} from './limit-report.ts'
import {markdown} from './markdown/markdown.ts'
import {readSource} from './text/read-source.ts'
import {openTopic} from './topic/open-topic.ts'
import {valueReader} from './topic/value-reader.ts'

/** Reads files into guides. Never throws: what is wrong is reported, and mended where it can be. */
export function readLibrary(
  files: readonly GuideFile[],
  reportAll: Report,
  {keepCopies = false}: {readonly keepCopies?: boolean} = {},
): {library: Library; sources: Sources} {
  const {report, end} = limitReport(reportAll)
  const readFiles = files.map(file => ({file, source: readSource(file, report)}))
  const sources = new Map(
    readFiles.flatMap(({file, source}) => (source === null ? [] : [[file.path, source] as const])),
  )
  const md = markdown()
  const linkMap = readLinkMaps(readFiles, report)
  const texts = readFiles.flatMap(({file, source}) =>
    source === null || isLinkMap(file) ? [] : [source],
  )
  const topics = texts.flatMap(source => openTopic(source, md, report) ?? [])
  const groups = groupTopics(topics)
  const read = valueReader(sources, md, report)
  const made = groups.flatMap((group): readonly Guide[] => {
    const guide = makeGuide(group, {sources, read, report, keepCopies})
    return guide === null ? [] : [guide]
  })
  const guides = distinctSlugs(made, report)

  checkNames(
    files.map(({path}) => path),
    report,
  )
  checkGuides(guides, sources, report)
  checkReferences(guides, linkMap, report)
  end()
  const addresses = new Map([...linkMap].map(([id, {url}]) => [id, url]))
  return {library: {kind: 'library', guides, linkMap: addresses}, sources}
}
