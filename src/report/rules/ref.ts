import type {Rule} from '../rule.ts'

/** Faults of the second bracket of a link or picture, which is an id in linkmap.txt. */
export const refRules: readonly Rule[] = [
  {
    code: 'ref/unknown-id',
    severity: 'error',
    title: 'linkmap.txt does not know a reference id',
    why: 'The address behind it can be corrected nowhere but in the text itself.',
    mend: 'correct the id, or add it to linkmap.txt',
    example: {
      wrong:
        '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example\n=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nGet [Safebox](https://safebox.example)[Safebox Mian].',
      right:
        '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example\n=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nGet [Safebox](https://safebox.example)[Safebox Main].',
    },
  },
  {
    code: 'ref/url-differs',
    severity: 'warning',
    title: 'a link and linkmap.txt give different addresses for one id',
    why: 'One of the two is out of date, and nobody can tell which from the text.',
    mend: 'give the same address in both places',
    example: {
      wrong:
        '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example/new\n=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nGet [Safebox](https://safebox.example/old)[Safebox Main].',
      right:
        '=== linkmap.txt\nurl_id | url\nSafebox Main | https://safebox.example/new\n=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nGet [Safebox](https://safebox.example/new)[Safebox Main].',
    },
  },
]
