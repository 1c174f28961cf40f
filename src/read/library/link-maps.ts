import type {Report} from '../../report/diagnostic.ts'
import type {Source} from '../../source/source.ts'
import type {GuideFile} from '../guide-file.ts'
import {type LinkMapEntry, readLinkMap} from './read-link-map.ts'

interface ReadFile {
  readonly file: GuideFile
  readonly source: Source | null
}

/** Whether a file is `linkmap.txt`, or was named as the map of links. */
export function isLinkMap({path, linkMap}: GuideFile): boolean {
  return linkMap !== undefined || /(^|\/)linkmap\.txt$/i.test(path)
}

/** Reads all maps of a library; what a person named wins over what lay there. */
export function readLinkMaps(
  files: readonly ReadFile[],
  report: Report,
): ReadonlyMap<string, LinkMapEntry> {
  const maps = files.filter(({file}) => isLinkMap(file))
  const inOrder = [
    ...maps.filter(({file}) => file.linkMap !== 'named'),
    ...maps.filter(({file}) => file.linkMap === 'named'),
  ]
  return new Map(
    inOrder.flatMap(({file, source}) => {
      if (source === null) return []
      if (file.linkMap === 'beside') sayBeside(source, report)
      return [...readLinkMap(source, report)]
    }),
  )
}

function sayBeside({path: file}: Source, report: Report): void {
  report({
    code: 'linkmap/beside',
    severity: 'note',
    message: 'this linkmap.txt lies beside the folder of guides, and is used for it',
    span: {file, start: 0, end: 0},
    hint: 'put it into the folder, or name another one with --linkmap FILE',
  })
}
