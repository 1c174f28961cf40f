import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {toolHeader} from '../tool-header.ts'

const header = (title: string) =>
  toolHeader({tool: 'Safebox', need: 'Secure password storage', title})

/** Writes a guide of two topics without a fault into `<folder>/guides`, and an edition of it. */
export async function writeSmallLibrary(folder: string): Promise<void> {
  const guide = join(folder, 'guides', 'safebox')
  await mkdir(guide, {recursive: true})
  await mkdir(join(folder, 'guides', 'editions'))
  await writeFile(
    join(guide, '01-safebox-introduction.txt'),
    `${header('Introduction')}\n\nA safebox keeps your notes under one passphrase.\n`,
  )
  await writeFile(
    join(guide, '02-safebox-basic.txt'),
    `${header('Basic Howto')}\n\n# Lock a note\n\n## Step 1\n\n1. Click *New*\n\n2. Type your note\n\n**Nobody can open the box again when its passphrase is lost, not even its makers.**\n`,
  )
  await writeFile(
    join(folder, 'guides', 'editions', 'first-aid.yaml'),
    'title: First aid\nlanguage: en\nguides:\n  - safebox\n',
  )
}
