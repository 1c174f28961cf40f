import type {Rule} from '../rule.ts'

/** Faults of linkmap.txt, the list of reference ids and their addresses. */
export const linkmapRules: readonly Rule[] = [
  {
    code: 'linkmap/duplicate-id',
    severity: 'error',
    title: 'an id stands twice in linkmap.txt with different addresses',
    why: 'Every link that uses the id leads to one of the two, and perhaps to the wrong one.',
    mend: 'delete the wrong line, or give it an id of its own',
    example: {
      wrong:
        '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example\nSafebox Main | https://lockbox.example',
      right:
        '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example\nLockbox Main | https://lockbox.example',
    },
  },
  {
    code: 'linkmap/url-with-remark',
    severity: 'warning',
    title: 'a remark stands behind an address in linkmap.txt',
    why: 'The remark says that the address is dead or to be replaced, and nobody has done so yet.',
    mend: 'do what the remark says, then delete it',
    example: {
      wrong:
        '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example -- page not found',
      right: '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example/en',
    },
  },
  {
    code: 'linkmap/commented-out',
    severity: 'note',
    title: 'a line of linkmap.txt is commented out',
    why: 'Links that use its id have no address.',
    mend: 'delete the line, or take the comment marks off',
    example: {
      wrong: '=== linkmap.txt\nurl_id | url\n<!-- Safebox Main | https://safebox.example -->',
      right: '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example',
    },
  },
  {
    code: 'linkmap/unused-id',
    severity: 'note',
    title: 'no guide uses an id of linkmap.txt',
    why: 'It is harmless, and one line less to keep up to date.',
    mend: 'delete the line',
    example: {
      wrong:
        '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example\n=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.',
      right:
        '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example\n=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nGet [Safebox](https://safebox.example)[Safebox Main].',
    },
  },
  {
    code: 'linkmap/beside',
    severity: 'note',
    title: 'linkmap.txt lies beside the folder of guides',
    why: 'It is used because the folder has none of its own; somebody who gets the folder alone does not have it.',
    mend: 'put linkmap.txt into the folder of guides, or name the right one with --linkmap FILE',
    example: {
      wrong: 'linkmap.txt beside my-guides/',
      right: 'my-guides/linkmap.txt',
    },
  },
]
