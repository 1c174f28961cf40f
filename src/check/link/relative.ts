import {visible} from '../../report/visible.ts'
import type {Check} from '../check.ts'
import {addressOf} from './address.ts'

/**
 * link/relative: `keepassx` or `/en/chapter_3`, unless a file or folder of guides stands there, or
 * the way leads to a guide file outside of what is read, such as a sibling of the one tool built.
 */
export const relativeLink: Check = ({topics, sources}, report) => {
  const known = new Set([...sources.keys()].flatMap(path => [path, folderOf(path)]))
  const root = sharedFolder([...sources.keys()])
  for (const {source, links} of topics) {
    for (const {url, span} of links) {
      const {scheme, host} = addressOf(url)
      if (url === '' || url.startsWith('#') || scheme !== '' || host !== '') continue
      const path = pathFrom(source.path, url)
      if (known.has(path) || (isGuideFile(path) && !path.startsWith(root))) continue
      report({
        code: 'link/relative',
        severity: 'warning',
        message: `the link leads to "${visible(url)}" on a web site that is not here`,
        span,
        hint: 'write the whole address, or the way to the file of a guide',
      })
    }
  }
}

function isGuideFile(path: string): boolean {
  return /\.(txt|md)$/i.test(path)
}

/** The deepest folder that holds all the files, with its last `/`; '' if there is none. */
function sharedFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  while (folder !== '' && !others.every(path => path.startsWith(folder))) {
    const inner = folder.slice(0, -1)
    folder = inner.slice(0, inner.lastIndexOf('/') + 1)
  }
  return folder
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The path that an address means, seen from a file; `..` and `.` are followed. */
function pathFrom(file: string, url: string): string {
  const path = url.split(/[?#]/)[0] ?? ''
  const parts = file.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
