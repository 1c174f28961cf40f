import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
/** Puts the rings where the guides name the picture; gives the pictures that no guide names. */
export function writeCallouts(guides, shots) {
  const files = readdirSync(guides, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.txt'))
    .map(name => join(guides, name))
  const unnamed = new Set(shots.map(({path}) => path))
  for (const file of files) {
    const before = readFileSync(file, 'utf8')
    let after = before
    for (const {path, callouts} of shots) {
      const address = `](${path})`
      if (!after.includes(address)) continue
      unnamed.delete(path)
      const written = callouts === '' ? '' : `{callouts="${callouts}"}`
      const parts = after.split(address)
      after = parts
        .map((part, index) =>
          index === 0 ? part : written + part.replace(/^\{callouts="[^"]*"\}/, ''),
        )
        .join(address)
    }
    if (after !== before) writeFileSync(file, after)
  }
  return [...unnamed]
}
