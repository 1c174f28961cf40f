import type {Rule} from '../rule.ts'

/** Faults of links and their addresses. */
export const linkRules: readonly Rule[] = [
  {
    code: 'link/broken-syntax',
    severity: 'error',
    title: "a link's brackets are damaged",
    why: 'Readers see half an address in the sentence, and the link leads nowhere.',
    mend: 'write [words](address)',
    example: {
      wrong: '# Plan\n\nWrite a [*security policy*] /en/chapter_2_5) first.',
      right: '# Plan\n\nWrite a [*security policy*](/en/chapter_2_5) first.',
    },
  },
  {
    code: 'link/broken-title',
    severity: 'error',
    title: "the quotation marks of a link's title are damaged",
    why: 'The link is none for most programs, and its address is printed in the sentence.',
    mend: 'close the quotation marks, or delete the title',
    example: {
      wrong: '# Plan\n\nRead [the chapter](https://safebox.example/1 "SAFE) first.',
      right: '# Plan\n\nRead [the chapter](https://safebox.example/1) first.',
    },
  },
  {
    code: 'link/relative',
    severity: 'warning',
    title: 'a link leads to a page of a web site that is not here',
    why: 'Neither paper nor an e-book knows the site that the address starts from.',
    mend: 'write the whole address, or the way to a guide of this folder',
    example: {
      wrong: '# Plan\n\nRead about [passwords](keepassx_main).',
      right: '# Plan\n\nRead about [passwords](https://safebox.example/keepassx_main).',
    },
  },
  {
    code: 'link/staging-host',
    severity: 'warning',
    title: 'a link leads to a machine for trying things out',
    why: 'It is not open to readers and may be gone tomorrow; it also tells who works on the guides.',
    mend: 'write the address of the public site',
    example: {
      wrong: '# Plan\n\nRead [more](https://staging.safebox.example/en).',
      right: '# Plan\n\nRead [more](https://safebox.example/en).',
    },
  },
  {
    code: 'link/odd-scheme',
    severity: 'warning',
    title: 'a link opens something else than a page of the web',
    why: 'Only https, http, mailto and tel are safe to tap on; all others are printed as plain text. It is an error where the address could start a program.',
    mend: 'write an address that starts with https://, or print the words without a link',
    example: {
      wrong: '# Plan\n\nOpen [the settings](chrome://settings).',
      right: '# Plan\n\nOpen *chrome://settings*.',
    },
  },
  {
    code: 'link/letter-fields',
    severity: 'error',
    title: 'an address for mail writes into the letter what nobody sees',
    why: 'A mail program may send a copy to a stranger, or a file of the machine with the letter.',
    mend: 'keep the address, and no more behind it than to, cc, subject and body',
    example: {
      wrong: '# Plan\n\n[Write to us](mailto:help@safebox.example?bcc=spy@other.example).',
      right: '# Plan\n\n[Write to us](mailto:help@safebox.example?subject=Help).',
    },
  },
  {
    code: 'link/no-scheme',
    severity: 'error',
    title: 'an address starts with // or \\\\ and names no way to get there',
    why: 'Some readers take it for a folder on the network, and send their password to it.',
    mend: 'put https: before the two strokes',
    example: {
      wrong: '# Plan\n\nRead [more](//safebox.example/en).',
      right: '# Plan\n\nRead [more](https://safebox.example/en).',
    },
  },
  {
    code: 'link/mixed-script-host',
    severity: 'warning',
    title: 'the name of a site mixes alphabets',
    why: 'A Cyrillic letter that looks like a Latin one leads to a site of somebody else.',
    mend: 'type the name of the site again by hand',
    example: {
      wrong: '# Plan\n\nGet it [here](https://s\u0430febox.example).',
      right: '# Plan\n\nGet it [here](https://safebox.example).',
    },
  },
  {
    code: 'link/label-host-differs',
    severity: 'warning',
    title: 'a link shows one site and leads to another',
    why: 'Readers trust what they read; this is how people are led to a false download.',
    mend: 'show the site that the link leads to',
    example: {
      wrong: '# Plan\n\nGet it at [safebox.example](https://lockbox.example/safebox).',
      right: '# Plan\n\nGet it at [safebox.example](https://safebox.example).',
    },
  },
  {
    code: 'link/user-in-address',
    severity: 'warning',
    title: 'a name and @ stand before the site in an address',
    why: 'What stands before @ looks like the site and is none: the link leads to what follows.',
    mend: 'delete everything between // and @',
    example: {
      wrong: '# Plan\n\nGet it [here](https://safebox.example@lockbox.example/).',
      right: '# Plan\n\nGet it [here](https://safebox.example/).',
    },
  },
  {
    code: 'link/hidden-character',
    severity: 'error',
    title: 'an address holds a character that nobody can see',
    why: 'It makes two different addresses look alike.',
    mend: 'type the address again by hand',
    example: {
      wrong: '# Plan\n\nGet it [here](https://safe\u200bbox.example).',
      right: '# Plan\n\nGet it [here](https://safebox.example).',
    },
  },
]
